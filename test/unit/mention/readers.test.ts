import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/load.ts";
import { readers, readersOf } from "../../../src/mention/readers.ts";
import type { Scan } from "../../../src/mention/scan.ts";
import { align } from "../../../src/text/align.ts";
import { tokenise } from "../../../src/text/token.ts";

const knowledge = loadKnowledge();
const index = readersOf(knowledge.lexicon);

function scanOf(raw: string): Scan {
  const { text } = align(raw);
  const tokens = tokenise(text);
  return { text, tokens, start: 0, limit: tokens.length, knowledge, known: new Map(), nested: () => undefined };
}

const root = join(import.meta.dirname, "../../..");
const files = ["data/reports", "test/unit/mention", "docs"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(root, folder, name))
    .filter((path) => statSync(path).isFile()),
);

describe("readers by the token at which they may begin", () => {
  test("a word that begins nothing has none, in whatever case it begins a name", () => {
    const [lower, title] = scanOf("rất Rất").tokens;
    expect(lower && index.at(lower)).toEqual([]);
    expect(title && index.at(title).length).toBe(2);
  });

  test("in the order of the list, each once", () => {
    const order = readers.map(({ read }) => read);
    for (const token of scanOf("Chiều 5/4, các Đảng bộ (nhiệm kỳ) quyền Chủ tịch Thủ đô 04-KH/ĐU năm").tokens) {
      const own = index.at(token).map((read) => order.indexOf(read));
      expect(own).toEqual(own.toSorted((a, b) => a - b));
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test("who is left out would have found nothing, at any token of the samples and of the tables of rules", () => {
    expect(files.length).toBeGreaterThan(40);
    let found = 0;
    for (const path of files) {
      const scan = scanOf(readFileSync(path, "utf8"));
      for (const [at, token] of scan.tokens.entries()) {
        const own = new Set(index.at(token));
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
