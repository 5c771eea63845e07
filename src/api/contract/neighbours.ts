import { z } from "@hono/zod-openapi";
import { edge, node, relationCount, relationType } from "./graph.ts";
import { cursor, id, limitUpTo, next, repeated } from "./values.ts";

export const neighboursRequest = z.object({
  id,
  relation: repeated(relationType).describe("only these; all when left out"),
  direction: z.enum(["out", "in", "both"]).default("both"),
  limit: limitUpTo(500, 100),
  cursor,
});

/** One page of neighbours, each once, with all its edges to the centre; what most sentences say comes first. */
export const neighboursAnswer = z.object({
  centre: node,
  nodes: z.array(node.required({ degree: true })).describe("the neighbours of this page, without the centre"),
  edges: z.array(edge).describe("between the centre and these"),
  counts: z.array(relationCount).describe("of all relations of the centre, whatever is asked for"),
  total: z.int().describe("neighbours by what is asked for, on all pages"),
  next,
});
export type NeighboursAnswer = z.infer<typeof neighboursAnswer>;

/** At most so many nodes are looked between. */
export const mostNodes = 5000;
export const edgesRequest = z.object({ ids: z.array(id).max(mostNodes) });
/** The nodes themselves, so that a link that names ids can be shown again, and all edges that join two of them. */
export const edgesAnswer = z.object({
  nodes: z.array(node.required({ degree: true })).describe("those that the graph has"),
  edges: z.array(edge),
  truncated: z.boolean(),
});
export type EdgesAnswer = z.infer<typeof edgesAnswer>;

export const pathsRequest = z.object({
  from: id,
  to: id,
  longest: z.coerce.number().int().min(1).max(8).default(6).describe("relations of the longest path looked for"),
});
/** The shortest paths, all of one length; relations are walked in either direction. */
export const pathsAnswer = z.object({
  paths: z.array(z.object({ nodes: z.array(id), edges: z.array(z.string()) })).describe("ids along each path"),
  nodes: z.array(node),
  edges: z.array(edge),
  length: z.int().nullable().describe("relations on each path; null when there is none"),
  truncated: z.boolean().describe("there are more of this length, or the search was ended before it found one"),
});
export type PathsAnswer = z.infer<typeof pathsAnswer>;
