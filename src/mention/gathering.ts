import type { Purpose } from "./meeting-purpose.ts";
import { readPeriod } from "./meeting-purpose.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { closingQuote, mentionsWithin, opensQuote } from "./quote.ts";
import { keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";
import { readYears } from "./term.ts";

/** Gatherings with somebody: "buổi tiếp xúc | với cử tri phường X", "buổi gặp mặt | các gia đình chính sách". */
const withSomebody = new Set(["buổi tiếp xúc", "buổi gặp mặt", "buổi đối thoại", "buổi làm việc"]);
/** Gatherings that go by a theme: "buổi sinh hoạt | chuyên đề “…”", "tọa đàm | “…”". */
const themed = new Set(["buổi sinh hoạt", "tọa đàm", "hội thảo"]);

/** What a "buổi" is named by: "buổi | trao quyết định nghỉ hưu", "buổi | tổng kết công tác". */
const acts = ["trao quyết định", "công bố quyết định", "tổng kết công tác", "sơ kết công tác", "bàn giao công tác"];

const sorts = ["chuyên đề", "chi bộ", "chính trị", "khoa học", "định kỳ", "thường kỳ"];
const leads = ["với chủ đề", "về chủ đề", "chủ đề", "về", "với nội dung"];

/** What a gathering is on, or whom it is with; undefined where nothing tells it from others of its kind. */
export function readTheme(scan: Scan, at: number, kind: string): Purpose | undefined {
  // "sinh hoạt chuyên đề | quý II/2024": the sort is a part of the noun there.
  const start = kind === "buổi sinh hoạt" && keysAt(scan, at - 2, "chuyên đề") ? at - 2 : at;
  if (kind === "buổi") return acts.some((words) => keysAt(scan, at, words)) ? phraseFrom(scan, at) : undefined;
  if (withSomebody.has(kind)) {
    const joined = keyAt(scan, at) === "với";
    const people = kind !== "buổi làm việc" && startsWhom(scan, at);
    return joined || people ? phraseFrom(scan, at) : undefined;
  }
  if (!themed.has(kind)) return undefined;
  const theme = afterAny(scan, start, sorts);
  const colon = wordAt(scan, theme) === ":" && opensQuote(scan, theme + 1) ? theme + 1 : undefined;
  const lead = colon ?? afterAny(scan, theme, leads);
  const dated = readPeriod(scan, theme) ?? yearAt(scan, theme);
  const said = opensQuote(scan, lead) || (kind === "buổi sinh hoạt" && (lead > theme || dated !== undefined));
  if (colon !== undefined) {
    const close = closingQuote(scan, colon);
    return close === undefined ? undefined : titled(scan, start, colon, close);
  }
  return said ? phraseFrom(scan, start) : undefined;
}

/** "buổi tiếp xúc | cử tri", "buổi gặp mặt | đại biểu": people, not a verb of what is done there. */
const rounds = "bí thư|chủ tịch|trưởng|công tác|báo chí|cụm|khối|cán bộ|tuần|kết quả|xây dựng|nội chính|định kỳ".split(
  "|",
);

/**
 * "hội nghị giao ban | Bí thư các chi bộ tháng 11", "giao ban | công tác Đảng quý I": what comes behind "giao ban" needs no
 * verb. `at` is behind it.
 */
export function readRound(scan: Scan, at: number): Purpose | undefined {
  const reporters = readReporters(scan, at);
  if (reporters) return reporters;
  if (keyAt(scan, at - 1) !== "ban" || !rounds.some((words) => keysAt(scan, at, words))) return undefined;
  const whom = scan.nested(scan, at);
  const from = whom?.type === "Position" ? whom.to : at;
  const phrase = readPhrase(scan, from, "meeting");
  const to = phrase?.to ?? from;
  if (to - at < 2) return undefined;
  return { to, purpose: slice(scan, at, to), about: [...(phrase?.mentions ?? [])] };
}

const staff = ["cán bộ", "công chức", "viên chức", "người lao động", "nhà giáo", "đoàn viên", "công nhân"];

/**
 * "hội nghị | người lao động năm 2026", "hội nghị đại biểu | cán bộ, công chức, viên chức năm 2024": the yearly one of
 * those who work somewhere, by the year. `at` is behind the noun.
 */
export function readOfStaff(scan: Scan, at: number, kind: string): Purpose | undefined {
  if (kind !== "hội nghị") return undefined;
  let to = keysAt(scan, at, "đại biểu") ? at + 2 : at;
  const first = to;
  for (;;) {
    const start = to > first && /^(,|và|-)$/u.test(keyAt(scan, to)) ? to + 1 : to;
    const who = staff.find((words) => keysAt(scan, start, words));
    if (!who) break;
    to = start + who.split(" ").length;
  }
  const year = to > first ? (yearAt(scan, to) ?? schoolYearAt(scan, to)) : undefined;
  return year === undefined ? undefined : { to: year, purpose: slice(scan, at, year), about: [] };
}

/** "năm học 2023-2024". */
const schoolYearAt = (scan: Scan, at: number): number | undefined =>
  keysAt(scan, at, "năm học") && readYears(scan, at + 2) ? at + 5 : undefined;

/** In tokens. */
const longestReporters = 24;

/** "hội nghị | báo cáo viên các huyện ủy tháng 7/2019": by whom it is for, up to the month or quarter. */
function readReporters(scan: Scan, at: number): Purpose | undefined {
  if (!keysAt(scan, at, "báo cáo viên")) return undefined;
  for (let i = at + 3; i < at + longestReporters && !/^[.;:()“”"]$/u.test(wordAt(scan, i)); i++) {
    const to = readPeriod(scan, i);
    if (to !== undefined) return { to, purpose: slice(scan, at, to), about: [] };
  }
  return undefined;
}

const startsWhom = (scan: Scan, at: number): boolean =>
  ["cử tri", "đại biểu", "các", "cán bộ", "đối thoại", "nguyên"].some((words) => keysAt(scan, at, words));

/** "sinh hoạt chuyên đề: | “Giữ rừng đầu nguồn”". */
const titled = (scan: Scan, from: number, open: number, close: number): Purpose => ({
  to: close + 1,
  purpose: slice(scan, from, close + 1),
  about: mentionsWithin(scan, open + 1, close),
});

const yearAt = (scan: Scan, at: number): number | undefined =>
  keyAt(scan, at) === "năm" && /^(19|20)\d\d$/u.test(keyAt(scan, at + 1)) ? at + 2 : undefined;

function phraseFrom(scan: Scan, at: number): Purpose | undefined {
  const phrase = readPhrase(scan, at, "meeting");
  if (!phrase || phrase.to - at < 4 || isWithAnybody(scan, at, phrase)) return undefined;
  return { to: phrase.to, purpose: slice(scan, at, phrase.to), about: [...phrase.mentions] };
}

/** "buổi đối thoại | với các đại diện", "buổi gặp mặt | các nữ nhân viên": whom it was with, by no name. */
const isWithAnybody = (scan: Scan, at: number, { to, mentions }: Phrase): boolean =>
  (keyAt(scan, at) === "với" || keyAt(scan, at) === "các") &&
  mentions.length === 0 &&
  scan.tokens.slice(at, to).every(({ shape }) => shape === "lower" || shape === "number" || shape === "mark");

function afterAny(scan: Scan, at: number, phrases: readonly string[]): number {
  for (const words of phrases) if (keysAt(scan, at, words)) return at + words.split(" ").length;
  return at;
}
