import { foldTone } from "../../src/text/fold.ts";
import { readRoman } from "../../src/text/number.ts";

/** Short forms in which the gold writes what the extraction spells out, and the other way round. */
const short: Readonly<Record<string, string>> = {
  hđnd: "hội đồng nhân dân",
  ubnd: "ủy ban nhân dân",
  bch: "ban chấp hành",
  mttq: "mặt trận tổ quốc",
  csii: "cơ sở 2",
  đhnt: "đại học ngoại thương",
  nhất: "1",
};

/** Words that tell no two things apart: "lần thứ XVII" and "XVII", "thành phố Hà Nội" and "Hà Nội". */
const idle =
  /(?<!\p{L})(lần thứ|thứ|lần|đại biểu|toàn quốc|của|số|việt nam|thành phố(?= hà nội| hồ chí minh))(?!\p{L})/gu;

/** "nhiệm kỳ 2020-2025", "khóa XVII", in words as `wordsOf` leaves them. */
const term = /(?<!\p{L})(?:nhiệm kỳ|khóa) (\d+)(?: \d{4})?/gu;

const wordsOf = (name: string): string =>
  foldTone(name)
    .split(/[^\p{L}\p{M}\p{N}]+/gu)
    .map((word) => String(short[word] ?? readRoman(word.toUpperCase()) ?? word))
    .join(" ");

const sorted = (words: string): string => words.trim().split(/\s+/u).sort().join(" ");

/**
 * Names with one key have the same words, in any order: case, punctuation, the place of the tone mark and the kind of
 * numeral do not count. Every other mark does: Tú is not Tư.
 */
export const key = (name: string): string => sorted(wordsOf(name).replaceAll(idle, " "));

/** Whether two names have the same words but for a term of office that one of them leaves out. */
export function sameButTerm(one: string, other: string): boolean {
  const terms = (name: string) => [...wordsOf(name).matchAll(term)].map(([, first = ""]) => first);
  const rest = (name: string) => sorted(wordsOf(name).replaceAll(term, " ").replaceAll(idle, " "));
  const [left, right] = [terms(one), terms(other)];
  if (left.length > 0 && right.length > 0 && !left.some((each) => right.includes(each))) return false;
  return rest(one) === rest(other);
}
