import type { Reader } from "../../pipeline/ports.ts";
import type { Properties } from "../properties.ts";
import { type Column, entityCells, entityColumns, filled, relationCells, relationColumns } from "./columns.ts";
import { evidencedRelations, rowsOf } from "./rows.ts";
import { xmlAttributes, xmlHead, xmlText } from "./xml.ts";

const types = { string: "string", number: "double", boolean: "boolean" } as const;

/** Gephi shows "label", Cytoscape "name". */
const nodeColumns: readonly Column[] = [
  { name: "label", kind: "string" },
  ...entityColumns.filter(({ name }) => name !== "id"),
];
const edgeColumns: readonly Column[] = [
  { name: "label", kind: "string" },
  { name: "relation", kind: "string" },
  ...relationColumns,
];

/** GraphML 1.0: entities and relations, each relation with its sentences. */
export async function* graphml(reader: Reader): AsyncGenerator<string> {
  yield `${xmlHead}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield* keys("node", nodeColumns);
  yield* keys("edge", edgeColumns);
  yield '<graph id="lantoa" edgedefault="directed">\n';
  for await (const row of rowsOf(reader, "entity")) {
    const data = dataOf("node", nodeColumns, { ...entityCells(row), label: row.name });
    yield `<node${xmlAttributes({ id: row.id })}>${data}</node>\n`;
  }
  let number = 0;
  for await (const row of evidencedRelations(reader)) {
    const data = dataOf("edge", edgeColumns, { ...relationCells(row), label: row.type, relation: row.type });
    yield `<edge${xmlAttributes({ id: `e${number++}`, source: row.from, target: row.to })}>${data}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function* keys(of: "node" | "edge", columns: readonly Column[]): Generator<string> {
  for (const { name, kind } of columns) {
    yield `<key${xmlAttributes({ id: `${of}.${name}`, for: of, "attr.name": name, "attr.type": types[kind] })}/>\n`;
  }
}

function dataOf(of: "node" | "edge", columns: readonly Column[], cells: Properties): string {
  return filled(columns, cells)
    .map(([name, value]) => `<data key="${of}.${name}">${xmlText(String(value))}</data>`)
    .join("");
}
