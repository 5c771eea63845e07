import { stringify } from "csv-stringify/sync";
import type { Reader } from "../../pipeline/ports.ts";
import { cell, entityCells, entityColumns, relationCells, relationColumns } from "./columns.ts";
import { evidencedRelations, rowsOf, textDocuments } from "./rows.ts";

type Row = Readonly<Record<string, unknown>>;

/** The tables by the names of their files. */
export const csvFiles = {
  "documents.csv": (reader: Reader) =>
    table(["id", "title", "publishedAt", "paths", "readings", "source", "extraction", "text"], textDocuments(reader)),
  "passages.csv": (reader: Reader) => table(["id", "document", "start", "end", "text"], rowsOf(reader, "passage")),
  "entities.csv": (reader: Reader) =>
    table(
      entityColumns.map(({ name }) => name),
      mapped(rowsOf(reader, "entity"), entityCells),
    ),
  "mentions.csv": (reader: Reader) =>
    table(["entity", "passage", "start", "end", "surface"], rowsOf(reader, "mention")),
  // Not "from" and "to": those are the days of a post.
  "relations.csv": (reader: Reader) =>
    table(
      ["type", "source", "target", ...relationColumns.map(({ name }) => name)],
      mapped(evidencedRelations(reader), (row) => ({
        ...relationCells(row),
        type: row.type,
        source: row.from,
        target: row.to,
      })),
    ),
} as const;

async function* mapped<From, To>(rows: AsyncIterable<From>, map: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield map(row);
}

async function* table(columns: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield line(columns);
  for await (const row of rows) yield line(columns.map((column) => cell(row[column])));
}

const line = (cells: readonly unknown[]): string =>
  stringify([cells as unknown[]], {
    cast: { boolean: String },
    // Many readers take a lone carriage return for the end of the row.
    quoted_match: /\r/,
  });
