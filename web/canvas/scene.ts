import type { EntityTypeName } from "../../src/ontology/entity-types.ts";
import type { Certainty } from "../../src/ontology/relation-types.ts";

/** What is to be drawn of a node. `x`, `y` and `size` are units of the plane; y grows upwards. */
export type SceneNode = {
  readonly id: string;
  readonly type: EntityTypeName;
  /** The name in one or two short lines, and the whole of it. */
  readonly label: string;
  readonly whole: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly pinned: boolean;
};

/** What is to be drawn of an edge. `curvature` is 0 for a straight one; see `bends`. */
export type SceneEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly certainty: Certainty;
  readonly curvature: number;
};

export type Scene = { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] };

/** Colours as #rrggbb; one palette a theme. */
export type Palette = {
  readonly ground: string;
  readonly text: string;
  readonly faint: string;
  readonly accent: string;
  readonly types: Readonly<Record<EntityTypeName, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
};
