import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAddedUnits, readAddedUnits } from "../../../src/knowledge/added-units.ts";
import { loadKnowledge } from "../../../src/knowledge/load.ts";
import { folder } from "../../support/folder.ts";

const head = "level\tname\tparent\tfrom\tuntil\tcode\tlat\tlon";
const table = (...rows: readonly string[]): string => [head, ...rows].join("\n");

describe("territories that somebody adds", () => {
  test("are found like those of the national lists, each in its years", () => {
    const added = parseAddedUnits(
      table(
        "tỉnh\tTrúc Lĩnh\t\t\t\t\t\t",
        "thành phố\tKim Đài\tTỉnh Trúc Lĩnh\t\t2025-06-30\t\t\t",
        "phường\tKim Đài\tTỉnh Trúc Lĩnh\t2025-07-01\t\t\t21.5\t105.25",
      ),
      "units.tsv",
    );
    const { gazetteer } = loadKnowledge(undefined, added);
    const named = (day: string) => gazetteer.find("Kim Đài", undefined, day).map(({ level, lat }) => [level, lat]);
    expect(named("2020-10-01")).toEqual([["thành phố", undefined]]);
    expect(named("2025-10-01")).toEqual([["phường", 21.5]]);
    expect(gazetteer.has("Hà Nội")).toBe(true);
  });

  test.each([
    ["no row", head],
    ["nothing at all", ""],
    ["another table", "form\tkind\nNQ\tNghị quyết"],
    ["a cell too few", table("tỉnh\tTrúc Lĩnh")],
    ["no known level", table("vùng\tTrúc Lĩnh\t\t\t\t\t\t")],
    ["no name", table("tỉnh\t\t\t\t\t\t\t")],
    ["a parent without its level", table("xã\tSuối Trúc\tHạ Lĩnh\t\t\t\t\t")],
    ["a day that is none", table("tỉnh\tTrúc Lĩnh\t\t2025\t\t\t\t")],
    ["a latitude that is none", table("tỉnh\tTrúc Lĩnh\t\t\t\t\t21,5\t")],
  ])("are refused as a whole: %s", (_, content) => {
    const fault = { code: "data/bad-gazetteer", detail: { path: "x.tsv", hint: expect.stringMatching(/\S/) } };
    expect(() => parseAddedUnits(content, "x.tsv")).toThrow(
      expect.objectContaining({ ...fault, detail: expect.objectContaining(fault.detail) }),
    );
  });

  test("in a file that is not there", () => {
    const path = join(folder({}), "units.tsv");
    expect(() => readAddedUnits(path)).toThrow(expect.objectContaining({ code: "data/bad-gazetteer" }));
  });
});
