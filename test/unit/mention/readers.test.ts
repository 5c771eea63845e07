import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/load.ts";
import { readers, readOpenings } from "../../../src/mention/readers.ts";
import type { Scan } from "../../../src/mention/scan.ts";
import { align } from "../../../src/text/align.ts";
import { tokenise } from "../../../src/text/token.ts";

const knowledge = loadKnowledge();

function scanOf(raw: string): Scan {
  const { text } = align(raw);
  const tokens = tokenise(text);
  const openings = readOpenings(tokens, knowledge.lexicon);
  return {
    text,
    tokens,
    openings,
    start: 0,
    limit: tokens.length,
    knowledge,
    known: new Map(),
    nested: () => undefined,
  };
}

const root = join(import.meta.dirname, "../../..");
const files = ["data/reports", "test/unit/mention", "docs"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(root, folder, name))
    .filter((path) => statSync(path).isFile()),
);

describe("readers by the token at which they may begin", () => {
  test("a word that begins nothing has none, in whatever case it begins a name", () => {
    const [lower, title] = scanOf("rất Rất").openings;
    expect(lower).toEqual({ readers: [], honorific: false, level: false });
    expect(title?.readers.length).toBe(2);
  });

  test("in the order of the list, each once", () => {
    const order = readers.map(({ read }) => read);
    const words = "Chiều 5/4, các Đảng bộ (nhiệm kỳ) quyền Chủ tịch Thủ đô 04-KH/ĐU năm";
    for (const opening of scanOf(words).openings) {
      const own = opening.readers.map((read) => order.indexOf(read));
      expect(own).toEqual(own.toSorted((a, b) => a - b));
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test("forms of address and words for levels", () => {
    const openings = scanOf("đồng chí xã").openings;
    expect(openings.map(({ honorific }) => honorific)).toEqual([true, false, false]);
    expect(openings.map(({ level }) => level)).toEqual([false, false, true]);
  });

  test("who is left out would have found nothing, at any token of the samples and of the tables of rules", () => {
    expect(files.length).toBeGreaterThan(40);
    let found = 0;
    for (const path of files) {
      const scan = scanOf(readFileSync(path, "utf8"));
      for (const [at, token] of scan.tokens.entries()) {
        const own = new Set(scan.openings[at]?.readers);
        for (const { read } of readers) {
          const mention = read(scan, at);
          if (mention) found++;
          if (mention && !own.has(read)) expect.fail(`${path}: ${mention.rule} begins with “${token.word}”`);
        }
      }
    }
    expect(found).toBeGreaterThan(1000);
  });
});
