import { tierOf } from "../knowledge/gazetteer.ts";
import type { PlaceMention } from "./mention.ts";
import { capitalAt, isDash, keyAt, type Scan, slice, wordAt } from "./scan.ts";

const numbered = new Set(["phường", "quận", "khu phố", "tổ dân phố", "thôn", "ấp", "khóm", "bản"]);
/** Lower-case words that follow a level word in other compounds: "xã hội", "bản thân". */
const compounds: Readonly<Record<string, ReadonlySet<string>>> = {
  xã: new Set(["hội", "viên", "luận", "đoàn", "giao"]),
  bản: new Set(["thân", "chất", "sắc", "lĩnh", "tin", "đồ", "quyền", "báo"]),
  làng: new Set(["nghề"]),
  ấp: new Set(["ủ"]),
  tỉnh: new Set(["ủy", "đoàn", "lộ", "thành", "táo"]),
  quận: new Set(["ủy", "đoàn"]),
  huyện: new Set(["ủy", "đoàn", "lỵ"]),
};

/** End of the longest listed name that begins at `at`; names may hold dashes and numbers. */
function listedName(scan: Scan, at: number, level: string | undefined, provincesOnly = false): number | undefined {
  const { gazetteer } = scan.knowledge;
  if (!capitalAt(scan, at) && !/^\d+$/u.test(wordAt(scan, at))) return undefined;
  for (let to = Math.min(scan.limit, at + gazetteer.longest + 2); to > at; to--) {
    const last = scan.tokens[to - 1];
    if (!last || last.shape === "mark") continue;
    let plain = true;
    for (let i = at; i < to; i++) {
      const token = scan.tokens[i];
      if (token?.shape === "mark" ? !isDash(token.word) && token.word !== "'" : token?.shape === "lower") plain = false;
    }
    if (!plain) continue;
    const units = gazetteer.find(slice(scan, at, to), level);
    if (units.some((unit) => !provincesOnly || tierOf(unit) === "province")) return to;
  }
  return undefined;
}

/** A name that is in no list, after a level word: at most three capitalised syllables, no capitals of a headline. */
function unlistedName(scan: Scan, at: number): number | undefined {
  const { lexicon } = scan.knowledge;
  let to = at;
  if (beginsPerson(scan, at)) return undefined;
  while (to < at + 3 && capitalAt(scan, to) && scan.tokens[to]?.shape !== "upper") {
    if (lexicon.ranks.longest(scan.tokens, to, scan.limit) || lexicon.honorifics.longest(scan.tokens, to, scan.limit))
      break;
    if (keyAt(scan, to) === "khóa" || lexicon.frames.longest(scan.tokens, to, scan.limit)) break;
    if (to > at && lexicon.bodies.longest(scan.tokens, to, scan.limit)) break;
    to++;
  }
  return to > at ? to : undefined;
}

/** "của Đảng ủy phường 6 tháng cuối năm": a number that counts is no name. */
const counts = (scan: Scan, at: number): boolean =>
  ["tháng", "năm", "ngày", "tuổi", "giờ", "triệu", "tỷ", "nghìn", "người", "hộ"].includes(keyAt(scan, at)) ||
  (/^[%,./]$/u.test(wordAt(scan, at)) && /^\d/u.test(wordAt(scan, at + 1)));

const beginsPerson = (scan: Scan, at: number): boolean => scan.knowledge.lexicon.surnames.has(keyAt(scan, at));

/** "Chủ tịch UBND xã Cao Phong Vũ": a name that goes on with capitals is a person's, not a territory's. */
function isPerson(scan: Scan, at: number, to: number): boolean {
  const next = scan.tokens[to];
  if (!beginsPerson(scan, at) || to >= scan.limit || next?.shape !== "title" || !next.apart) return false;
  // Another surname begins the name of a person: "Chủ tịch HĐND thành phố Hà Nội | Nguyễn …".
  if (beginsPerson(scan, to)) return false;
  const { lexicon } = scan.knowledge;
  return !lexicon.ranks.longest(scan.tokens, to, scan.limit) && !lexicon.frames.longest(scan.tokens, to, scan.limit);
}

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
  if (districts.includes(below)) return level === "tỉnh" || level === "thành phố";
  if (communes.includes(below)) return ["tỉnh", "thành phố", ...districts].includes(level);
  return ["tỉnh", "thành phố", ...districts, ...communes].includes(level);
}

/** A territory with its level word: "phường Thanh Nhàn", "TP Mỹ Tho", "Phường 4"; bare "phường" has no name. */
export function readTerritory(scan: Scan, at: number): PlaceMention | undefined {
  // "phố phường", "làng xã" are no wards.
  if (["phố", "làng"].includes(keyAt(scan, at - 1)) && scan.tokens[at]?.shape === "lower") return undefined;
  const match = scan.knowledge.lexicon.levels.longest(scan.tokens, at, scan.limit);
  const word = match?.values[0];
  if (!match || !word) return undefined;
  let next = match.end;
  if (wordAt(scan, next) === "." && !scan.tokens[next]?.apart && capitalAt(scan, next + 1)) next++;
  const abbreviated = scan.tokens[at]?.key !== word.level && at + 1 === match.end;
  const base = { type: "Place", from: at, level: word.level } as const;
  const listed = listedName(scan, next, word.level);
  if (
    listed !== undefined &&
    !isPerson(scan, next, listed) &&
    !(/^\d+$/u.test(wordAt(scan, next)) && counts(scan, listed))
  ) {
    const place = { ...base, to: listed, rule: "place/territory", name: slice(scan, next, listed) };
    const above = readParent(scan, listed);
    return above && isAbove(above.parent.level, word.level) ? { ...place, parent: above.parent } : place;
  }
  if (numbered.has(word.level) && keyAt(scan, next) === "số" && /^\d{1,2}$/u.test(wordAt(scan, next + 1))) next++;
  if (numbered.has(word.level) && /^\d{1,2}[A-Z]?$/u.test(wordAt(scan, next)) && !counts(scan, next + 1)) {
    return { ...base, to: next + 1, rule: "place/numbered", name: wordAt(scan, next) };
  }
  if (compounds[word.level]?.has(keyAt(scan, next)) && !capitalAt(scan, next)) return undefined;
  const unlisted = word.level === "tỉnh" ? undefined : unlistedName(scan, next);
  if (unlisted !== undefined) {
    const place = { ...base, to: unlisted, rule: "place/unlisted", name: slice(scan, next, unlisted) };
    const above = readParent(scan, unlisted);
    return above && isAbove(above.parent.level, word.level) ? { ...place, parent: above.parent } : place;
  }
  // "P." and "TT" without a name are other words.
  return abbreviated && word.tier !== "city"
    ? undefined
    : { ...base, to: match.end, rule: "place/bare-level", name: undefined };
}

/** A name that needs no level word: a province, a country, "Thủ đô", a territory that the report names elsewhere. */
export function readNamed(scan: Scan, at: number): PlaceMention | undefined {
  if (!capitalAt(scan, at) && keyAt(scan, at) !== "thủ") return undefined;
  const { lexicon } = scan.knowledge;
  const special = lexicon.places.longest(scan.tokens, at, scan.limit);
  const place = special?.values[0];
  if (special && place) {
    return { type: "Place", from: at, to: special.end, rule: "place/named", level: place.level, name: place.name };
  }
  // "Chủ tịch Hồ Chí Minh", "tư tưởng Hồ Chí Minh": without "thành phố" it is the person.
  if (keyAt(scan, at) === "hồ" && keyAt(scan, at + 1) === "chí") return undefined;
  const province = listedName(scan, at, undefined, true);
  for (let to = Math.min(scan.limit, at + 4); to > (province ?? at + 1); to--) {
    const level = scan.known.get(slice(scan, at, to));
    if (!level || !capitalAt(scan, to - 1)) continue;
    const above = readParent(scan, to);
    const known = { type: "Place", from: at, to, rule: "place/known", level, name: slice(scan, at, to) } as const;
    return above && isAbove(above.parent.level, level) ? { ...known, parent: above.parent } : known;
  }
  if (province === undefined || (province === at + 1 && scan.tokens[at]?.word !== "Huế")) return undefined;
  const name = slice(scan, at, province);
  const unit = scan.knowledge.gazetteer.find(name).find((candidate) => tierOf(candidate) === "province");
  return { type: "Place", from: at, to: province, rule: "place/province", level: unit?.level ?? "tỉnh", name };
}

/** Names with their level words, of the whole report, for `Scan.known`. */
export function knownPlaces(scan: Scan): Map<string, string> {
  const known = new Map<string, string>();
  for (let at = 0; at < scan.limit; at++) {
    const place = readTerritory(scan, at);
    if (place?.name === undefined || place.rule !== "place/territory") continue;
    if (place.name.split(" ").length > 1 && !known.has(place.name)) known.set(place.name, place.level);
  }
  return known;
}
