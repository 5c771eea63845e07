import { joinDocuments } from "./document-row.ts";
import { type Graph, mentionKey, type Rows, relationKey } from "./graph.ts";
import { joinEntities, joinRelations } from "./join.ts";

function joinByKey<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  join: (rows: readonly [Row, ...Row[]]) => Row,
): Map<string, Row> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  // A row that stands alone is joined too: joining brings it into the form that joining again leaves as it is.
  return new Map([...groups].map(([key, group]) => [key, join(group)]));
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** Passages and mentions are what their keys say: any row of a key will do. */
const first = <Row>([row]: readonly [Row, ...Row[]]): Row => row;

/** Rows in any order, several of one key among them → a graph, one row a key. */
export function graphOf(rows: Rows): Graph {
  return {
    documents: joinByKey(rows.documents, idOf, joinDocuments),
    passages: joinByKey(rows.passages, idOf, first),
    entities: joinByKey(rows.entities, idOf, joinEntities),
    mentions: joinByKey(rows.mentions, mentionKey, first),
    relations: joinByKey(rows.relations, relationKey, joinRelations),
  };
}

/**
 * The graph of several graphs. Commutative, associative and idempotent: a document may come in any order and more
 * than once, and documents may be joined in any groups.
 */
export function union(graphs: readonly Graph[]): Graph {
  const rowsOf = <Row>(maps: readonly ReadonlyMap<string, Row>[]): Row[] => maps.flatMap((map) => [...map.values()]);
  return graphOf({
    documents: rowsOf(graphs.map((graph) => graph.documents)),
    passages: rowsOf(graphs.map((graph) => graph.passages)),
    entities: rowsOf(graphs.map((graph) => graph.entities)),
    mentions: rowsOf(graphs.map((graph) => graph.mentions)),
    relations: rowsOf(graphs.map((graph) => graph.relations)),
  });
}
