import { tierOf, type Unit } from "../knowledge/gazetteer.ts";
import type { Token } from "../text/token.ts";
import { capitalAt, isDash, keyAt, type Scan, slice, wordAt } from "./scan.ts";

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

/** Whether the level word before `at` is a part of another word: "xã | hội", "bản | thân". */
export const isCompound = (scan: Scan, level: string, at: number): boolean =>
  !capitalAt(scan, at) && (compounds[level]?.has(keyAt(scan, at)) ?? false);

const mayBeInName = (token: Token | undefined): boolean =>
  token?.shape === "mark" ? isDash(token.word) || token.word === "'" : token !== undefined && token.shape !== "lower";

/** End of the longest listed name that begins at `at`; names may hold dashes and numbers. */
export function listedName(
  scan: Scan,
  at: number,
  level: string | undefined,
  provincesOnly = false,
): number | undefined {
  const { gazetteer } = scan.knowledge;
  if (!capitalAt(scan, at) && !/^\d+$/u.test(wordAt(scan, at))) return undefined;
  const most = Math.min(scan.limit, at + gazetteer.longest + 2);
  let end = at;
  while (end < most && mayBeInName(scan.tokens[end])) end++;
  const isWanted = (unit: Unit) => (!level || unit.level === level) && (!provincesOnly || tierOf(unit) === "province");
  const found = gazetteer.names.longest(scan.tokens, at, end, isWanted);
  if (found !== "odd") return found;
  for (let to = end; to > at; to--) {
    if (scan.tokens[to - 1]?.shape !== "mark" && gazetteer.find(slice(scan, at, to)).some(isWanted)) return to;
  }
  return undefined;
}

/** "thị xã | Uông Bí", "xã | An Khánh": a unit of the same tier is listed, and was of another level before or is since. */
export function renamedLevel(scan: Scan, at: number, tier: string): number | undefined {
  const { gazetteer } = scan.knowledge;
  if (!capitalAt(scan, at) || !["district", "commune"].includes(tier)) return undefined;
  const most = Math.min(scan.limit, at + gazetteer.longest);
  let end = at;
  while (end < most && mayBeInName(scan.tokens[end])) end++;
  for (let to = end; to > at + 1; to--) {
    if (gazetteer.find(slice(scan, at, to)).some((unit) => tierOf(unit) === tier)) return to;
  }
  return undefined;
}

/** A name that is in no list, after a level word: at most three capitalised syllables, no capitals of a headline. */
export function unlistedName(scan: Scan, at: number): number | undefined {
  const { lexicon } = scan.knowledge;
  let to = at;
  if (beginsPerson(scan, at)) return ofAnotherLevel(scan, at);
  while (to < at + 3 && capitalAt(scan, to) && scan.tokens[to]?.shape !== "upper") {
    if (lexicon.ranks.longest(scan.tokens, to, scan.limit) || lexicon.honorifics.longest(scan.tokens, to, scan.limit))
      break;
    // "HĐND phường | Đề án chỉnh trang …"
    if (lexicon.documentKinds.longest(scan.tokens, to, scan.limit)) break;
    if (keyAt(scan, to) === "khóa" || lexicon.frames.longest(scan.tokens, to, scan.limit)) break;
    if (to > at && lexicon.bodies.longest(scan.tokens, to, scan.limit)) break;
    to++;
  }
  return to > at ? to : undefined;
}

/** "thị xã | Hà Tiên": a town that was raised or lowered since; its name begins as a surname does. */
function ofAnotherLevel(scan: Scan, at: number): number | undefined {
  const to = listedName(scan, at, undefined);
  return to !== undefined && to > at + 1 && !isPerson(scan, at, to) && !capitalAt(scan, to) ? to : undefined;
}

/** "của Đảng ủy phường 6 tháng cuối năm": a number that counts is no name. */
export const counts = (scan: Scan, at: number): boolean =>
  ["tháng", "năm", "ngày", "tuổi", "giờ", "triệu", "tỷ", "nghìn", "người", "hộ"].includes(keyAt(scan, at)) ||
  (/^[%,./]$/u.test(wordAt(scan, at)) && /^\d/u.test(wordAt(scan, at + 1)));

const beginsPerson = (scan: Scan, at: number): boolean => scan.knowledge.lexicon.surnames.has(keyAt(scan, at));

/** "Chủ tịch UBND xã Cao Phong Vũ": a name that goes on with capitals is a person's, not a territory's. */
export function isPerson(scan: Scan, at: number, to: number): boolean {
  const next = scan.tokens[to];
  if (!beginsPerson(scan, at) || to >= scan.limit || next?.shape !== "title" || !next.apart) return false;
  // Another surname begins the name of a person: "Chủ tịch HĐND thành phố Hà Nội | Nguyễn …".
  if (beginsPerson(scan, to)) return false;
  const { lexicon } = scan.knowledge;
  return !lexicon.ranks.longest(scan.tokens, to, scan.limit) && !lexicon.frames.longest(scan.tokens, to, scan.limit);
}
