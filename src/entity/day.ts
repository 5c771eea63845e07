import { between } from "../fact/report.ts";
import type { DateMention } from "../mention/mention.ts";
import { dayOfPeriod } from "./period.ts";
import type { World } from "./world.ts";

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

export type Days = { readonly days: string[]; readonly inferred: string | undefined };

/**
 * The ISO days of a mention. A missing year comes from another full date of the text nearest to it, else from the day
 * of publication, else from the period that the meeting is about, else from the latest date of a document that no later
 * year is named beside, else from a leap day within the term of office or the first year of a congress's own; `inferred` says from which. Unknown: no days.
 */
export function days(world: World, mention: DateMention): Days {
  const read = readDays(world, mention);
  // "29/2" in a report of 2023: the inferred year has no such day.
  return read.days.every((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day))
    ? read
    : none;
}

const none: Days = { days: [], inferred: undefined };

function readDays(world: World, mention: DateMention): Days {
  const [first] = mention.days;
  if (!first) return { days: [], inferred: undefined };
  if (first.year !== undefined) {
    return { days: mention.days.map(({ day, month, year }) => iso(year ?? 0, month, day)), inferred: undefined };
  }
  const full = nearestFullDate(world, mention);
  const published = full ? undefined : world.publishedAt?.slice(0, 10);
  const source = full ?? published ?? dayOfPeriod(world.report) ?? recentDocumentDate(world);
  if (source) {
    const year = yearNear(source, first.month);
    const inferred = published ? "published" : "text";
    return { days: mention.days.map(({ day, month }) => iso(year, month, day)), inferred };
  }
  const leap = (namesLeapDay(world) ? leapYearOfTerm(world) : undefined) ?? yearOfCongress(world, mention);
  return leap === undefined
    ? { days: [], inferred: undefined }
    : { days: mention.days.map(({ day, month }) => iso(leap, month, day)), inferred: "term" };
}

/** The year that brings the month within half a year of the known day. */
function yearNear(day: string, month: number): number {
  const year = Number(day.slice(0, 4));
  const gap = month - Number(day.slice(5, 7));
  return gap > 6 ? year - 1 : gap < -6 ? year + 1 : year;
}

function nearestFullDate(world: World, mention: DateMention): string | undefined {
  let best: { day: string; gap: number } | undefined;
  const latest = latestYear(world.report.text);
  for (const clause of world.report.clauses) {
    if (tellsALife(world, clause)) continue;
    for (const each of clause.mentions) {
      if (each.type !== "Date") continue;
      const [one] = each.days;
      if (one?.year === undefined || one.year < firstYear || isBirthday(world, each)) continue;
      // "… bầu giữ chức T vào ngày 21-2-2013" in a report that speaks of 2016 as here.
      if (one.year < latest - 1) continue;
      const gap = Math.abs(each.from - mention.from);
      if (!best || gap < best.gap) best = { day: iso(one.year, one.month, one.day), gap };
    }
  }
  return best?.day;
}

/** A document may be years older than the report: its date counts only where the text names no later year. */
function recentDocumentDate(world: World): string | undefined {
  const date = world.report.clauses
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => (mention.type === "Document" && mention.date ? [mention.date] : []))
    .flatMap(({ days: [one] }) => (one?.year === undefined ? [] : [iso(one.year, one.month, one.day)]))
    .sort()
    .at(-1);
  return date !== undefined && Number(date.slice(0, 4)) >= latestYear(world.report.text) ? date : undefined;
}

/** The latest year that a text speaks of as one that is there, 0 without one; ends of terms and aims are to come. */
function latestYear(text: string): number {
  const named = /(?<!\d|\d\s*[-–]\s*)(?<!(?:đến|tới|vào|tầm nhìn)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?)(20\d\d)(?!\d)/giu;
  return Math.max(0, ...[...text.matchAll(named)].map(([, year]) => Number(year)));
}

/** Pages on the web tell of their own days; a full date before them is of history. */
const firstYear = 2000;

/** "sinh năm 1965, từng giữ chức …, được bầu vào ngày 21-2-2013": days of a life. */
const tellsALife = ({ report }: World, { from, to }: World["report"]["clauses"][number]): boolean =>
  /(?<!\p{L})(sinh (năm|ngày)|từng (giữ|kinh qua|trải qua|đảm nhiệm)|trước khi được|quê quán)(?!\p{L})/u.test(
    between(report, from, to),
  );

/** "sinh ngày 17/11/1959": a day of a life, not of the report. */
const isBirthday = ({ report }: World, { from }: DateMention): boolean =>
  /(?<!\p{L})(sinh|mất|thành lập)( vào)?$/u.test(between(report, Math.max(0, from - 3), from));

/** Dates among the mentions, those of documents too. */
export function datesIn(mentions: World["report"]["clauses"][number]["mentions"]): DateMention[] {
  return mentions.flatMap((mention) => {
    if (mention.type === "Date") return [mention];
    return mention.type === "Document" && mention.date ? [mention.date] : [];
  });
}

/** Whether the report names 29 February without a year: then its year is a leap year. */
const namesLeapDay = (world: World): boolean =>
  world.report.clauses.some((clause) =>
    datesIn(clause.mentions).some((date) =>
      date.days.some((one) => one.year === undefined && one.month === 2 && one.day === 29),
    ),
  );

/**
 * "Sáng 11/8, Đảng bộ X tổ chức Đại hội …, nhiệm kỳ 2025-2030": a congress is held in the first year of the term that it
 * opens; in the last months of a year it may be that of the next.
 */
function yearOfCongress({ report }: World, mention: DateMention): number | undefined {
  const clause = report.clauses.find(({ from, to }) => from <= mention.from && mention.from < to);
  const terms = new Set(
    clause?.mentions.flatMap((each) =>
      each.type === "Meeting" && each.kind === "đại hội" && each.term ? [each.term] : [],
    ),
  );
  const [term, another] = [...terms];
  const early = mention.days.every(({ month }) => month < 11);
  return term && !another && early ? Number(term.slice(0, 4)) : undefined;
}

/** The one leap year of the only term of office that the text speaks of. */
function leapYearOfTerm(world: World): number | undefined {
  const terms = new Set<string>();
  const pattern = /nhiệm kỳ\s+((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/giu;
  for (const [, from, to] of world.report.text.matchAll(pattern)) terms.add(`${from}-${to}`);
  const years = new Set<number>();
  for (const term of terms) {
    const [from = 0, to = 0] = term.split("-").map(Number);
    for (let year = from; year <= to; year++) if (year % 4 === 0) years.add(year);
  }
  return years.size === 1 ? [...years][0] : undefined;
}

/** The day that decides which territories exist: of publication, else the latest full date, else the latest term. */
export function dayOfReport(publishedAt: string | undefined, report: World["report"]): string | undefined {
  if (publishedAt) return publishedAt.slice(0, 10);
  const full = report.clauses
    .flatMap((clause) => datesIn(clause.mentions))
    .flatMap((mention) =>
      mention.days.flatMap(({ day, month, year }) => (year === undefined ? [] : [iso(year, month, day)])),
    )
    .sort();
  const latest = full.at(-1);
  if (latest) return latest;
  const starts = [...report.text.matchAll(/nhiệm kỳ\s+((?:19|20)\d\d)\s*[-–]/giu)]
    .map(([, year]) => Number(year))
    .sort((a, b) => a - b);
  const start = starts.at(-1);
  // Congresses of a term are held from its first year on; its summer is after the reform of 2025.
  return start === undefined ? undefined : `${start}-07-15`;
}
