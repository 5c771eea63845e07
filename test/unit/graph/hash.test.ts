import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/graph/canonical.ts";
import { contribution } from "../../../src/graph/contribution.ts";
import type { GraphRow } from "../../../src/graph/graph.ts";
import { hashRows } from "../../../src/graph/hash.ts";
import { plainIdentity } from "../../../src/graph/identity.ts";
import { union } from "../../../src/graph/union.ts";
import { fragments } from "../../support/arbitrary-fragment.ts";
import { graphRows } from "../../support/graph-rows.ts";

const rows = fragments(2).map((all) => graphRows(union(all.map((fragment) => contribution(fragment, plainIdentity)))));

test("no rows, and the shape", async () => {
  expect(await hashRows([])).toBe("0".repeat(64));
  const row = { id: "d#0", document: "d", start: 0, end: 4, text: "Đảng" };
  expect(await hashRows([{ kind: "passage", row }])).toMatch(/^[0-9a-f]{64}$/);
});

test("neither the order of the rows nor that of their fields matters", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const turned = all.toReversed().map(({ kind, row }) => {
        return { kind, row: Object.fromEntries(Object.entries(row).reverse()) } as unknown as GraphRow;
      });
      expect(await hashRows(turned)).toBe(await hashRows(all));
    }),
  );
});

test("a row more or less, or another value in one, is another graph", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), async (all, pick) => {
      const index = pick % all.length;
      const hash = await hashRows(all);
      expect(await hashRows(all.toSpliced(index, 1))).not.toBe(hash);
      expect(await hashRows([...all, ...all.slice(index, index + 1)])).not.toBe(hash);
      const changed = all.map(({ kind, row }, at) => ({ kind, row: at === index ? { ...row, start: 99 } : row }));
      expect(await hashRows(changed as GraphRow[])).not.toBe(hash);
    }),
  );
});

test.each([
  ['{"a":[1,"x",null],"b":{"c":0,"d":7.5}}', { b: { d: 7.5, c: -0, e: undefined }, a: [1, "x", null] }],
  ['"Đảng"', "Đảng"],
  ["1e+21", 1e21],
])("canonical JSON: %s", (expected, value) => expect(canonicalJson(value)).toBe(expected));
