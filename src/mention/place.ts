import { tierOf } from "../knowledge/gazetteer.ts";
import type { PlaceMention } from "./mention.ts";
import { counts, isCompound, isPerson, listedName, renamedLevel, unlistedName } from "./place-name.ts";
import { capitalAt, isDash, keyAt, type Scan, slice, wordAt } from "./scan.ts";

/** Levels whose units have numbers for names: "Phường 4", "tổ dân phố 12". */
const numbered = new Set(["phường", "quận", "khu phố", "tổ dân phố", "thôn", "ấp", "khóm", "bản"]);

/** The territory above, where the text gives it: ", tỉnh Quảng Ngãi", "(Bắc Ninh)", "- Bắc Ninh". */
export function readParent(scan: Scan, to: number): { parent: PlaceMention; to: number } | undefined {
  const mark = wordAt(scan, to);
  if (mark !== "," && mark !== "(" && !isDash(mark)) return undefined;
  const parent = readTerritory(scan, to + 1) ?? readNamed(scan, to + 1);
  if (!parent?.name) return undefined;
  return { parent, to: mark === "(" && wordAt(scan, parent.to) === ")" ? parent.to + 1 : parent.to };
}

const districts = ["quận", "huyện", "thị xã"];
const communes = ["phường", "xã", "thị trấn", "đặc khu"];

/** The levels that may stand right above one; a city stands above districts as a province, above wards as either. */
function isAbove(level: string, below: string): boolean {
  if (below === "tỉnh" || below === "quốc gia") return false;
  if (below === "thành phố") return level === "tỉnh";
  const ladder = districts.includes(below) ? [] : communes.includes(below) ? districts : [...districts, ...communes];
  return ["tỉnh", "thành phố", ...ladder].includes(level);
}

/** "xã Trung Kênh | , huyện Lương Tài": what stands behind is its parent where it is of a higher level. */
function withParent(scan: Scan, place: PlaceMention): PlaceMention {
  const above = readParent(scan, place.to);
  return above && isAbove(above.parent.level, place.level) ? { ...place, parent: above.parent } : place;
}

/** A territory with its level word: "phường Thanh Nhàn", "TP Mỹ Tho", "Phường 4"; bare "phường" has no name. */
export function readTerritory(scan: Scan, at: number): PlaceMention | undefined {
  const { levels, places } = scan.knowledge.lexicon;
  const match = levels.longest(scan.tokens, at, scan.limit);
  const word = match?.values[0];
  if (!match || !word) return undefined;
  // "phố phường", "làng xã" are no wards.
  if (["phố", "làng"].includes(keyAt(scan, at - 1)) && scan.tokens[at]?.shape === "lower") return undefined;
  // "cơ | bản 4 chuyên đề", "văn | bản"
  if (word.level === "bản" && /^(cơ|văn|căn|kịch|phiên|xuất|tái|kế)$/u.test(keyAt(scan, at - 1))) return undefined;
  // "TP HCM": the level word is a part of how the city is called.
  const called = places.longest(scan.tokens, at, scan.limit);
  const city = called && called.end > match.end ? called.values[0] : undefined;
  if (called && city) {
    return { type: "Place", from: at, to: called.end, rule: "place/named", level: city.level, name: city.name };
  }
  let next = match.end;
  if (wordAt(scan, next) === "." && !scan.tokens[next]?.apart && capitalAt(scan, next + 1)) next++;
  const abbreviated = scan.tokens[at]?.key !== word.level && at + 1 === match.end;
  const base = { type: "Place", from: at, level: word.level } as const;
  const variant = scan.knowledge.lexicon.places.longest(scan.tokens, next, scan.limit);
  if (variant && word.level === "tỉnh" && variant.values[0]?.level === "tỉnh") {
    const { name } = variant.values[0];
    return withParent(scan, { ...base, to: variant.end, rule: "place/territory", name });
  }
  const listed = listedName(scan, next, word.level);
  // "tỉnh Quảng Nam - Đà Nẵng": two provinces that were one.
  const joined =
    listed !== undefined && word.level === "tỉnh" && isDash(wordAt(scan, listed))
      ? listedName(scan, listed + 1, undefined, true)
      : undefined;
  if (joined !== undefined) return { ...base, to: joined, rule: "place/unlisted", name: slice(scan, next, joined) };
  if (
    listed !== undefined &&
    !isPerson(scan, next, listed) &&
    !(/^\d+$/u.test(wordAt(scan, next)) && counts(scan, listed))
  ) {
    return withParent(scan, { ...base, to: listed, rule: "place/territory", name: slice(scan, next, listed) });
  }
  if (numbered.has(word.level) && keyAt(scan, next) === "số" && /^\d{1,2}$/u.test(wordAt(scan, next + 1))) next++;
  if (numbered.has(word.level) && /^\d{1,2}[A-Z]?$/u.test(wordAt(scan, next)) && !counts(scan, next + 1)) {
    return { ...base, to: next + 1, rule: "place/numbered", name: wordAt(scan, next) };
  }
  if (isCompound(scan, word.level, next)) return undefined;
  const unlisted =
    word.level === "tỉnh" ? undefined : (nameOfOldLevel(scan, next, word.tier) ?? unlistedName(scan, next));
  // "trở thành thành phố | Cảng xanh": a city of one syllable is listed.
  const isWord = word.level === "thành phố" && unlisted === next + 1;
  if (unlisted !== undefined && !isWord) {
    return withParent(scan, { ...base, to: unlisted, rule: "place/unlisted", name: slice(scan, next, unlisted) });
  }
  // "P." and "TT" without a name are other words.
  return abbreviated && word.tier !== "city"
    ? undefined
    : { ...base, to: match.end, rule: "place/bare-level", name: undefined };
}

const nameOfOldLevel = (scan: Scan, at: number, tier: string): number | undefined => {
  const to = renamedLevel(scan, at, tier);
  return to === undefined || isPerson(scan, at, to) ? undefined : to;
};

/** In lower case, what such a name may begin with. */
export const namedWords: readonly string[] = ["thủ"];

/** A name that needs no level word: a province, a country, "Thủ đô", a territory that the report names elsewhere. */
export function readNamed(scan: Scan, at: number): PlaceMention | undefined {
  if (!capitalAt(scan, at) && keyAt(scan, at) !== "thủ") return undefined;
  const { lexicon } = scan.knowledge;
  const special = lexicon.places.longest(scan.tokens, at, scan.limit);
  const place = special?.values[0];
  // "Mẹ Việt Nam Anh hùng": a title of honour.
  if (special && keyAt(scan, at - 1) === "mẹ") return undefined;
  if (special && place && !isPartOfName(scan, at, special.end)) {
    return { type: "Place", from: at, to: special.end, rule: "place/named", level: place.level, name: place.name };
  }
  // "Chủ tịch Hồ Chí Minh", "tư tưởng Hồ Chí Minh": without "thành phố" it is the person.
  if (keyAt(scan, at) === "hồ" && keyAt(scan, at + 1) === "chí") return undefined;
  const province = listedName(scan, at, undefined, true);
  for (let to = Math.min(scan.limit, at + 4); to > (province ?? at + 1); to--) {
    const level = capitalAt(scan, to - 1) ? scan.known.get(slice(scan, at, to)) : undefined;
    if (!level) continue;
    return withParent(scan, { type: "Place", from: at, to, rule: "place/known", level, name: slice(scan, at, to) });
  }
  if (province === undefined || (province === at + 1 && scan.tokens[at]?.word !== "Huế")) return undefined;
  const name = slice(scan, at, province);
  const unit = scan.knowledge.gazetteer.find(name).find((candidate) => tierOf(candidate) === "province");
  return { type: "Place", from: at, to: province, rule: "place/province", level: unit?.level ?? "tỉnh", name };
}

/** In letters: "Campuchia", "Singapore" are no syllables of a Vietnamese name. */
const shortestForeign = 5;

/** "Nga | Sơn", "Thanh | Nga": a country of one syllable is none inside a longer name. */
const isPartOfName = (scan: Scan, at: number, to: number): boolean =>
  to === at + 1 &&
  wordAt(scan, at).length < shortestForeign &&
  (titled(scan, to) || (at > scan.start && titled(scan, at - 1)));
const titled = (scan: Scan, at: number): boolean =>
  at < scan.limit && scan.tokens[at]?.shape === "title" && (scan.tokens[Math.max(at, 0)]?.apart ?? false);

/** Names with their level words, of the whole report, for `Scan.known`. */
export function knownPlaces(scan: Scan): Map<string, string> {
  const known = new Map<string, string>();
  for (let at = 0; at < scan.limit; at++) {
    const place = scan.openings[at]?.level ? readTerritory(scan, at) : undefined;
    if (place?.name === undefined || place.rule !== "place/territory") continue;
    if (place.name.split(" ").length > 1 && !known.has(place.name)) known.set(place.name, place.level);
  }
  return known;
}
