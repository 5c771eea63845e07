import { describe, expect, test } from "vitest";
import type { LantoaError } from "../../../src/error.ts";
import { rates } from "../../../src/pipeline/evaluate/figures.ts";
import { parseGold } from "../../../src/pipeline/evaluate/gold-file.ts";
import { evaluate } from "../../../src/pipeline/evaluate.ts";
import { found, gold, text, whole } from "../../support/small-gold.ts";

describe("reports and their gold", () => {
  const read = (path: string) => ({ path, text, fragment: found(whole) });
  const right = (...paths: string[]) => rates(evaluate([gold], paths.map(read)).entities).hits;

  test.each([
    ["by name, wherever they lie", ["elsewhere/report.txt"], 5],
    ["by name without its ending", ["report.html"], 5],
    ["not by another name", ["other.txt"], 0],
  ])("are joined %s", (_, paths, hits) => expect(right(...paths)).toBe(hits));

  test("what is not compared is said", () => {
    expect(evaluate([gold], ["other.txt"].map(read)).notes).toEqual([
      "no gold for other.txt",
      "no report for report.txt: all of it counts as missed",
    ]);
    expect(evaluate([gold], ["report.txt", "b/report.txt"].map(read)).notes).toEqual([
      "report.txt was read twice: b/report.txt is left out",
    ]);
    const unreadable = { ...gold, ambiguous: ["accept: ABOUT M1 to R1", 'name: X9 "Quận ủy"'] };
    expect(evaluate([unreadable], [read("report.txt")]).notes).toEqual([
      'report.txt: cannot read "accept: ABOUT M1 to R1"',
      'report.txt: no id X9 in "name: X9 "Quận ủy""',
    ]);
  });

  test.each([
    ["no JSON", "{", /Unexpected|Expected/],
    ["no list of entities", '{"file": "a.txt"}', /entities/],
    [
      "an end that is no entity",
      '{"file": "a.txt", "entities": [], "relations": [{"relation": "ABOUT", "subjectId": "M1", "objectId": "R1"}]}',
      /M1/,
    ],
  ])("gold with %s is refused", (_, json, said) => {
    const reading = () => parseGold(json, "a.gold.json");
    expect(reading).toThrow("A file of gold cannot be read.");
    try {
      reading();
    } catch (failure) {
      expect(String((failure as { cause?: unknown }).cause ?? JSON.stringify((failure as LantoaError).detail))).toMatch(
        said,
      );
    }
  });
});
