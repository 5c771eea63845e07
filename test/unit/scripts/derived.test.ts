import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { derivedFiles } from "../../../scripts/derived/files.ts";
import { entityTypeNames } from "../../../src/ontology/entity-types.ts";
import { relationTypeNames } from "../../../src/ontology/relation-types.ts";

const derived = derivedFiles();

test.each(Object.keys(derived))("%s is fresh; if not: npm run generate", (path) => {
  const file = new URL(`../../../${path}`, import.meta.url);
  expect(existsSync(file) ? readFileSync(file, "utf8") : undefined).toBe(derived[path]);
});

test.each([...entityTypeNames, ...relationTypeNames])("docs/ontology.md explains %s", (name) => {
  expect(derived["docs/ontology.md"]).toMatch(new RegExp(`^(### ${name}$|\\| ${name} \\|)`, "m"));
});

test("cypher/schema.cypher can be run again: every statement says IF NOT EXISTS, under a name of its own", () => {
  const statements = (derived["cypher/schema.cypher"] ?? "").split("\n").filter((line) => /^[A-Z]/.test(line));
  const names = statements.map((line) => / (\w+) IF NOT EXISTS FOR /.exec(line)?.[1]);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});
