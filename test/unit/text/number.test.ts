import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber, readOrdinal, readRoman, toRoman } from "../../../src/text/number.ts";

describe("numbers as reports write them", () => {
  test.each([
    [7.5, "7,5"],
    [5505, "5.505"],
    [1234567, "1.234.567"],
    [1234.5, "1.234,5"],
    [8, "08"],
    [2020, "2020"],
    [7.5, "7.5"],
    [0.25, "0,25"],
    [undefined, "7,5%"],
    [undefined, "1.234.56"],
    [undefined, "1,2,3"],
    [undefined, "12/5"],
    [undefined, "XII"],
    [undefined, ""],
  ])("%s from %s", (value, text) => expect(readNumber(text)).toBe(value));

  test("grouping does not change a number", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), (value) => {
        expect(readNumber(String(value).replace(/\B(?=(\d{3})+$)/gu, "."))).toBe(value);
      }),
    );
  });
});

describe("roman numerals", () => {
  test.each([
    [26, "XXVI"],
    [14, "XIV"],
    [9, "IX"],
    [49, "XLIX"],
    [90, "XC"],
    [undefined, "IIII"],
    [undefined, "VX"],
    [undefined, "IC"],
    [undefined, "CSII"],
    [undefined, "xii"],
    [undefined, "XII."],
    [undefined, ""],
  ])("%s from %j", (value, word) => expect(readRoman(word)).toBe(value));

  test("reading undoes writing", () => {
    for (let value = 1; value < 400; value++) expect(readRoman(toRoman(value))).toBe(value);
  });
});

describe("the number after “lần thứ”", () => {
  test.each([
    [26, "XXVI", "26"],
    [1, "nhất", "Nhất", "NHẤT", "I", "01"],
    [2, "hai", "2", "II"],
    [4, "tư", "IV", "4"],
    [10, "mười", "X"],
    [undefined, "hay", "một số", "2020", "lần", "C.V", ""],
  ])("%s", (value, ...words) => {
    for (const word of words) expect(readOrdinal(word as string)).toBe(value);
  });
});
