import type { DateMention } from "./mention.ts";
import { isDash, keyAt, type Scan, wordAt } from "./scan.ts";

type Day = DateMention["days"][number];
const sessions = new Set(["sáng", "chiều", "tối", "trưa"]);
/** What may stand before the number of a day; without it a date begins with the number. */
export const dateWords: readonly string[] = [...sessions, "ngày", "mùng", "nay", "(", ","];

const possible = ({ day, month, year }: Day): boolean =>
  day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();

/** "26/10/2020", "5-4", "10.7.2025" and "26 tháng 10 năm 2020" at `at`; impossible days give nothing. */
function readDay(scan: Scan, at: number, strict: boolean): { day: Day; to: number } | undefined {
  const joined = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u.exec(wordAt(scan, at));
  if (joined && (joined[3] || !strict)) {
    return checked(joined[1], joined[2], joined[3], at + 1);
  }
  if (!/^\d{1,2}$/u.test(wordAt(scan, at))) return undefined;
  const mark = wordAt(scan, at + 1);
  if (mark === "/" || isDash(mark)) {
    if (!/^\d{1,2}$/u.test(wordAt(scan, at + 2)) || scan.tokens[at + 2]?.apart) return undefined;
    const full = wordAt(scan, at + 3) === mark && /^(19|20)\d\d$/u.test(wordAt(scan, at + 4));
    if (!full && (strict || wordAt(scan, at + 3) === "%")) return undefined;
    return checked(
      wordAt(scan, at),
      wordAt(scan, at + 2),
      full ? wordAt(scan, at + 4) : undefined,
      at + (full ? 5 : 3),
    );
  }
  if (keyAt(scan, at + 1) !== "tháng" || !/^\d{1,2}$/u.test(wordAt(scan, at + 2))) return undefined;
  const comma = wordAt(scan, at + 3) === "," ? 1 : 0;
  const year = keyAt(scan, at + 3 + comma) === "năm" ? wordAt(scan, at + 4 + comma) : "";
  const full = /^(19|20)\d\d$/u.test(year);
  return checked(wordAt(scan, at), wordAt(scan, at + 2), full ? year : undefined, full ? at + 5 + comma : at + 3);
}

function checked(day = "", month = "", year: string | undefined, to: number): { day: Day; to: number } | undefined {
  const value = { day: Number(day), month: Number(month), year: year === undefined ? undefined : Number(year) };
  return possible(value) ? { day: value, to } : undefined;
}

/**
 * A day or a few: "sáng ngày 12/01/2021", "Chiều 4/12", "ngày 9-7-2025", "mùng 11 và 12/8/2025", "từ ngày 22 đến 23/4".
 * A day without a year needs "ngày", "mùng" or a part of the day before it: "21/21 chỉ tiêu" and "4/4" are none.
 */
export function readDate(scan: Scan, at: number): DateMention | undefined {
  let i = at;
  const session = sessions.has(keyAt(scan, i)) ? keyAt(scan, i++) : undefined;
  const cued = ["ngày", "mùng"].includes(keyAt(scan, i)) || keyAt(scan, i) === "nay";
  if (cued) i++;
  if (wordAt(scan, i) === "(" || wordAt(scan, i) === ",") i++;
  if (keyAt(scan, i) === "ngày") i++;
  const loose = session !== undefined || cued;
  const several = loose ? (readSeveral(scan, i) ?? readRange(scan, i)) : undefined;
  const single = several ?? readDay(scan, i, !loose);
  if (!single) return undefined;
  const days = "days" in single ? single.days : [single.day];
  const fresh = scan.tokens[at];
  if (!loose && fresh && !fresh.apart && /[\p{L}\p{N}/-]/u.test(scan.text[fresh.start - 1] ?? " ")) return undefined;
  return { type: "Date", from: at, to: single.to, rule: "date/day", days, session };
}

/** "từ ngày 28/6 đến ngày 2/7/2021": all days between; the first takes the year of the second. At most a month. */
function readRange(scan: Scan, at: number): { days: Day[]; to: number } | undefined {
  const first = readDay(scan, at, false);
  if (!first || keyAt(scan, first.to) !== "đến") return undefined;
  const last = readDay(scan, first.to + (keyAt(scan, first.to + 1) === "ngày" ? 2 : 1), false);
  const year = last?.day.year;
  if (!last || year === undefined) return undefined;
  const days: Day[] = [];
  const time = (day: Day) => Date.UTC(day.year ?? year, day.month - 1, day.day);
  const end = time(last.day);
  for (let at = time(first.day); at <= end && days.length < 31; at += 86_400_000) {
    const date = new Date(at);
    days.push({ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() });
  }
  return days.length > 1 && days.length < 31 ? { days, to: last.to } : undefined;
}

/** "11 và 12/8/2025", "22 - 23/4", "17 và 19 tháng 8": the month of the last day is that of the first. */
function readSeveral(scan: Scan, at: number): { days: Day[]; to: number } | undefined {
  if (!/^\d{1,2}$/u.test(wordAt(scan, at))) return undefined;
  const joint = keyAt(scan, at + 1);
  const spaced = scan.tokens[at + 1]?.apart && scan.tokens[at + 2]?.apart;
  // "14-15/10/2020": the dash joins days, since a month and a year follow the second.
  const tight = /^\d{1,2}$/u.test(wordAt(scan, at + 2)) && wordAt(scan, at + 3) === "/";
  if (joint !== "và" && joint !== "đến" && joint !== "," && !(isDash(joint) && (spaced || tight))) return undefined;
  const skip = keyAt(scan, at + 2) === "ngày" ? 1 : 0;
  const last = readDay(scan, at + 2 + skip, false);
  if (!last) return undefined;
  const first = { ...last.day, day: Number(wordAt(scan, at)) };
  if (!possible(first) || first.day >= last.day.day) return undefined;
  const days = [first];
  if (joint !== "và" && joint !== ",") {
    for (let day = first.day + 1; day < last.day.day; day++) days.push({ ...first, day });
  }
  return { days: [...days, last.day], to: last.to };
}
