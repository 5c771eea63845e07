import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseTable, readTable } from "../../../src/knowledge/table.ts";
import { folder } from "../../support/folder.ts";

const lines = (...rows: readonly string[]): string => rows.join("\n");

describe("rows by the names of the first line", () => {
  test.each([
    ["two rows", lines("form\tkind", "NQ\tNghị quyết", "KH\tKế hoạch")],
    ["comments and empty lines", lines("# các loại", "form\tkind", "", "NQ\tNghị quyết", "# hết", "KH\tKế hoạch", "")],
    ["blanks around a cell", lines("form \t kind", " NQ\tNghị quyết ", "KH\t Kế hoạch")],
    ["line ends of Windows", "form\tkind\r\nNQ\tNghị quyết\r\nKH\tKế hoạch\r\n"],
    ["NFD", lines("form\tkind", "NQ\tNghị quyết", "KH\tKế hoạch").normalize("NFD")],
  ])("%s", (_, content) => {
    expect(parseTable(content, "kinds.tsv")).toEqual([
      { form: "NQ", kind: "Nghị quyết" },
      { form: "KH", kind: "Kế hoạch" },
    ]);
  });

  test("an empty cell is an empty text", () => {
    expect(parseTable(lines("form\tname\tseen", "TU\t\t"), "x.tsv")).toEqual([{ form: "TU", name: "", seen: "" }]);
  });
  test.each(["", "# only this", "form\tkind"])("no rows in %j", (content) =>
    expect(parseTable(content, "x")).toEqual([]),
  );
});

describe("what is no table", () => {
  test.each([
    ["a cell too few", lines("form\tkind", "NQ\tNghị quyết", "KH"), 3],
    ["a cell too many", lines("form\tkind", "NQ\tNghị quyết\tĐảng"), 2],
    ["after comments the line of the file is named", lines("# một", "# hai", "form\tkind", "", "NQ"), 5],
    ["blanks instead of a tab", lines("form\tkind", "NQ  Nghị quyết"), 2],
  ])("%s", (_, content, line) => {
    const fault = expect.objectContaining({ code: "data/bad-row" });
    expect(() => parseTable(content, "data/kinds.tsv")).toThrow(fault);
    expect(() => parseTable(content, "data/kinds.tsv")).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ path: "data/kinds.tsv", line }) }),
    );
  });

  test("a missing file is named, with what to do", () => {
    const path = join(folder({ "a.tsv": "form" }), "b.tsv");
    expect(() => readTable(path)).toThrow(
      expect.objectContaining({ code: "data/missing", detail: { path, hint: expect.stringContaining("data") } }),
    );
  });
  test("a file is read as a table", () => {
    expect(readTable(join(folder({ "a.tsv": "form\nTỉnh ủy\n" }), "a.tsv"))).toEqual([{ form: "Tỉnh ủy" }]);
  });
});
