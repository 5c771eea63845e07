import { z } from "@hono/zod-openapi";
import { entityTypeNames } from "../../ontology/entity-types.ts";
import { certainties, relationTypeNames } from "../../ontology/relation-types.ts";
import { id } from "./values.ts";

export const entityType = z.enum(entityTypeNames);
export const relationType = z.enum(relationTypeNames);

/** Attributes as the ontology declares them. Of several days a list, sorted. */
export const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

export const node = z.object({
  id,
  type: entityType,
  name: z.string(),
  degree: z.int().optional().describe("relations that it has in the whole graph"),
});
export type Node = z.infer<typeof node>;

export const edge = z.object({
  id: z.string().describe("type|from|to; to be compared, not to be taken apart"),
  type: relationType,
  from: id,
  to: id,
  certainty: z.enum(certainties),
  attributes,
  evidenceCount: z.int().describe("sentences that say so"),
});
export type Edge = z.infer<typeof edge>;

/** How many relations of a type leave (`out`) or reach (`in`) an entity. */
export const relationCount = z.object({ type: relationType, direction: z.enum(["out", "in"]), count: z.int() });
export type RelationCount = z.infer<typeof relationCount>;
