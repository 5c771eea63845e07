import { foldTone } from "../text/fold.ts";
import { remember } from "../text/memo.ts";
import { NameTrie } from "./name-trie.ts";
import type { Row } from "./table.ts";

/** A territory of the national lists. `parents` are its ancestors from the direct one upward, at its time. */
export type Unit = {
  readonly level: string;
  readonly name: string;
  readonly parents: readonly { readonly level: string; readonly name: string }[];
  /** First and last day; "" where it was always there, or still is. */
  readonly from: string;
  readonly until: string;
  readonly code: string;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
};

/** A territory by its name and those above it. */
export type Placed = Pick<Unit, "level" | "name" | "parents">;

/** What a unit is in the ladder of territories: a city may be a province's peer or a district's. */
export type Tier = "province" | "district" | "commune";

const communes = new Set(["phường", "xã", "thị trấn", "đặc khu"]);
/** The words for the levels of territories, longer ones first. */
export const levels: ReadonlySet<string> = new Set([
  ...["thành phố", "thị trấn", "thị xã", "đặc khu"],
  ...["tỉnh", "quận", "huyện", "phường", "xã"],
]);
const levelWord = new RegExp(`^(${[...levels].join("|")}) (.+)$`, "iu");

/** "Huyện A" → "huyện"; undefined where no word for a level stands before the name. */
export const parentLevel = (full: string): string | undefined => levelWord.exec(full)?.[1]?.toLowerCase();

function split(full: string): { level: string; name: string } {
  const [, level = "", name = full] = levelWord.exec(full) ?? [];
  return { level: level.toLowerCase(), name };
}

/** As the cells of a table say it, "Quận Hai Bà Trưng, Thành phố Hà Nội" in the last of them. */
export const placed = (level = "", name = "", parent = ""): Placed => ({
  level,
  name: withoutZero(name),
  parents: parent ? parent.split(", ").map(split) : [],
});

export const tierOf = (unit: Unit): Tier =>
  unit.parents.length === 0 ? "province" : communes.has(unit.level) ? "commune" : "district";

/** All territories with parents and years of validity; look-ups fold the place of the tone mark and nothing else. */
export class Gazetteer {
  readonly #byName = new Map<string, Unit[]>();
  /** The names by their syllables, to find where one ends among tokens. */
  readonly names = new NameTrie<Unit>();
  /** Longest name in syllables, so that a parser knows when to stop trying. */
  readonly longest: number;

  constructor(rows: readonly Row[]) {
    let longest = 1;
    for (const row of rows) {
      const unit: Unit = {
        ...placed(row.level, row.name, row.parent),
        from: row.from ?? "",
        until: row.until ?? "",
        code: row.code ?? "",
        lat: row.lat ? Number(row.lat) : undefined,
        lon: row.lon ? Number(row.lon) : undefined,
      };
      const key = nameKey(unit.name);
      const list = this.#byName.get(key);
      if (list) list.push(unit);
      else this.#byName.set(key, [unit]);
    }
    for (const [key, units] of this.#byName) {
      const syllables = key.split(" ");
      longest = Math.max(longest, syllables.length);
      this.names.set(syllables, units);
    }
    this.longest = longest;
  }

  /** Units of this name, of one level word where it is given, valid on `day` where that is given. */
  find(name: string, level?: string, day?: string): readonly Unit[] {
    const found = this.#byName.get(nameKey(name)) ?? [];
    return found.filter((unit) => (!level || unit.level === level) && (!day || validOn(unit, day)));
  }

  /** Every unit once, in no order that matters. */
  units(): readonly Unit[] {
    return [...this.#byName.values()].flat();
  }

  has(name: string): boolean {
    return this.#byName.has(nameKey(name));
  }
}

/** Key of a name: marks and blanks between its syllables do not count, so "Phan Rang - Tháp Chàm" has one form. */
export const nameKey = remember((name) =>
  foldTone(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/^0+(?=\d)/u, ""),
);

/** "Phường 07" is Phường 7. */
const withoutZero = (name: string): string => name.replace(/^0+(?=\d)/u, "");

export const validOn = (unit: Unit, day: string): boolean =>
  (unit.from === "" || unit.from <= day) && (unit.until === "" || day <= unit.until);
