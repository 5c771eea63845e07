import { compareText } from "../../graph/order.ts";
import type { Reader } from "../../pipeline/ports.ts";
import { evidencedRelations, rowsOf, textDocuments } from "./rows.ts";

/** One object with a list for each kind of rows, one row a line, so that tools that read line by line can follow. */
export async function* json(reader: Reader): AsyncGenerator<string> {
  const lists = {
    documents: textDocuments(reader),
    passages: rowsOf(reader, "passage"),
    entities: rowsOf(reader, "entity"),
    mentions: rowsOf(reader, "mention"),
    relations: evidencedRelations(reader),
  };
  let before = "{";
  for (const [name, rows] of Object.entries(lists)) {
    yield `${before}\n"${name}": [`;
    before = "\n";
    for await (const row of rows) {
      yield `${before}${JSON.stringify(row, inOrder)}`;
      before = ",\n";
    }
    yield "\n]";
    before = ",";
  }
  yield "\n}\n";
}

/** Engines give the properties of a row in orders of their own. */
const inOrder = (key: string, value: unknown): unknown =>
  key === "attributes"
    ? Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => compareText(a, b)))
    : value;
