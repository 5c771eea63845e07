import { describe, expect, test } from "vitest";
import { anyOf } from "../../../src/text/phrase-pattern.ts";
import { tokenise } from "../../../src/text/token.ts";
import { Trie } from "../../../src/text/trie.ts";

const bodies = new Trie<string>();
for (const form of ["Ban", "Ban Tổ chức", "Ban Tổ chức Trung ương", "Đảng ủy", "Bộ GD&ĐT", "T.Ư"])
  bodies.add(form, form);
bodies.add("Đảng uỷ", "another reading");

describe("the longest phrase that begins at a token", () => {
  test.each([
    ["Ban Tổ chức Trung ương họp", ["Ban Tổ chức Trung ương"], 5],
    ["Ban Tổ chức Tỉnh ủy", ["Ban Tổ chức"], 3],
    ["Ban Tổ", ["Ban"], 1],
    ["BAN TỔ CHỨC", ["Ban Tổ chức"], 3],
    ["Đảng uỷ xã", ["Đảng ủy", "another reading"], 2],
    ["đảng ủy", ["Đảng ủy", "another reading"], 2],
    ["Bộ GD&ĐT", ["Bộ GD&ĐT"], 4],
    ["T.Ư Đảng", ["T.Ư"], 2],
  ])("%s", (text, values, end) => expect(bodies.longest(tokenise(text), 0)).toEqual({ values, end }));

  test.each(["Đảng bộ", "Bản Tổ chức", "họp Ban", ""])("nothing at the start of %j", (text) => {
    expect(bodies.longest(tokenise(text), 0)).toBeUndefined();
  });

  test("it begins where it is asked to, and stops at the limit", () => {
    const tokens = tokenise("họp Ban Tổ chức Trung ương");
    expect(bodies.longest(tokens, 1)?.end).toBe(6);
    expect(bodies.longest(tokens, 1, 5)).toEqual({ values: ["Ban Tổ chức"], end: 4 });
    expect(bodies.longest(tokens, 1, 1)).toBeUndefined();
  });

  test("a form in NFD is the same form", () => {
    const trie = new Trie<number>();
    trie.add("Tỉnh ủy".normalize("NFD"), 1);
    expect(trie.longest(tokenise("Tỉnh uỷ"), 0)?.values).toEqual([1]);
  });
});

describe("whole words, with letters beyond ASCII", () => {
  test.each([
    ["Đảng ủy", true],
    ["(Đảng)", true],
    ["Đảng/ĐU", true],
    ["ĐảngĐ", false],
    ["ưĐảng", false],
    ["Đảng2", false],
  ])("%s", (text, found) => expect(anyOf(["Đảng"]).test(text)).toBe(found));
});
