import { z } from "@hono/zod-openapi";
import { entityTypeNames } from "../../ontology/entity-types.ts";
import type { SearchAnswer, searchRequest } from "../contract/search.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Graph } from "../graph.ts";
import { entityList } from "./entity-list.ts";
import { matching, nearestFirst } from "./rank.ts";

const lastOfPage = z.tuple([z.int().min(0)]);

/** Entities by name, the best first (`rank.ts`), page by page. */
export async function search(
  graph: Graph,
  { q, type, limit, cursor }: z.output<typeof searchRequest>,
): Promise<SearchAnswer> {
  const found = matching(await entityList(graph), q);
  const counts = Map.groupBy(found, ({ entity }) => entity.type);
  const wanted = type ? (counts.get(type) ?? []) : found;
  const [begin = 0] = readCursor(cursor, lastOfPage) ?? [];
  const page = nearestFirst(wanted).drop(begin).take(limit).toArray();
  const end = begin + page.length;
  return {
    results: page.map(({ entity: { id, type, name, degree }, match, alias }) => ({
      id,
      type,
      name,
      degree,
      match,
      alias,
    })),
    counts: entityTypeNames.flatMap((name) => {
      const count = counts.get(name)?.length ?? 0;
      return count > 0 ? [{ type: name, count }] : [];
    }),
    total: wanted.length,
    next: end < wanted.length ? writeCursor([end]) : null,
  };
}
