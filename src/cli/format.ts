import { stringify } from "csv-stringify/sync";
import type { QueryResult } from "../pipeline/ports.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

export const formats = ["table", "json", "csv"] as const;
export type Format = (typeof formats)[number];

/** A value as a person reads it in a cell: a list with commas, a node or map as JSON, nothing for null. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value, withoutReport) : String(value);
}

/** A document printed whole holds its report twice, as text and as fragment; in a cell their length stands for them. */
function withoutReport(this: unknown, name: string, value: unknown): unknown {
  const holder = this as { readonly id?: unknown };
  const isReport = (name === "fragment" || name === "text") && typeof value === "string" && value.length > longestCell;
  return isReport && typeof holder.id === "string" ? `… (${value.length} characters: --format json)` : value;
}

/** A node printed whole, with the text of its report, would bury the table. */
const longestCell = 1000;
const clip = (cell: string): string =>
  cell.length > longestCell ? `${cell.slice(0, longestCell)} … (${cell.length} characters: --format json)` : cell;

/** An answer as text: a table to be read, JSON (a list of row objects, one a line) or CSV with a header. */
export function formatted(
  { columns, rows }: QueryResult,
  format: Format,
  terminal: Pick<Terminal, "width" | "outColors">,
): string {
  const cells = (row: QueryResult["rows"][number]): string[] => columns.map((column) => cellText(row[column]));
  switch (format) {
    case "json":
      return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
    case "csv":
      return stringify([[...columns], ...rows.map(cells)]);
    case "table":
      return `${drawTable(
        columns,
        rows.map((row) => cells(row).map(clip)),
        terminal,
      )}${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
  }
}
