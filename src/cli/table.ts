import Table from "cli-table3";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

type Look = Pick<Terminal, "width" | "outColors">;

/** Border and a blank on both sides of each cell. */
const frame = (columns: number): number => columns + 1 + 2 * columns;

/** Narrower columns than this are a ladder of syllables, not a text. */
const readable = 14;

/** Widths of the columns so that the table fits: what is needed, and where that is too much the widest give way first. */
export function columnWidths(needed: readonly number[], width: number): number[] {
  const widths = [...needed];
  const room = Math.max(width - frame(needed.length), needed.length);
  for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/**
 * Rows to be read on a terminal: a table where its columns fit side by side, else one row under the other with a
 * line for each column. Nothing is cut off.
 */
export function drawTable(columns: readonly string[], rows: readonly (readonly string[])[], look: Look): string {
  if (columns.length === 0) return "";
  const composed = rows.map((row) => row.map((cell) => cell.normalize("NFC")));
  const needed = columns.map((column, index) =>
    Math.max(1, column.length, ...composed.flatMap((row) => (row[index] ?? "").split("\n").map((line) => line.length))),
  );
  const least = needed.reduce((sum, one) => sum + Math.min(one, readable), frame(columns.length));
  return least <= look.width
    ? sideBySide(columns, composed, columnWidths(needed, look.width), look)
    : oneByOne(columns, composed, look);
}

function sideBySide(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { outColors }: Look,
): string {
  const cells = (row: readonly string[]): string[] =>
    row.map((cell, index) => wrap(cell, widths[index] ?? 1).join("\n"));
  const head = cells(columns).map((name) => name.split("\n").map(outColors.bold).join("\n"));
  const table = new Table({ head, style: { head: [], border: [] } });
  table.push(...rows.map(cells));
  return `${table.toString()}\n`;
}

function oneByOne(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, outColors }: Look,
): string {
  const names = Math.max(...columns.map((column) => column.length));
  const lines = rows.flatMap((row, index) => [
    outColors.dim(`── ${index + 1} `.padEnd(width, "─")),
    ...columns.flatMap((column, at) =>
      wrap(row[at] ?? "", width - names - 2).map((line, first) =>
        `${first === 0 ? outColors.bold(column.padEnd(names)) : " ".repeat(names)}  ${line}`.trimEnd(),
      ),
    ),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}
