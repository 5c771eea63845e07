import { canonicalJson } from "../../graph/canonical.ts";
import type { Diff } from "../../graph/diff.ts";
import { mentionKey, relationKey } from "../../graph/graph.ts";
import { batches } from "../batches.ts";
import {
  readEntities,
  readJudgements,
  readMentions,
  readPassages,
  readRelations,
  readWholeDocuments,
} from "../read.ts";
import type { Run } from "../run.ts";

/** The part of a diff that the store does not hold already: rows that differ, drops that hit something. */
export async function realChange(run: Run, { put, drop, judgements }: Diff): Promise<Diff> {
  const changed = judgements && canonicalJson(judgements) !== canonicalJson(await readJudgements(run));
  return {
    put: {
      documents: await differing(put.documents, idOf, (rows) => readWholeDocuments(run, rows.map(idOf))),
      passages: await differing(put.passages, idOf, (rows) => readPassages(run, rows.map(idOf))),
      entities: await differing(put.entities, idOf, (rows) => readEntities(run, rows.map(idOf))),
      mentions: await differing(put.mentions, mentionKey, (rows) => readMentions(run, rows)),
      relations: await differing(put.relations, relationKey, (rows) => readRelations(run, rows)),
    },
    drop: {
      documents: await heldIds(run, "Document", drop.documents),
      passages: await heldIds(run, "Passage", drop.passages),
      entities: await heldIds(run, "Entity", drop.entities),
      mentions: await readMentions(run, once(drop.mentions, mentionKey)),
      relations: await readRelations(run, once(drop.relations, relationKey)),
    },
    ...(changed && { judgements }),
  };
}

const idOf = ({ id }: { readonly id: string }) => id;

/** Each key once; of rows with the same key the last. */
const once = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

async function differing<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  read: (rows: readonly Row[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const changed: Row[] = [];
  for (const batch of batches(once(rows, key), 1000)) {
    const stored = new Map((await read(batch)).map((row) => [key(row), canonicalJson(row)]));
    changed.push(...batch.filter((row) => stored.get(key(row)) !== canonicalJson(row)));
  }
  return changed;
}

async function heldIds(run: Run, label: string, ids: readonly string[]): Promise<string[]> {
  const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`;
  const held: string[] = [];
  for (const batch of batches([...new Set(ids)], 1000)) {
    held.push(...(await run<{ id: string }>(cypher, { ids: batch })).map(idOf));
  }
  return held;
}
