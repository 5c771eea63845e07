import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { canonicalJson } from "../../src/graph/canonical.ts";
import type { GraphRow, Rows } from "../../src/graph/graph.ts";
import type { Reader } from "../../src/pipeline/ports.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder that is gone after the test. */
export function temporaryWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "lantoa-store-"));
  made.push(folder);
  return folder;
}

/** All rows of a store as sorted lines, to be compared with what was put. */
export async function rowLines(reader: Reader): Promise<string[]> {
  const lines: string[] = [];
  for await (const row of reader.rows()) lines.push(canonicalJson(row));
  return lines.sort();
}

export const linesOf = (rows: readonly GraphRow[]): string[] => rows.map(canonicalJson).sort();

/** All rows that the hash covers. */
export const rowsOf = ({ passages, entities, mentions, relations }: Rows): GraphRow[] => [
  ...passages.map((row) => ({ kind: "passage", row }) as const),
  ...entities.map((row) => ({ kind: "entity", row }) as const),
  ...mentions.map((row) => ({ kind: "mention", row }) as const),
  ...relations.map((row) => ({ kind: "relation", row }) as const),
];
