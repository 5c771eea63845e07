import type { Bodies } from "../body/bodies.ts";
import type { Documents } from "../document/documents.ts";
import type { Focus } from "../focus.ts";
import type { ImpliedPart } from "../meeting/bare.ts";
import type { Relations } from "../relation.ts";
import type { World } from "../world.ts";

/** A report whose mentions are resolved; `relations` holds what it states. */
export type Resolved = {
  readonly world: World;
  readonly focus: Focus;
  readonly bodies: Bodies;
  readonly documents: Documents;
  readonly impliedParts: readonly ImpliedPart[];
  readonly relations: Relations;
};

/** Adds the relations of one family that follow from names, territories and lists. */
export type Step = (resolved: Resolved) => void;
