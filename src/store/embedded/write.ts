import { LantoaError } from "../../error.ts";
import type { Diff } from "../../graph/diff.ts";
import type { DocumentRow } from "../../graph/graph.ts";
import { batches } from "../batches.ts";
import { relationPattern } from "../narrow-end.ts";
import { dayNumber, entityProperties, type Properties, relationProperties } from "../properties.ts";
import type { Run } from "./engine.ts";

/** Rows a statement; a document carries its text and fragment. */
const batchSize = 1000;
const documentBatchSize = 50;

/** Writes a diff of which every row differs from the store: drops, then puts, edges before nodes and after them. */
export async function writeChange(run: Run, { put, drop, judgements }: Diff): Promise<void> {
  const write = <Row>(rows: readonly Row[], cypher: string, size?: number) => writeRows(run, rows, cypher, size);

  for (const [type, rows] of Map.groupBy(drop.relations, (row) => row.type)) {
    await write(
      rows.map(({ from, to }) => ({ from, to })),
      `${bothEnds} MATCH ${relationPattern(type)} DELETE r`,
    );
  }
  await write(
    drop.mentions,
    "UNWIND $rows AS row MATCH (p:Passage {id: row.passage})<-[m:MENTIONED_IN]-(e:Entity) WHERE e.id = row.entity AND m.start = row.start AND m.end = row.end DELETE m",
  );
  await write(drop.entities, "UNWIND $rows AS id MATCH (n:Entity {id: id}) DETACH DELETE n");
  await write(drop.passages, "UNWIND $rows AS id MATCH (n:Passage {id: id}) DETACH DELETE n");
  await write(drop.documents, "UNWIND $rows AS id MATCH (n:Document {id: id}) DETACH DELETE n");

  const documents = put.documents.map(documentProperties);
  await write(documents, "UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d = row", documentBatchSize);
  await write(
    put.passages,
    "UNWIND $rows AS row MATCH (p:Passage {id: row.id})-[part:PART_OF]->(d:Document) WHERE d.id <> row.document DELETE part",
  );
  await write(
    put.passages,
    "UNWIND $rows AS row MATCH (d:Document {id: row.document}) MERGE (p:Passage {id: row.id}) SET p.start = row.start, p.end = row.end, p.text = row.text MERGE (p)-[:PART_OF]->(d) RETURN count(*) AS written",
  );
  for (const [type, rows] of Map.groupBy(put.entities, (row) => row.type)) {
    const cypher = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${type}, n = row`;
    await write(rows.map(entityProperties), cypher);
  }
  await write(
    put.mentions,
    "UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) MATCH (p:Passage {id: row.passage}) MERGE (p)<-[m:MENTIONED_IN {start: row.start, end: row.end}]-(e) SET m.surface = row.surface RETURN count(*) AS written",
  );
  for (const [type, rows] of Map.groupBy(put.relations, (row) => row.type)) {
    await write(
      rows.map((row) => ({ from: row.from, to: row.to, properties: relationProperties(row) })),
      `${bothEnds} MERGE ${relationPattern(type)} SET r = row.properties RETURN count(*) AS written`,
    );
  }
  if (judgements) {
    await run("MATCH (j:Judgement) DELETE j");
    const rows = judgements.map((judgement, position) => ({ ...judgement, position }));
    await write(rows, "UNWIND $rows AS row CREATE (j:Judgement) SET j = row");
  }
}

const bothEnds = "UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})";

/** A statement that returns `written` must have written every row: an edge whose end is missing would be lost silently. */
async function writeRows<Row>(run: Run, rows: readonly Row[], cypher: string, size = batchSize): Promise<void> {
  for (const batch of batches(rows, size)) {
    const [result] = await run<{ written?: number }>(cypher, { rows: batch });
    if (result?.written !== undefined && result.written !== batch.length) {
      const hint = "A row names a document, passage or entity that is not in the graph: please report this fault.";
      throw new LantoaError("store/write-failed", { value: `${batch.length - result.written} rows`, hint });
    }
  }
}

function documentProperties({ readings, fragment, publishedAt, ...rest }: DocumentRow): Properties {
  return {
    ...rest,
    publishedAt,
    publishedAtDay: publishedAt === null ? null : (dayNumber(publishedAt) ?? null),
    readings: JSON.stringify(readings),
    fragment: JSON.stringify(fragment),
  };
}
