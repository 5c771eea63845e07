import { readOrdinal, readWords, toRoman } from "../text/number.ts";
import type { TermMention } from "./mention.ts";
import { isDash, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** "2020-2025", "2020 – 2025", with "2020-2025" as the value; undefined when the years run backwards or over 15. */
export function readYears(scan: Scan, at: number): { years: string; to: number } | undefined {
  const first = wordAt(scan, at);
  const last = wordAt(scan, at + 2);
  if (!/^(19|20)\d\d$/u.test(first) || !isDash(wordAt(scan, at + 1)) || !/^(19|20)\d\d$/u.test(last)) return undefined;
  const length = Number(last) - Number(first);
  return length > 0 && length <= 15 ? { years: `${first}-${last}`, to: at + 3 } : undefined;
}

/** What a term may begin with. */
export const termWords: readonly string[] = ["nhiệm", "(", ","];

/** "nhiệm kỳ 2020-2025", also in brackets or after a comma; `at` is where the comma or bracket may stand. */
export function readTerm(scan: Scan, at: number): TermMention | undefined {
  let i = at;
  const bracket = wordAt(scan, i) === "(";
  if (bracket || wordAt(scan, i) === ",") i++;
  if (!keysAt(scan, i, "nhiệm kỳ")) return undefined;
  const years = readYears(scan, i + 2);
  if (!years) return undefined;
  const to = bracket && wordAt(scan, years.to) === ")" ? years.to + 1 : years.to;
  return { type: "Term", from: i, to, rule: "term/years", years: years.years };
}

/** "khóa XVII", ", khóa 20", "(khóa XII)": the number of a term of office in roman numerals. */
export function readKhoa(scan: Scan, at: number): { khoa: string; to: number } | undefined {
  const bracket = wordAt(scan, at) === "(";
  const i = bracket || wordAt(scan, at) === "," ? at + 1 : at;
  if (keyAt(scan, i) !== "khóa") return undefined;
  const value = readOrdinal(wordAt(scan, i + 1));
  const to = bracket && wordAt(scan, i + 2) === ")" ? i + 3 : i + 2;
  return value === undefined ? undefined : { khoa: toRoman(value), to };
}

/** "lần thứ XXVI", "thứ 15", "lần thứ nhất", "XXVI". */
export function readSeries(scan: Scan, at: number, bare = false): { value: number; to: number } | undefined {
  let i = at;
  if (keyAt(scan, i) === "lần") i++;
  if (keyAt(scan, i) === "thứ") {
    const words = readWords([keyAt(scan, i + 1), keyAt(scan, i + 2), keyAt(scan, i + 3)]);
    if (words) return { value: words.value, to: i + 1 + words.length };
    const value = readOrdinal(wordAt(scan, i + 1));
    return value === undefined ? undefined : { value, to: i + 2 };
  }
  if (i > at || !bare) return undefined;
  const word = wordAt(scan, at);
  const value = /^[IVXL]+$/u.test(word) ? readOrdinal(word) : undefined;
  return value === undefined ? undefined : { value, to: at + 1 };
}
