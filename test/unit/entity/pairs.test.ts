import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { candidates } from "../../../src/graph/blocking.ts";
import type { Fragment, FragmentEntity } from "../../../src/graph/fragment.ts";
import { readTable } from "../../../src/knowledge/table.ts";
import { fragmentOf } from "../../support/small-report.ts";

const pairs = readTable(join(import.meta.dirname, "pairs.tsv"));

/** The thing of the type that is named first, and of several at one place the one with the longest name. */
function firstOf({ entities }: Fragment, type: string): FragmentEntity {
  const all = entities.filter((entity) => entity.type === type);
  const at = ({ mentions: [first] }: FragmentEntity) => first ?? { start: 0, end: 0 };
  const [first] = all.toSorted((a, b) => at(a).start - at(b).start || at(b).end - at(a).end);
  if (!first) throw new Error(`no ${type} is read`);
  return first;
}

const row = (entity: FragmentEntity) => ({ ...entity, searchName: "" });

for (const verdict of ["same", "different", "unsure"]) {
  describe(verdict, () => {
    const rows = pairs.filter((pair) => pair.verdict === verdict);
    test.each(rows)("$type: $why", ({ type = "", left = "", right = "" }) => {
      const one = firstOf(fragmentOf({ text: left, id: "left" }), type);
      const other = firstOf(fragmentOf({ text: right, id: "right" }), type);
      if (verdict === "same") expect(one.id).toBe(other.id);
      else expect(one.id).not.toBe(other.id);
      if (verdict === "unsure") expect(candidates([row(one), row(other)], [])).toHaveLength(1);
    });
  });
}

test("as many pairs are different as are the same", () => {
  const count = (verdict: string) => pairs.filter((pair) => pair.verdict === verdict).length;
  expect(count("different")).toBeGreaterThanOrEqual(count("same"));
  expect(count("same") + count("different") + count("unsure")).toBe(pairs.length);
});
