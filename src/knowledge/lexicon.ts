import type { EntityTypeName } from "../ontology/entity-types.ts";
import { foldTone } from "../text/fold.ts";
import type { Furniture } from "../text/section.ts";
import { Trie } from "../text/trie.ts";
import type { Row } from "./table.ts";
import { buildTargetWords, type TargetWords, targetTables } from "./target-words.ts";

/** What completes the name of a body; the words are explained in data/lexicon/bodies.tsv. */
export type BodyScope =
  | "territory"
  | "fused"
  | "committee"
  | "executive"
  | "council"
  | "named"
  | "subject"
  | "none"
  | "short";

export type BodyHead = {
  readonly name: string;
  readonly family: string;
  readonly scope: BodyScope;
  readonly level: string;
};

export type RankScope = "body" | "unit" | "ministry" | "member" | "secretariat" | "none";

export type Rank = { readonly name: string; readonly scope: RankScope; readonly body: string };
export type LevelWord = { readonly level: string; readonly tier: string };
export type NamedPlace = { readonly name: string; readonly level: string };
export type DocumentKind = { readonly kind: string; readonly type: Extract<EntityTypeName, "Resolution" | "Program"> };

/** Rows of data/lexicon, by the name of their table. */
export type LexiconTables = Readonly<Record<LexiconTable, readonly Row[]>>;
export const lexiconTables = [
  "levels",
  "places",
  "bodies",
  "institution-kinds",
  "ranks",
  "document-kinds",
  "document-symbols",
  "issuers",
  "document-continuations",
  "laws",
  "meeting-kinds",
  "meeting-purposes",
  "phrase-ends",
  "surnames",
  "middle-names",
  "namesakes",
  "highland-names",
  "honorifics",
  "frames",
  "venues",
  "furniture",
  "abbreviations",
  "expansions",
  ...targetTables,
] as const;
export type LexiconTable = (typeof lexiconTables)[number];

/** Words and their readings, ready to be matched. */
export type Lexicon = {
  readonly levels: Trie<LevelWord>;
  readonly places: Trie<NamedPlace>;
  readonly bodies: Trie<BodyHead>;
  /** Words in lower case that say what an institution is, inside its name: "Bệnh viện | đa khoa | tỉnh X". */
  readonly institutionKinds: Trie<true>;
  readonly ranks: Trie<Rank>;
  readonly documentKinds: Trie<DocumentKind>;
  /** Words with which the name of a document goes on after its noun: "Kế hoạch | thực hiện …". */
  readonly documentContinuations: Trie<true>;
  /** Names of laws and codes behind their noun, with "Bộ luật" or "Luật": "Luật | Đất đai". */
  readonly laws: Trie<string>;
  readonly meetingKinds: Trie<string>;
  /** What a meeting is for: "hội nghị trực tuyến (modifier) quán triệt (verb) …". */
  readonly meetingPurposes: { readonly verbs: Trie<true>; readonly modifiers: Trie<true> };
  /** Words that end a purpose or a subject: anywhere, or right after a comma. */
  readonly phraseEnds: { readonly anywhere: Trie<true>; readonly afterComma: Trie<true> };
  readonly honorifics: Trie<true>;
  readonly frames: Trie<string>;
  readonly venues: Trie<true>;
  readonly surnames: ReadonlySet<string>;
  /** Surnames that are words or places too: without a title they begin a name only before a usual middle name. */
  readonly weakSurnames: ReadonlySet<string>;
  readonly middleNames: ReadonlySet<string>;
  /** Words before a name that make it no person, and whether the names listed after it are none: "đường | Trần Phú". */
  readonly namesakes: Trie<"list" | "next">;
  readonly highlandNames: ReadonlySet<string>;
  /** Symbol of a document's number, in capitals, to its kind: "KH" → "Kế hoạch". */
  readonly symbols: ReadonlyMap<string, string>;
  /** Symbol of an issuer, in capitals, to the names of the bodies that it may stand for. */
  readonly issuers: ReadonlyMap<string, readonly string[]>;
  readonly abbreviations: ReadonlySet<string>;
  /** Short form inside the name of a body to its full form: "CSII" → "Cơ sở II". */
  readonly expansions: ReadonlyMap<string, string>;
  readonly furniture: Furniture;
  readonly targets: TargetWords;
};

function trie<Value>(rows: readonly Row[], read: (row: Row) => Value): Trie<Value> {
  const out = new Trie<Value>();
  for (const row of rows) out.add(row.form ?? "", read(row));
  return out;
}

/**
 * "Sở Kế hoạch - Đầu tư", "Phòng Tài nguyên – môi trường": departments that "và" joins are written with a dash too, where
 * no row of its own says what that is.
 */
function withDashes(rows: readonly Row[]): Row[] {
  const own = new Set(rows.map(({ form = "" }) => foldTone(form)));
  const dashed = rows
    .filter(({ family, form }) => family === "department" && form?.includes(" và "))
    .flatMap((row) =>
      ["-", "–", "&"].map((mark) => ({ ...row, form: row.form?.replaceAll(" và ", ` ${mark} `) ?? "" })),
    );
  return [...rows, ...dashed.filter(({ form }) => !own.has(foldTone(form)))];
}

/** The forms whose cell in a column is this value. */
const formsWith = (rows: readonly Row[], name: string, value: string): Trie<true> =>
  trie(
    rows.filter((row) => row[name] === value),
    () => true,
  );

/** "Phòng, chống tác hại của rượu, bia": a name is also written with some of its commas left out. */
function withoutCommas(row: Row): Row[] {
  const [first = "", ...rest] = (row.form ?? "").split(", ");
  const forms = rest.reduce((known, part) => known.flatMap((form) => [`${form}, ${part}`, `${form} ${part}`]), [first]);
  return forms.map((form) => ({ ...row, form }));
}

const column = (rows: readonly Row[], name: string): string[] => rows.map((row) => row[name] ?? "");

export function buildLexicon(tables: LexiconTables): Lexicon {
  const issuers = new Map<string, string[]>();
  for (const { symbol = "", body = "" } of tables.issuers) {
    issuers.set(symbol.toUpperCase(), [...(issuers.get(symbol.toUpperCase()) ?? []), body]);
  }
  const furniture = (where: string) =>
    column(
      tables.furniture.filter((row) => row.where === where),
      "form",
    );
  return {
    levels: trie(tables.levels, ({ level = "", tier = "" }) => ({ level, tier })),
    places: trie(tables.places, ({ name = "", level = "" }) => ({ name, level })),
    bodies: trie(withDashes(tables.bodies), ({ name = "", family = "", scope = "", level = "" }) => ({
      name,
      family,
      scope: scope as BodyScope,
      level,
    })),
    institutionKinds: trie(tables["institution-kinds"], () => true),
    ranks: trie(tables.ranks, ({ name = "", scope = "", body = "" }) => ({ name, scope: scope as RankScope, body })),
    documentKinds: trie(tables["document-kinds"], ({ kind = "", type = "" }) => ({
      kind,
      type: type as DocumentKind["type"],
    })),
    documentContinuations: trie(tables["document-continuations"], () => true),
    laws: trie(tables.laws.flatMap(withoutCommas), ({ kind = "" }) => kind),
    meetingKinds: trie(tables["meeting-kinds"], ({ kind = "" }) => kind),
    meetingPurposes: {
      verbs: formsWith(tables["meeting-purposes"], "role", "verb"),
      modifiers: formsWith(tables["meeting-purposes"], "role", "modifier"),
    },
    phraseEnds: {
      anywhere: formsWith(tables["phrase-ends"], "where", "anywhere"),
      afterComma: formsWith(tables["phrase-ends"], "where", "after-comma"),
    },
    honorifics: trie(tables.honorifics, () => true),
    frames: trie(tables.frames, ({ frame = "" }) => frame),
    venues: trie(tables.venues, () => true),
    surnames: new Set(column(tables.surnames, "form").map(foldTone)),
    weakSurnames: new Set(tables.surnames.filter(({ alone }) => alone === "no").map(({ form = "" }) => foldTone(form))),
    middleNames: new Set(column(tables["middle-names"], "form").map(foldTone)),
    namesakes: trie(tables.namesakes, ({ reach }) => (reach === "list" ? "list" : "next")),
    highlandNames: new Set(column(tables["highland-names"], "form").map(foldTone)),
    symbols: new Map(
      tables["document-symbols"].map(({ symbol = "", kind = "" }) => [symbol.toUpperCase(), kind] as const),
    ),
    issuers,
    abbreviations: new Set(column(tables.abbreviations, "form")),
    expansions: new Map(tables.expansions.map(({ form = "", full = "" }) => [form, full] as const)),
    furniture: {
      whole: new Set(furniture("whole").map((form) => form.toLowerCase())),
      start: furniture("start").map((form) => form.toLowerCase()),
      inside: furniture("inside"),
    },
    targets: buildTargetWords(tables),
  };
}
