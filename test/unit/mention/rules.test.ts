import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTable } from "../../../src/knowledge/table.ts";

const root = join(import.meta.dirname, "../../..");
const texts = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));

/** Values of a column of data/lexicon that name rules: "organisation/mass" by the family "mass". */
const named = (table: string, column: string, type: string): string[] =>
  readTable(join(root, `data/lexicon/${table}.tsv`)).map((row) => `${type}/${row[column]}`);

// Targets are read from whole paragraphs and have tables of their own kind.
const written = texts("src/mention").flatMap((text) => [...text.matchAll(/"((?!target)[a-z]+\/[a-z-]+)"/gu)]);
const rules = new Set([
  ...written.map(([, rule = ""]) => rule),
  ...named("bodies", "family", "organisation"),
  ...named("ranks", "scope", "position"),
]);

const tables = texts("test/unit/mention").join("\n");
const examples = new Set([...tables.matchAll(/rule: "([^"]+)"/gu)].map(([, rule = ""]) => rule));
const refusals = new Set(
  [...tables.matchAll(/\bnot\(([^)]*)\)/gu)].flatMap(([, list = ""]) => list.match(/(?<=")[^",]+(?=")/gu) ?? []),
);

describe("the table of a rule", () => {
  test("there are rules", () => expect(rules.size).toBeGreaterThan(50));
  test.each([...rules].sort())("%s has an example and a refusal", (rule) => {
    expect(examples).toContain(rule);
    expect(refusals).toContain(rule);
  });
  test.each([...refusals].sort())("%s, refused somewhere, is a rule", (rule) => expect(rules).toContain(rule));
});
