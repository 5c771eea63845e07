import { canonicalJson } from "../../src/graph/canonical.ts";
import { documentRow } from "../../src/graph/document-row.ts";
import type { Fragment } from "../../src/graph/fragment.ts";
import type { DocumentRow, Graph, GraphRow } from "../../src/graph/graph.ts";
import { compareText } from "../../src/graph/order.ts";

/** A graph as one text: equal graphs have equal texts. */
export function canonicalGraph(graph: Graph): string {
  const tables = Object.entries(graph).map(([kind, rows]) => {
    const sorted = [...(rows as Graph["entities"])].sort(([a], [b]) => compareText(a, b));
    return `${kind}\n${sorted.map(([, row]) => canonicalJson(row)).join("\n")}`;
  });
  return tables.join("\n");
}

export function graphRows({ passages, entities, mentions, relations }: Graph): GraphRow[] {
  return [
    ...[...passages.values()].map((row) => ({ kind: "passage", row }) as const),
    ...[...entities.values()].map((row) => ({ kind: "entity", row }) as const),
    ...[...mentions.values()].map((row) => ({ kind: "mention", row }) as const),
    ...[...relations.values()].map((row) => ({ kind: "relation", row }) as const),
  ];
}

/** The row of a document that lies at the path which its fragment names. */
export function documentOf(fragment: Fragment): DocumentRow {
  const { path, title, publishedAt } = fragment.document;
  return documentRow({ readings: [{ path, title, publishedAt, address: null }], extraction: "1", fragment, text: "" });
}
