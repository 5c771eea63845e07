import { between, type Report } from "../fact/report.ts";

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const year = "(?:năm |\\/ |- |– )?(20\\d\\d)(?! [-–])";
const quarter = new RegExp(`(?<!\\p{L})quý (i{1,3}|iv|[1-4]) ${year}`, "u");
const month = new RegExp(`(?<!\\p{L})tháng (\\d{1,2}) ${year}`, "u");
const firstMonths = new RegExp(`(?<!\\p{L})([369]) tháng đầu ${year}`, "u");
const lastMonths = new RegExp(`(?<!\\p{L})([36]) tháng cuối ${year}`, "u");
const closed =
  /(?<!\p{L})(?:tổng kết|kiểm điểm|kết quả)(?!\p{L})[^.;]{0,80}?(?<!(?:đến|từ|so với|sau) )năm (20\d\d)(?! [-–])/u;
const opened = /(?<!\p{L})(?:nhiệm vụ|phương hướng|công tác) (?:[^.;,]{0,40} )?năm (20\d\d)(?! [-–])/u;

/** "hội nghị tuyên dương … năm 2024": the year in the meeting's own name. */
const named = /(?<!(?:đến|tới|từ|so với|sau|trước) )năm (20\d\d)(?! [-–])/u;

/**
 * The middle of what a meeting looks back or forward at, as a day: "sơ kết 6 tháng đầu năm 2019", "giao ban tháng 11/2025",
 * "tổng kết công tác năm 2020", where the headline or the sentence of the meeting says so.
 */
export function dayOfPeriod(report: Report): string | undefined {
  const { clauses, focus } = report;
  const telling = clauses.filter(
    ({ kind, mentions }) => kind === "headline" || (focus !== undefined && mentions.includes(focus)),
  );
  for (const clause of telling) {
    const day = readPeriod(between(report, clause.from, clause.to));
    if (day) return day;
  }
  const own = focus && named.exec(between(report, focus.from, focus.to))?.[1];
  return own && middle(own, 7);
}

function readPeriod(words: string): string | undefined {
  const [, q, ofQuarter] = quarter.exec(words) ?? [];
  if (q && ofQuarter) return middle(ofQuarter, (quarters[q] ?? 1) * 3 - 1);
  const [, m, ofMonth] = month.exec(words) ?? [];
  if (m && ofMonth && Number(m) <= 12) return middle(ofMonth, Number(m));
  const [, first, ofFirst] = firstMonths.exec(words) ?? [];
  if (first && ofFirst) return middle(ofFirst, Number(first));
  const [, , ofLast] = lastMonths.exec(words) ?? [];
  if (ofLast) return middle(ofLast, 7);
  const past = closed.exec(words)?.[1];
  if (past) return middle(past, 12);
  const ahead = opened.exec(words)?.[1];
  return ahead && middle(ahead, 1);
}

const middle = (ofYear: string, ofMonth: number): string => `${ofYear}-${String(ofMonth).padStart(2, "0")}-15`;
