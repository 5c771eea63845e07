import type { Token } from "../text/token.ts";
import { type Mention, withInner } from "./mention.ts";
import { isDash } from "./scan.ts";

/** A phrase that says by when: "đến hết năm 2025", "giai đoạn 2021-2025", "nhiệm kỳ 2020-2025". */
export type Time = {
  readonly from: number;
  readonly to: number;
  /** Its last year. */
  readonly until: number;
  /** As it becomes the deadline of a target: "2025", "2020-2025". */
  readonly deadline: string;
  /** Whether it says "đến", "vào cuối": by when, not in which year. */
  readonly bound: boolean;
};

const heads = new Set(["đến", "tới", "vào", "trong", "từ"]);
const fillers = new Set(["hết", "cuối", "cả", "đầu"]);
const periods = new Set(["nhiệm kỳ", "giai đoạn"]);
const openings = new Set([...heads, ...fillers, ...[...periods].map((words) => words.split(" ")[0]), "năm"]);
const year = /^(19|20)\d\d$/u;

/** The phrase of time that begins at `at`, before `limit`; a year with a day or month is a date and no such phrase. */
export function readTime(tokens: readonly Token[], at: number, limit: number): Time | undefined {
  if (at >= limit || !openings.has(tokens[at]?.key)) return undefined;
  const key = (i: number): string => (i < limit ? (tokens[i]?.key ?? "") : "");
  let i = at;
  const bound =
    ["đến", "tới"].includes(key(i)) || ["hết", "cuối"].includes(key(i)) || ["hết", "cuối"].includes(key(i + 1));
  if (heads.has(key(i))) i++;
  if (fillers.has(key(i))) i++;
  if (periods.has(`${key(i)} ${key(i + 1)}`)) i += 2;
  else if (key(i) === "năm") i += key(i + 1) === "học" ? 2 : 1;
  else return undefined;
  const first = key(i);
  if (!year.test(first)) return undefined;
  const last = isDash(key(i + 1)) && year.test(key(i + 2)) ? key(i + 2) : undefined;
  const deadline = last === undefined ? first : `${first}-${last}`;
  return { from: at, to: i + (last === undefined ? 1 : 3), until: Number(last ?? first), deadline, bound };
}

/** "so với năm 2020", "gấp 2 lần năm 2020": a time that a value is held against. */
export const isReference = (tokens: readonly Token[], at: number): boolean =>
  /^(với|lần|bằng|gấp)$/u.test(tokens[at - 1]?.key ?? "");

/**
 * The year in which the report was written: that of its publication, else of its latest date, else the year in which the
 * latest term of office that it names begins.
 */
export function yearOfWriting(
  mentions: readonly (readonly Mention[])[],
  publishedAt: string | undefined,
): number | undefined {
  if (publishedAt) return Number(publishedAt.slice(0, 4));
  const dates: number[] = [];
  const terms: number[] = [];
  for (const own of mentions) {
    for (const top of own) {
      for (const mention of withInner(top)) {
        if (mention.type === "Date") dates.push(...mention.days.flatMap((day) => day.year ?? []));
        if (mention.type === "Document" && mention.date)
          dates.push(...mention.date.days.flatMap((day) => day.year ?? []));
        if (mention.type === "Term") terms.push(Number(mention.years.slice(0, 4)));
        if ("term" in mention && mention.term) terms.push(Number(mention.term.slice(0, 4)));
      }
    }
  }
  const known = dates.length > 0 ? dates : terms;
  return known.length > 0 ? Math.max(...known) : undefined;
}
