import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../src/text/align.ts";
import { vietnameseText } from "../../support/arbitrary-text.ts";

/** The offsets in the original at which the units of the aligned text and its end stand. */
const offsets = (original: string): number[] => {
  const { text, toOriginal } = align(original);
  return Array.from({ length: text.length + 1 }, (_, index) => toOriginal(index));
};

describe("the text to match on", () => {
  test.each([
    ["Đảng ủy", "Đảng ủy"],
    ["Đảng ủy", "Đảng ủy".normalize("NFD")],
    ["Đảng ủy", "Đảng\u00a0ủy"],
    ["Đảng ủy", "Đảng\tủy"],
    ["Đảng ủy", "\ufeffĐảng ủy"],
    ["Đảng ủy", "Đảng\u200b ủ\u00ady"],
    ["một \nhai", "một\r\nhai"],
    ["một\nhai", "một\nhai"],
    ["", ""],
  ])("%j", (text, original) => expect(align(original).text).toBe(text));
});

describe("the way back", () => {
  test.each([
    ["ủy", [0, 1, 2]],
    ["u\u0309y", [0, 2, 3]],
    ["e\u0302\u0301n", [0, 3, 4]],
    ["\ufeffTU", [1, 2, 3]],
    ["a\u200bb", [0, 2, 3]],
    ["", [0]],
  ])("%j", (original, expected) => expect(offsets(original)).toEqual(expected));

  test("never runs backwards, and ends at the end", () => {
    fc.assert(
      fc.property(vietnameseText, (original) => {
        const found = offsets(original);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(found.at(-1)).toBe(original.length);
      }),
    );
  });

  test("a stretch of the aligned text is its stretch of the original", () => {
    fc.assert(
      fc.property(vietnameseText, fc.nat(), fc.nat(), (original, one, other) => {
        const { text, toOriginal } = align(original);
        const [start = 0, end = 0] = [one, other].map((n) => n % (text.length + 1)).sort((a, b) => a - b);
        const quote = original.slice(toOriginal(start), toOriginal(end));
        expect(align(quote).text).toBe(text.slice(start, end));
      }),
    );
  });

  test("composed and decomposed text align to the same", () => {
    fc.assert(
      fc.property(vietnameseText, (original) => {
        expect(align(original.normalize("NFD")).text).toBe(align(original.normalize("NFC")).text);
      }),
    );
  });
});
