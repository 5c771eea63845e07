import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lexiconTables } from "../../../src/knowledge/lexicon.ts";
import { loadKnowledge } from "../../../src/knowledge/load.ts";
import { type Row, readTable } from "../../../src/knowledge/table.ts";
import { entityTypeNames } from "../../../src/ontology/entity-types.ts";
import { foldTone } from "../../../src/text/fold.ts";
import { tokenise } from "../../../src/text/token.ts";
import type { Trie } from "../../../src/text/trie.ts";
import { folder } from "../../support/folder.ts";
import { knowledge } from "../../support/reading.ts";

const { lexicon } = knowledge;
const rows = (table: string): Row[] => readTable(join(import.meta.dirname, `../../../data/lexicon/${table}.tsv`));
const column = (table: string, name: string): Set<string> => new Set(rows(table).map((row) => row[name] ?? ""));

function readings<Value>(trie: Trie<Value>, form: string): readonly Value[] {
  const tokens = tokenise(form);
  const match = trie.longest(tokens, 0);
  return match?.end === tokens.length ? match.values : [];
}

describe("every form of a table is read as its row says", () => {
  test.each([
    ["bodies", lexicon.bodies],
    ["ranks", lexicon.ranks],
    ["places", lexicon.places],
  ] as const)("%s", (table, trie) => {
    // Only the first reading counts, so a form may not stand twice with two names.
    for (const { form = "", name = "" } of rows(table)) {
      expect([form, foldTone(readings<{ name: string }>(trie, form)[0]?.name ?? "")]).toEqual([form, foldTone(name)]);
    }
  });
  test("levels", () => {
    for (const { form = "", level } of rows("levels")) expect(readings(lexicon.levels, form)[0]?.level).toBe(level);
  });
  test("kinds of documents and meetings", () => {
    for (const { form = "", kind } of rows("document-kinds")) {
      expect(readings(lexicon.documentKinds, form)[0]?.kind).toBe(kind);
    }
    for (const { form = "", kind } of rows("meeting-kinds")) expect(readings(lexicon.meetingKinds, form)[0]).toBe(kind);
  });
  test("frames, of which a form may open two", () => {
    for (const { form = "", frame } of rows("frames")) expect(readings(lexicon.frames, form)).toContain(frame);
    expect(readings(lexicon.frames, "thông qua").length).toBeGreaterThan(1);
  });
});

describe("tables agree with each other and with the program", () => {
  const among = (values: ReadonlySet<string>, allowed: readonly string[]) =>
    expect([...values].filter((value) => !allowed.includes(value))).toEqual([]);

  test("issuers and members' committees are bodies", () => {
    const names = [...column("bodies", "name")];
    among(column("issuers", "body"), names);
    among(column("ranks", "body"), ["", ...names]);
  });
  test("scopes", () => {
    const bodies = ["territory", "fused", "committee", "executive", "council", "named", "subject", "none", "short"];
    among(column("bodies", "scope"), bodies);
    among(column("ranks", "scope"), ["body", "unit", "ministry", "member", "secretariat", "none"]);
  });
  test("types of documents", () => among(column("document-kinds", "type"), entityTypeNames));
  test("tiers", () => among(column("levels", "tier"), ["province", "city", "district", "commune", "village"]));
  test("places of furniture", () => among(column("furniture", "where"), ["whole", "start", "inside"]));
});

describe("look-ups", () => {
  test.each([
    ["CTr", "Chương trình"],
    ["KH", "Kế hoạch"],
    ["QyĐ", "Quy định"],
    ["TTr", "Tờ trình"],
    ["NĐ", "Nghị định"],
  ])("the symbol %s, in any case", (symbol, kind) => expect(lexicon.symbols.get(symbol.toUpperCase())).toBe(kind));

  test("a symbol of issuers may stand for several bodies", () => {
    expect(lexicon.issuers.get("TU")).toEqual(["Tỉnh ủy", "Thành ủy"]);
    expect(lexicon.issuers.get("HU")).toEqual(["Huyện ủy"]);
  });
  test("names are folded", () => {
    expect(lexicon.surnames.has(foldTone("NGUYỄN"))).toBe(true);
    expect(lexicon.highlandNames.has(foldTone("Niê"))).toBe(true);
    expect(lexicon.surnames.has("Nguyễn")).toBe(false);
  });
  test("short forms in the names of bodies", () => expect(lexicon.expansions.get("CSII")).toBe("Cơ sở II"));
});

describe("a folder without a table", () => {
  test("the missing table is named", () => {
    const lexicons = lexiconTables.slice(1).map((name) => [`lexicon/${name}.tsv`, "form\n"]);
    const root = folder(Object.fromEntries(lexicons));
    const path = join(root, "lexicon", `${lexiconTables[0]}.tsv`);
    expect(() => loadKnowledge(root)).toThrow(
      expect.objectContaining({ code: "data/missing", detail: expect.objectContaining({ path }) }),
    );
  });
});
