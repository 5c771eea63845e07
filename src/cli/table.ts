import Table from "cli-table3";
import type { Terminal } from "./terminal.ts";

/** Border and a blank on both sides of each cell. */
const frame = (columns: number): number => columns + 1 + 2 * columns;
const narrowest = 6;

/**
 * Widths of the columns, blanks included, so that the table fits: what is needed, and where that is too much the widest
 * columns give way first. Very many columns do not fit; then each keeps the least that can be read.
 */
export function columnWidths(needed: readonly number[], width: number): number[] {
  const widths = [...needed];
  const room = width - frame(needed.length);
  let excess = widths.reduce((sum, one) => sum + one, 0) - room;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return widths.map((one) => one + 2);
}

/** A table as wide as the terminal at most; long cells are wrapped between words. */
export function drawTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, outColors }: Pick<Terminal, "width" | "outColors">,
): string {
  if (columns.length === 0) return "";
  // Composed, a Vietnamese letter is one unit and one column wide.
  const lines = [columns, ...rows].map((row) => row.map((cell) => cell.normalize("NFC")));
  const needed = columns.map((_, index) =>
    Math.max(...lines.map((row) => Math.max(...(row[index] ?? "").split("\n").map((line) => line.length)))),
  );
  const table = new Table({
    head: (lines[0] ?? []).map((name) => outColors.bold(name)),
    colWidths: columnWidths(needed, width),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [] },
  });
  table.push(...lines.slice(1));
  return `${table.toString()}\n`;
}
