import { LantoaError } from "../error.ts";
import type { Diff } from "../graph/diff.ts";
import { type DocumentRow, mentionKey, type RowKind, relationKey } from "../graph/graph.ts";
import { compareText } from "../graph/order.ts";
import { bothEnds, fromNarrowEnd, mentionEnds, narrowEnd, relationPattern } from "./narrow-end.ts";
import { dayNumber, entityProperties, type Properties, relationProperties } from "./properties.ts";

/** A part of a write: what is done with the rows of one kind. `UNWIND $rows AS row` stands before `find`. */
export type Part = {
  readonly kind: RowKind;
  /** Binds what the row stands for as `x`; of a part that puts, makes it where it is missing. */
  readonly find: string;
} & (
  | {
      readonly does: "put";
      readonly rows: readonly PutRow[];
      readonly label?: string;
      /** Where a row would lie, if it were there: the key of a node near by, and what binds `x` from `row.near`. */
      readonly near?: { readonly key: string; readonly find: string };
    }
  | { readonly does: "drop"; readonly rows: readonly unknown[]; readonly detach?: boolean }
  /** Makes way for a put: takes what is found away without counting it. */
  | { readonly does: "loosen"; readonly rows: readonly unknown[] }
);

export type PutRow = Readonly<Record<string, unknown>> & { readonly properties: Properties };

const edge = (type: Parameters<typeof relationPattern>[0]): string => relationPattern(type, "x");

/** A diff in the order in which it is to be written: drops, then puts, edges before nodes and after them. */
export function* partsOf({ put, drop }: Diff): Generator<Part> {
  for (const [type, rows] of Map.groupBy(drop.relations, (row) => row.type)) {
    yield { does: "drop", kind: "relations", rows: ends(rows), find: `${bothEnds("row")} MATCH ${edge(type)}` };
  }
  yield {
    does: "drop",
    kind: "mentions",
    rows: sorted(drop.mentions, mentionKey),
    find: `${mentionEnds("row")} MATCH (p)<-[x:MENTIONED_IN {start: row.start, end: row.end}]-(e)`,
  };
  for (const [kind, label] of [
    ["entities", "Entity"],
    ["passages", "Passage"],
    ["documents", "Document"],
  ] as const) {
    yield {
      does: "drop",
      kind,
      rows: sorted(drop[kind], (id) => id),
      find: `MATCH (x:${label} {id: row})`,
      detach: true,
    };
  }

  yield {
    does: "put",
    kind: "documents",
    rows: sorted(put.documents, idOf).map((row) => ({ id: row.id, properties: documentProperties(row) })),
    find: "MERGE (x:Document {id: row.id})",
    near: itself("Document"),
  };
  const passages = sorted(put.passages, idOf).map(({ document, ...properties }) => ({
    id: properties.id,
    document,
    properties,
  }));
  yield {
    does: "loosen",
    kind: "passages",
    rows: passages.map(({ id, document }) => ({ id, document })),
    find: "MATCH (:Passage {id: row.id})-[x:PART_OF]->(d:Document) WHERE d.id <> row.document",
  };
  yield {
    does: "put",
    kind: "passages",
    rows: passages,
    find: "MATCH (d:Document {id: row.document}) MERGE (x:Passage {id: row.id}) MERGE (x)-[:PART_OF]->(d)",
    near: itself("Passage"),
  };
  for (const [type, rows] of Map.groupBy(put.entities, (row) => row.type)) {
    yield {
      does: "put",
      kind: "entities",
      rows: sorted(rows, idOf).map((row) => ({ id: row.id, properties: entityProperties(row) })),
      find: "MERGE (x:Entity {id: row.id})",
      near: itself("Entity"),
      label: type,
    };
  }
  yield {
    does: "put",
    kind: "mentions",
    rows: sorted(put.mentions, mentionKey).map(({ entity, passage, ...properties }) => ({
      entity,
      passage,
      properties,
    })),
    find: `${mentionEnds("row")} MERGE (p)<-[x:MENTIONED_IN {start: row.properties.start, end: row.properties.end}]-(e)`,
  };
  for (const [type, rows] of Map.groupBy(put.relations, (row) => row.type)) {
    yield {
      does: "put",
      kind: "relations",
      rows: sorted(rows, relationKey).map((row) => ({
        from: row.from,
        to: row.to,
        properties: relationProperties(row),
      })),
      find: `${bothEnds("row")} MERGE ${edge(type)}`,
      near: { key: narrowEnd[type], find: fromNarrowEnd(type, "x", "row.near") },
    };
  }
}

const itself = (label: string) => ({ key: "id", find: `MATCH (x:${label} {id: row.near})` });
const idOf = ({ id }: { readonly id: string }): string => id;

/** Each key once, of rows with the same key the last; by key, so that any two writers take their locks in one order. */
function sorted<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [key(row), row]))].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

const ends = (rows: Diff["drop"]["relations"]) => sorted(rows, relationKey).map(({ from, to }) => ({ from, to }));

function documentProperties({ readings, fragment, publishedAt, ...rest }: DocumentRow): Properties {
  return {
    ...rest,
    publishedAt,
    publishedAtDay: publishedAt === null ? null : (dayNumber(publishedAt) ?? null),
    readings: JSON.stringify(readings),
    fragment: JSON.stringify(fragment),
  };
}

/** Rows a statement. A document carries its text and fragment. */
export const rowsAtOnce = (kind: RowKind): number => (kind === "documents" ? 50 : 1000);

/** An edge whose end is missing would be lost silently. */
export function requireAll(wanted: number, found: number): void {
  if (wanted === found) return;
  const hint = "A row names a document, passage or entity that is not in the graph: please report this fault.";
  throw new LantoaError("store/write-failed", { value: `${wanted - found} rows`, hint });
}
