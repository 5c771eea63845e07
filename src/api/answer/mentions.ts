import { z } from "@hono/zod-openapi";
import type { MentionsAnswer, mentionsRequest } from "../contract/evidence.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { nodeFor } from "./node.ts";
import { documentHead, documentMap, type FoundPassage, highlightsInOrder, shownPassageOf } from "./passages.ts";

type Found = FoundPassage & { readonly spans: readonly { readonly start: number; readonly end: number }[] };

const lastOfPage = z.tuple([z.string(), z.string(), z.number()]);
const pattern = "MATCH (:Entity {id: $id})-[m:MENTIONED_IN]->(p:Passage)-[:PART_OF]->(d:Document)";
const later = `
WHERE day < $day OR (day = $day AND (d.id > $document OR (d.id = $document AND p.start > $start)))`;

/** The passages that mention an entity, those of the newest report first. */
export async function mentions(
  graph: Graph,
  { id, limit, cursor }: z.output<typeof mentionsRequest>,
): Promise<MentionsAnswer> {
  const after = readCursor(cursor, lastOfPage);
  const [day, document, start] = after ?? [];
  const cypher = `
${pattern}
WITH p, d, coalesce(d.publishedAt, '') AS day, collect({start: m.start, end: m.end}) AS spans
${after ? later : ""}
WITH p, d, day, spans ORDER BY day DESC, d.id, p.start LIMIT $limit
RETURN p.id AS id, p.start AS start, p.end AS end, p.text AS text, spans, ${documentMap("d")} AS document`;
  const [node, [counted], found] = await Promise.all([
    nodeFor(graph, id),
    rowsOf<{ total: number }>(graph, `${pattern} RETURN count(DISTINCT p) AS total`, { id }),
    rowsOf<Found>(graph, cypher, { id, limit: limit + 1, ...(after && { day, document, start }) }),
  ]);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    node,
    passages: page.map((passage) => ({
      document: documentHead(passage.document),
      passage: shownPassageOf(passage),
      highlights: highlightsInOrder(passage.spans.map(({ start, end }) => ({ start, end, role: "mention" }))),
      rule: null,
      certainty: null,
    })),
    total: counted?.total ?? 0,
    next: last ? writeCursor([last.document.publishedAt ?? "", last.document.id, last.start]) : null,
  };
}
