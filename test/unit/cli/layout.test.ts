import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { cellText } from "../../../src/cli/format.ts";
import { drawRipple, type RippleRow } from "../../../src/cli/ripple.ts";
import { columnWidths, drawTable } from "../../../src/cli/table.ts";
import { wrap } from "../../../src/cli/wrap.ts";

const plain = (width: number) => ({ width, outColors: pc.createColors(false) });

describe("a text is wrapped", () => {
  test.each([
    ["Ban Chấp hành Đảng bộ quận Ba Đình", 14, ["Ban Chấp hành", "Đảng bộ quận", "Ba Đình"]],
    ["meeting/hội-nghị", 8, ["meeting/", "hội-nghị"]],
    ["một\nhai ba", 80, ["một", "hai ba"]],
    ["", 5, [""]],
  ])("%j to %i columns", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  test("and nothing of it but blanks is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab đ \n") }), fc.integer({ min: 1, max: 9 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(/[ \n]/g, ""));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("a table", () => {
  test("is no wider than the terminal, the widest columns give way", () => {
    expect(columnWidths([4, 60, 30], 80)).toEqual([4, 36, 30]);
    expect(columnWidths([4, 10], 80)).toEqual([4, 10]);
    const drawn = drawTable(
      ["organisation", "id"],
      [["Đảng ủy phường Gia Thụy", "organisation/đảng-ủy/phường-gia-thụy"]],
      plain(40),
    );
    expect(drawn).toBe(
      [
        "┌────────────────┬───────────────────┐",
        "│ organisation   │ id                │",
        "├────────────────┼───────────────────┤",
        "│ Đảng ủy phường │ organisation/đảng │",
        "│ Gia Thụy       │ -ủy/phường-gia-th │",
        "│                │ ụy                │",
        "└────────────────┴───────────────────┘",
        "",
      ].join("\n"),
    );
  });

  test("of many columns is told row by row", () => {
    const columns = ["meeting", "body", "place", "subject"];
    const cell = "Hội nghị quán triệt nghị quyết";
    expect(drawTable(columns, [[cell, "Quận ủy Ba Đình", "", "x"]], plain(40))).toBe(
      [
        `── 1 ${"─".repeat(35)}`,
        "meeting  Hội nghị quán triệt nghị quyết",
        "body     Quận ủy Ba Đình",
        "place",
        "subject  x",
        "",
      ].join("\n"),
    );
  });

  test.each([
    [null, ""],
    [["a", "b"], "a, b"],
    [{ a: 1 }, '{"a":1}'],
    [[{ a: 1 }], '[{"a":1}]'],
    [7.5, "7.5"],
    [false, "false"],
  ])("shows %j as %j", (value, text) => expect(cellText(value)).toBe(text));
});

describe("a ripple", () => {
  const row = (part: Partial<RippleRow> & Pick<RippleRow, "id">): RippleRow => ({
    organisation: null,
    name: part.id,
    day: null,
    lag: null,
    viaId: "r",
    ...part,
  });

  test("is a tree of 80 columns at most, each step once and with all its bodies", () => {
    const rows = [
      row({
        id: "m1",
        name: "Hội nghị quán triệt",
        organisation: "Đảng ủy phường Thanh Nhàn",
        day: "2020-10-26",
        lag: 13,
      }),
      row({
        id: "m1",
        name: "Hội nghị quán triệt",
        organisation: "Đảng bộ phường Thanh Nhàn",
        day: "2020-10-26",
        lag: 13,
      }),
      row({ id: "p", name: "Chương trình hành động", organisation: "Quận ủy Ba Đình" }),
      row({ id: "m2", name: "Hội nghị lần thứ IV", day: "2020-12-04", lag: 1, viaId: "p" }),
      row({ id: "m1", viaId: "p" }),
      row({ id: "p", viaId: "m2" }),
    ];
    expect(drawRipple("Nghị quyết Đại hội XVII", "r", rows, 40)).toBe(
      [
        "Nghị quyết Đại hội XVII",
        "├─ +13 days · 2020-10-26",
        "│  Đảng ủy phường Thanh Nhàn, Đảng bộ",
        "│  phường Thanh Nhàn: Hội nghị quán",
        "│  triệt",
        "└─ day unknown",
        "   Quận ủy Ba Đình: Chương trình hành",
        "   động",
        "   └─ +1 day · 2020-12-04",
        "      Hội nghị lần thứ IV",
        "",
      ].join("\n"),
    );
  });
});
