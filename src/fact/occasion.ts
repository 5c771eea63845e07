import type { DateMention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { between, type Clause, opens, type Report } from "./report.ts";

/** Words that put a sentence on another day than the meeting of the report. */
const otherTimes = anyOf(
  [
    "tuần trước",
    "tháng trước",
    "năm trước",
    "năm ngoái",
    "hôm trước",
    "hôm qua",
    "ngày mai",
    "tuần tới",
    "tháng tới",
    "trước đó một ngày",
    "cùng ngày",
    "cùng buổi",
    "cũng trong (?:sáng|chiều|tối|ngày|buổi)",
  ],
  "u",
);

/** Tokens at the head of a sentence in which a time dates all that it tells. */
const headLength = 14;

/**
 * Whether a sentence tells of another occasion than the meeting that the report is about: at another time, or because a
 * body is said to meet ("UBND phường đã họp …"). Its verbs then say nothing of that meeting.
 */
export function isElsewhere(report: Report, clause: Clause): boolean {
  if (otherTimes.test(between(report, clause.from, Math.min(clause.to, clause.from + headLength)))) return true;
  if (isAnotherSitting(clause)) return true;
  const date = clause.mentions.find((mention) => mention.type === "Date" && mention.from - clause.from < headLength);
  if (date?.type !== "Date") return false;
  const known = daysOfFocus(report);
  return known.size > 0 && !date.days.some((day) => known.has(`${day.day}/${day.month}`));
}

/** "UBND huyện đã họp phiên thường kỳ": a body that meets, where no meeting is the subject. */
function isAnotherSitting(clause: Clause): boolean {
  return clause.triggers.some((trigger) => {
    if (!opens(trigger, "meet")) return false;
    const before = clause.mentions.findLast((mention) => mention.to <= trigger.from);
    return before?.type === "Organisation";
  });
}

/** The days that stand in a sentence with the meeting of the report, as "12/8"; the year may be missing in one of them. */
function daysOfFocus({ clauses, focus }: Report): ReadonlySet<string> {
  const dates = clauses
    .filter(({ mentions }) => focus !== undefined && mentions.includes(focus))
    .flatMap(({ mentions }) => mentions.filter((mention): mention is DateMention => mention.type === "Date"));
  return new Set(dates.flatMap(({ days }) => days.map(({ day, month }) => `${day}/${month}`)));
}
