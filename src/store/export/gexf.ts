import type { Reader } from "../../pipeline/ports.ts";
import type { Properties } from "../properties.ts";
import { type Column, entityCells, entityColumns, filled, relationCells, relationColumns } from "./columns.ts";
import { evidencedRelations, rowsOf } from "./rows.ts";
import { xmlAttributes, xmlHead } from "./xml.ts";

const types = { string: "string", number: "double", boolean: "boolean" } as const;

const nodeColumns = entityColumns.filter(({ name }) => name !== "id");
const edgeColumns: readonly Column[] = [{ name: "relation", kind: "string" }, ...relationColumns];

/** GEXF 1.3: entities and relations, each relation with its sentences. */
export async function* gexf(reader: Reader): AsyncGenerator<string> {
  yield `${xmlHead}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield '<meta><creator>lantoa</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
  yield declared("node", nodeColumns);
  yield declared("edge", edgeColumns);
  yield "<nodes>\n";
  for await (const row of rowsOf(reader, "entity")) {
    yield `<node${xmlAttributes({ id: row.id, label: row.name })}>${values(nodeColumns, entityCells(row))}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  let number = 0;
  for await (const row of evidencedRelations(reader)) {
    // Gephi makes one edge of two between the same ends unless their kinds differ.
    const ends = { id: `e${number++}`, source: row.from, target: row.to, label: row.type, kind: row.type };
    yield `<edge${xmlAttributes(ends)}>${values(edgeColumns, { ...relationCells(row), relation: row.type })}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declared(of: "node" | "edge", columns: readonly Column[]): string {
  const attributes = columns.map(
    ({ name, kind }) => `<attribute${xmlAttributes({ id: name, title: name, type: types[kind] })}/>\n`,
  );
  return `<attributes class="${of}">\n${attributes.join("")}</attributes>\n`;
}

function values(columns: readonly Column[], cells: Properties): string {
  const each = filled(columns, cells).map(([name, value]) => `<attvalue${xmlAttributes({ for: name, value })}/>`);
  return `<attvalues>${each.join("")}</attvalues>`;
}
