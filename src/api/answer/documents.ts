import { z } from "@hono/zod-openapi";
import { LantoaError } from "../../error.ts";
import { referenceId } from "../../graph/reference.ts";
import type { DocumentAnswer, DocumentsAnswer, documentRequest, documentsRequest } from "../contract/document.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { type FoundNode, nodeMap, nodeOf } from "./node.ts";
import { documentHead, documentMap, type FoundDocument } from "./passages.ts";

const lastOfPage = z.tuple([z.string(), z.string()]);

/** A part of the gazetteer stands in the graph as a document too; it is no report. */
const isReport = `NOT d.id STARTS WITH '${referenceId("")}'`;

/** All reports, the newest first. */
export async function documents(
  graph: Graph,
  { limit, cursor }: z.output<typeof documentsRequest>,
): Promise<DocumentsAnswer> {
  const after = readCursor(cursor, lastOfPage);
  const [day, id] = after ?? [];
  const cypher = `
MATCH (d:Document) WHERE ${isReport}
WITH d, coalesce(d.publishedAt, '') AS day
${after ? "WHERE day < $day OR (day = $day AND d.id > $id)" : ""}
WITH d, day ORDER BY day DESC, d.id LIMIT $limit
RETURN ${documentMap("d")} AS document,
       COUNT { (d)<-[:PART_OF]-(:Passage) } AS passages,
       COUNT { (d)<-[:PART_OF]-(:Passage)<-[:MENTIONED_IN]-(:Entity) } AS mentions
ORDER BY day DESC, d.id`;
  type Found = { document: FoundDocument; passages: number; mentions: number };
  const [[counted], found] = await Promise.all([
    rowsOf<{ total: number }>(graph, `MATCH (d:Document) WHERE ${isReport} RETURN count(d) AS total`),
    rowsOf<Found>(graph, cypher, { limit: limit + 1, ...(after && { day, id }) }),
  ]);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1)?.document : undefined;
  return {
    documents: page.map(({ document, passages, mentions }) => ({ ...documentHead(document), passages, mentions })),
    total: counted?.total ?? 0,
    next: last ? writeCursor([last.publishedAt ?? "", last.id]) : null,
  };
}

/** A whole report with all that is named in it. Fails with store/unknown-document. */
export async function document(graph: Graph, { id }: z.output<typeof documentRequest>): Promise<DocumentAnswer> {
  type Head = FoundDocument & { readonly text: string; readonly readings: string };
  type Passage = { readonly id: string; readonly start: number; readonly end: number };
  type Mention = { readonly entity: FoundNode; readonly start: number; readonly end: number };
  const [[head], passages, mentions] = await Promise.all([
    rowsOf<Head>(
      graph,
      "MATCH (d:Document {id: $id}) RETURN d.id AS id, d.title AS title, d.publishedAt AS publishedAt, d.paths AS paths, d.text AS text, d.readings AS readings",
      { id },
    ),
    rowsOf<Passage>(
      graph,
      "MATCH (:Document {id: $id})<-[:PART_OF]-(p:Passage) RETURN p.id AS id, p.start AS start, p.end AS end ORDER BY start, id",
      { id },
    ),
    rowsOf<Mention>(
      graph,
      `MATCH (:Document {id: $id})<-[:PART_OF]-(:Passage)<-[m:MENTIONED_IN]-(e:Entity)
       RETURN ${nodeMap("e")} AS entity, e.id AS id, m.start AS start, m.end AS end ORDER BY start, end DESC, id`,
      { id },
    ),
  ]);
  if (!head) {
    const hint = "It may have been taken out, or changed, since: look at the list of documents.";
    throw new LantoaError("store/unknown-document", { value: id.slice(0, 200), hint });
  }
  const readings = JSON.parse(head.readings) as { address: string | null }[];
  const address = readings.find((reading) => reading.address !== null)?.address ?? null;
  return {
    document: { ...documentHead(head), paths: [...head.paths], address, text: head.text },
    passages: passages.map(({ id, start, end }) => ({ id, start, end })),
    mentions: mentions.map(({ entity, start, end }) => ({ entity: nodeOf(entity), start, end })),
  };
}
