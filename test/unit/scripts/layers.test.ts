import { expect, test } from "vitest";
import { checkLayers } from "../../../scripts/layers.ts";
import { folder } from "../../support/folder.ts";

const error = "export class LantoaError extends Error {}\n";

/** A small src that keeps the layers, with some files put over it. */
function project(files: Readonly<Record<string, string>>): string {
  return folder({
    "src/error.ts": error,
    "src/text/span.ts": 'import { LantoaError } from "../error.ts";\nexport type Span = LantoaError;\n',
    "src/mention/rule.ts": 'import type { Span } from "../text/span.ts";\nexport type Rule = Span;\n',
    ...files,
  });
}

test("sees every module of this project", async () => {
  const { seen } = await checkLayers(process.cwd());
  expect(seen).toBeGreaterThan(10);
});

test("a project that keeps the layers has no faults", async () => {
  expect(await checkLayers(project({}))).toEqual({ seen: 3, faults: [] });
});

test("knowledge folds and matches with text, and reads its tables", async () => {
  const files = {
    "src/text/fold.ts": "export const fold = (word: string) => word.toLowerCase();\n",
    "src/knowledge/table.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
    "src/knowledge/load.ts":
      'import { readdirSync } from "node:fs";\nimport { fold } from "../text/fold.ts";\nimport { read } from "./table.ts";\nexport const load = [readdirSync, fold, read];\n',
  };
  expect(await checkLayers(project(files))).toEqual({ seen: 6, faults: [] });
});

test.each([
  [
    "a later layer",
    {
      "src/text/x.ts": 'import { a } from "../mention/y.ts";\nexport const b = a;\n',
      "src/mention/y.ts": "export const a = 1;\n",
    },
    "text-imports-only-what-stands-before-it: src/text/x.ts → src/mention/y.ts",
  ],
  [
    "a later layer's type",
    { "src/text/x.ts": 'import type { Rule } from "../mention/rule.ts";\nexport type X = Rule;\n' },
    "text-imports-only-what-stands-before-it: src/text/x.ts → src/mention/rule.ts",
  ],
  [
    "text that asks a table",
    {
      "src/knowledge/lexicon.ts": "export const words = 1;\n",
      "src/text/x.ts": 'import { words } from "../knowledge/lexicon.ts";\nexport const x = words;\n',
    },
    "text-imports-only-what-stands-before-it: src/text/x.ts → src/knowledge/lexicon.ts",
  ],
  [
    "a lexicon that reads files itself",
    { "src/knowledge/lexicon.ts": 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n' },
    "pure-inside-io-at-the-edge: src/knowledge/lexicon.ts → fs",
  ],
  [
    "the file system in the middle",
    { "src/text/x.ts": 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n' },
    "pure-inside-io-at-the-edge: src/text/x.ts → fs",
  ],
  [
    "a circle",
    {
      "src/text/x.ts": 'import { y } from "./y.ts";\nexport const x = () => y;\n',
      "src/text/y.ts": 'import { x } from "./x.ts";\nexport const y = () => x;\n',
    },
    "no-circle: src/text/x.ts → src/text/y.ts",
  ],
  [
    "a folder without a place",
    {
      "src/utils/a.ts": "export const a = 1;\n",
      "src/text/x.ts": 'import { a } from "../utils/a.ts";\nexport const b = a;\n',
    },
    "every-file-lies-in-a-layer: src/text/x.ts → src/utils/a.ts",
  ],
  [
    "an import that leads nowhere",
    { "src/text/x.ts": 'import { a } from "./gone.ts";\nexport const b = a;\n' },
    "found: src/text/x.ts → ./gone.ts",
  ],
  [
    "error.ts imports",
    { "src/error.ts": `import type { Rule } from "./mention/rule.ts";\n${error}export type R = Rule;\n` },
    "error-imports-nothing: src/error.ts → src/mention/rule.ts",
  ],
  ["nobody's file", { "src/text/x.ts": "export const x = 1;\n" }, "no-orphan: src/text/x.ts → src/text/x.ts"],
])("%s is a fault", async (_, files, fault) => {
  expect((await checkLayers(project(files))).faults).toContain(fault);
});

test("no modules at all is a fault", async () => {
  expect(await checkLayers(folder({ "src/readme.txt": "" }))).toEqual({ seen: 0, faults: ["src holds no module"] });
});
