import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../graph/canonical.ts";
import type { Row } from "../knowledge/table.ts";

const code = join(import.meta.dirname, "..");
const data = join(import.meta.dirname, "../../data");

/** All that the rows of a report depend on besides the report: the code of these layers, and the tables. */
const parts = [
  ...["ontology", "knowledge", "text", "mention", "fact", "entity", "graph"].map((layer) => join(code, layer)),
  ...["lexicon", "gazetteer"].map((tables) => join(data, tables)),
];
const file = /\.(?:ts|js|tsv)$/;
const extract = join(code, "pipeline", import.meta.filename.endsWith(".ts") ? "extract.ts" : "extract.js");

/**
 * A hash over the rules and tables themselves, with the territories that somebody added, so that whoever changes a word
 * of a lexicon has the reports read anew without having to remember a number. Takes some ten milliseconds.
 */
export async function ruleVersion(added: readonly Row[] = []): Promise<string> {
  const hash = createHash("sha256").update(await readFile(extract));
  for (const part of parts) {
    const names = (await readdir(part, { recursive: true })).filter((name) => file.test(name)).sort();
    for (const name of names) hash.update(`\0${name}\0`).update(await readFile(join(part, name)));
  }
  if (added.length > 0) hash.update(`\0added\0${canonicalJson(added)}`);
  return hash.digest("hex");
}
