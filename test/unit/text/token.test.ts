import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../src/text/align.ts";
import { isCapital, tokenise } from "../../../src/text/token.ts";
import { vietnameseText } from "../../support/arbitrary-text.ts";
import { cuts, tokens } from "../../support/cuts.ts";

describe("syllables, numbers and marks", () => {
  cuts(tokens, [
    "Đảng| |ủy| |phường| |Gia| |Thụy|",
    "Kế| |hoạch| |04|-|KH|/|ĐU|,| |ngày| |12|/|01|/|2021",
    "7,5|%|-|8|%",
    "5.505| |đảng| |viên|.",
    "10.7.2025",
    "khóa| |XVII|,| |nhiệm| |kỳ| |2020|–|2025",
    "đồng| |chí| |H'Yim| |Niê",
    "ông| |Điểu| |K’Ré",
    "“|Dân| |vận| |khéo|”",
    "số| |19|-|KH|/|TW|,| |đ|/|c|",
    "CSII| |và| |B2B",
    "Bộ| |GD|&|ĐT",
    "năm| |2020|.",
  ]);
});

describe("shapes and keys", () => {
  test.each([
    ["ủy", "lower", "ủy"],
    ["Uỷ", "title", "ủy"],
    ["UỶ", "upper", "ủy"],
    ["Đ", "title", "đ"],
    ["CTr", "mixed", "ctr"],
    ["K'Ré", "mixed", "k'ré"],
    ["2020", "number", "2020"],
    ["7,5", "number", "7,5"],
    ["–", "mark", "–"],
    ["“", "mark", "“"],
  ])("%s is %s", (word, shape, key) => {
    const [token] = tokenise(word);
    expect(token).toMatchObject({ word, shape, key });
    expect(isCapital(token)).toBe(["title", "upper", "mixed"].includes(shape));
  });
  test.each(["T.Ư", "T. Ư", "TƯ", "TW", "T.W"])("%s is the two syllables that it stands for", (short) => {
    expect(tokenise(`Ban Dân vận ${short} họp`).slice(3, 5)).toMatchObject([
      { word: "Trung", key: "trung", shape: "title", apart: true, start: 12 },
      { word: "ương", key: "ương", shape: "lower", apart: true, end: 12 + short.length },
    ]);
  });
  test.each(["19-KH/TW", "19 - KH / TW", "05/CT - TW", "NQ-TW", "TWĐTN", "TW4", "ATW"])("%s is none", (text) => {
    expect(tokenise(text).some(({ key }) => key === "ương")).toBe(false);
  });
  test("nothing is no capital", () => expect(isCapital(undefined)).toBe(false));
  test("a blank sets apart, a mark does not", () => {
    expect(tokenise("Đ/c Mai-Lan").map(({ apart }) => apart)).toEqual([true, false, false, true, false, false]);
  });
});

describe("any text", () => {
  // Those may stand for "T.Ư".
  const isCentral = (word: string) => word === "Trung" || word === "ương";

  test("every character that is not blank lies in one token, in order", () => {
    fc.assert(
      fc.property(vietnameseText, (original) => {
        const { text } = align(original);
        const found = tokenise(text);
        expect(found.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replace(/\s/gu, ""));
        for (const { start, end, word } of found) {
          if (!isCentral(word)) expect(text.slice(start, end)).toBe(word);
        }
      }),
    );
  });

  test("a token quotes its own letters from the original, decomposed too", () => {
    fc.assert(
      fc.property(vietnameseText, (mixed) => {
        const original = mixed.normalize("NFD");
        const { text, toOriginal } = align(original);
        for (const { start, end, word } of tokenise(text)) {
          if (isCentral(word)) continue;
          expect(align(original.slice(toOriginal(start), toOriginal(end))).text).toBe(word);
        }
      }),
    );
  });
});
