import { z } from "@hono/zod-openapi";
import { attributes, node, relationCount } from "./graph.ts";
import { id } from "./values.ts";

export const entityRequest = z.object({ id });

/** The card of an entity. */
export const entityCard = z.object({
  node: node.required({ degree: true }),
  aliases: z.array(z.string()),
  attributes,
  referred: z.array(node).describe("entities whose ids stand in the attributes, as territoryId"),
  counts: z.array(relationCount),
  mentions: z.int(),
  documents: z.int().describe("documents that mention it"),
});
export type EntityCard = z.infer<typeof entityCard>;
