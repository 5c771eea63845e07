import { z } from "@hono/zod-openapi";
import { entityType, node } from "./graph.ts";
import { cursor, limitUpTo, next } from "./values.ts";

export const searchRequest = z.object({
  q: z
    .string()
    .max(10_000)
    .regex(/\S/, "Give at least one character.")
    .describe("with or without marks, at least one character; only its first 200 characters count"),
  type: entityType.optional(),
  limit: limitUpTo(100, 20),
  cursor,
});

/** How the name was found; `alias` is the alias that fits, where it fits better than the name. */
export const searchMatches = ["exact", "prefix", "word", "within", "alias"] as const;

export const searchAnswer = z.object({
  results: z.array(
    node.required({ degree: true }).extend({ match: z.enum(searchMatches), alias: z.string().nullable() }),
  ),
  counts: z.array(z.object({ type: entityType, count: z.int() })).describe("found by type, whatever `type` asks for"),
  total: z.int().describe("found of the type asked for, on all pages"),
  next,
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type SearchResult = SearchAnswer["results"][number];
