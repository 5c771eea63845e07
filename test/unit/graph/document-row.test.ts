import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentRow, joinDocuments, orderReadings, preferred } from "../../../src/graph/document-row.ts";
import type { Fragment } from "../../../src/graph/fragment.ts";
import type { Reading } from "../../../src/graph/graph.ts";

const reading = (path: string, publishedAt: string | null = null, title: string | null = null): Reading => ({
  path,
  title,
  publishedAt,
  address: null,
});
const fragment: Fragment = {
  document: { id: "d", path: "elsewhere", title: "old", publishedAt: null },
  passages: [],
  entities: [],
  relations: [],
  refusals: [],
};
const row = (...readings: Reading[]) => documentRow({ readings, extraction: "1", fragment, text: "" });

describe("a document that lies at several paths", () => {
  test("is one document with all of them", () => {
    const joined = joinDocuments([row(reading("b.txt")), row(reading("a.txt")), row(reading("b.txt"))]);
    expect(joined.paths).toEqual(["a.txt", "b.txt"]);
    expect(joined.fragment.document).toEqual({ id: "d", path: "a.txt", title: null, publishedAt: null });
  });

  test.each([
    ["a date before none", [reading("a"), reading("b", "2021-01-12")], "b"],
    ["the earlier date", [reading("a", "2021-01-12"), reading("b", "2020-12-04")], "b"],
    ["a title before none", [reading("a"), reading("b", null, "Hội nghị")], "b"],
    ["the path only when nothing else tells them apart", [reading("b"), reading("a")], "a"],
  ])("is read as the reading that knows: %s", (_, readings, path) => {
    expect(preferred(readings).path).toBe(path);
    expect(preferred(readings.toReversed()).path).toBe(path);
  });

  test("keeps one reading a path", () => {
    expect(orderReadings([reading("b"), reading("a"), reading("b", "2021-01-12")])).toEqual([
      reading("a"),
      reading("b", "2021-01-12"),
    ]);
  });

  test("comes out the same in any order and grouping", () => {
    const some = fc.record({
      path: fc.constantFrom("a", "b", "c"),
      title: fc.constantFrom(null, "x", "y"),
      publishedAt: fc.constantFrom(null, "2020-12-04", "2021-01-12"),
      address: fc.constantFrom(null, "https://a.example"),
    });
    fc.assert(
      fc.property(fc.tuple(some, some, some), ([a, b, c]) => {
        const whole = joinDocuments([row(a), row(b), row(c)]);
        expect(joinDocuments([row(c), joinDocuments([row(b), row(a)])])).toEqual(whole);
        expect(joinDocuments([joinDocuments([row(c), row(a)]), row(b)])).toEqual(whole);
        expect(joinDocuments([whole, row(a)])).toEqual(whole);
      }),
    );
  });
});
