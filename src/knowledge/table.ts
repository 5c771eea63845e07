import { readFileSync } from "node:fs";
import { LantoaError } from "../error.ts";

export type Row = Readonly<Record<string, string>>;

/**
 * Rows of a tab-separated table, by the names in its first line. Lines that begin with "#" are comments; cells are
 * NFC and trimmed. Throws `data/missing`, or `data/bad-row` with path and line when a row has another number of cells.
 */
export function readTable(path: string): Row[] {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (cause) {
    throw new LantoaError("data/missing", { path, hint: "Restore the data folder of lantoa." }, { cause });
  }
  return parseTable(content, path);
}

export function parseTable(content: string, path: string): Row[] {
  const rows: Row[] = [];
  let names: string[] | undefined;
  for (const [index, raw] of content.normalize("NFC").split("\n").entries()) {
    const line = raw.replace(/\r$/u, "");
    if (line === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    if (!names) {
      names = cells.map((cell) => cell.trim());
      continue;
    }
    if (cells.length !== names.length) {
      const hint = `The header names ${names.length} columns; this row has ${cells.length}. Columns are parted by tabs.`;
      throw new LantoaError("data/bad-row", { path, line: index + 1, hint });
    }
    const row: Record<string, string> = {};
    for (let i = 0; i < names.length; i++) row[names[i] as string] = (cells[i] as string).trim();
    rows.push(row);
  }
  return rows;
}
