import { capitalAt, isDash, keyAt, type Scan, wordAt } from "./scan.ts";
import { isSyllable } from "./syllable.ts";

const korean = new Set(
  "kim lee park pak choi choe chung jung jeong ko moon ri cho yoon suh hwang shin song kang".split(" "),
);

/**
 * Whether a foreign name goes on behind the capitals from `at` to before `to`: "Kim Yong - chol", "Prayuth Chan - o - cha",
 * "John A. Smith", "Zeid Ra’ad". Half of it is nobody's name.
 */
export function goesOnAbroad(scan: Scan, at: number, to: number): boolean {
  const surname = scan.knowledge.lexicon.surnames.has(keyAt(scan, at));
  const mark = wordAt(scan, to);
  if (isDash(mark)) return isHyphened(scan, at, to, surname);
  if (surname) return false;
  const next = scan.tokens[to + 1];
  if (mark === "." && /^\p{Lu}$/u.test(wordAt(scan, to - 1))) return capitalAt(scan, to + 1);
  return /^['’]$/u.test(mark) && scan.tokens[to]?.apart === false && next?.shape === "lower";
}

function isHyphened(scan: Scan, at: number, to: number, surname: boolean): boolean {
  const next = scan.tokens[to + 1];
  if (!next || to + 1 >= scan.limit || !/\p{L}/u.test(next.word) || saysWho(scan, to + 1)) return false;
  if (surname && to - at > 2) return false;
  if (next.shape === "lower" && (korean.has(keyAt(scan, at)) || !isSyllable(next.word))) return true;
  if (scan.tokens.slice(at, to).every(({ word }) => isSyllable(word))) return false;
  // "Chan - ocha đã", "Chan - o - cha", "Song - wol, …"; but "Jerry Lim - đại diện hãng".
  return next.shape === "title" ? !capitalAt(scan, to + 2) : scan.tokens[to + 2]?.shape !== "lower";
}

/** "Jerry Lim | - Giám đốc …", "… - ông Kim": who somebody is, or somebody else. */
const saysWho = ({ tokens, limit, knowledge: { lexicon } }: Scan, at: number): boolean =>
  [lexicon.ranks, lexicon.bodies, lexicon.honorifics].some((words) => words.longest(tokens, at, limit) !== undefined);

const countries = new Set("anh pháp đức ý nga mỹ úc lào nhật hàn ấn áo bỉ".split(" "));

/** A country of one syllable before a foreign name: "Phó Thủ tướng | Ý Luigi …", "Thủ tướng | Đức Angela …". */
export const isCountryBefore = (scan: Scan, at: number): boolean =>
  countries.has(keyAt(scan, at)) && capitalAt(scan, at + 1) && !isSyllable(wordAt(scan, at + 1));
