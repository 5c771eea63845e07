import type { Mention } from "./mention.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { closingQuote, mentionsWithin, opensQuote } from "./quote.ts";
import { capitalAt, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** Kinds that are named by what they are for. */
const purposeful = new Set([
  "hội nghị",
  "tọa đàm",
  "hội thảo",
  "lễ",
  "buổi lễ",
  "cuộc họp",
  "giao ban",
  "buổi làm việc",
  "buổi sinh hoạt",
  "buổi gặp mặt",
  "buổi đối thoại",
]);

/** What a meeting is for, as written, what that names, and "trực tuyến" where it says so. */
export type Purpose = {
  readonly to: number;
  readonly purpose: string;
  readonly about: Mention[];
  readonly mode?: string;
};

/** "lễ | kỷ niệm": a verb of two syllables must follow, since "lễ" alone is a part of other words. */
export const celebrates = (scan: Scan, at: number): boolean =>
  isVerb(scan, at, at + 2) || (keyAt(scan, at) === "trao" && awards.has(keyAt(scan, at + 1)));

/** What is handed over: "lễ trao | Huy hiệu Đảng", "lễ trao | bằng khen". */
const awards = new Set("huy bằng giấy cờ danh huân quyết kỷ học tặng thưởng giải".split(" "));

/** "hội nghị | trực tuyến quán triệt Nghị quyết …", "lễ | công bố …": modifiers, then a verb and what goes with it. */
export function readPurpose(scan: Scan, at: number, kind: string): Purpose | undefined {
  if (!purposeful.has(kind)) return undefined;
  const { verbs, modifiers } = scan.knowledge.lexicon.meetingPurposes;
  let start = at;
  let mode: string | undefined;
  for (;;) {
    const modifier = modifiers.longest(scan.tokens, start, scan.limit);
    if (!modifier) break;
    if (keyAt(scan, start) === "trực" && keyAt(scan, start + 1) === "tuyến") mode = "trực tuyến";
    start = modifier.end;
  }
  const given = readGivenName(scan, start);
  if (given) return { to: given.to, purpose: slice(scan, at, given.to), about: given.about, ...(mode && { mode }) };
  start = readAimAfterAudience(scan, start) ?? start;
  const period = start > at || keyAt(scan, at - 1) === "ban" ? readPeriod(scan, start) : undefined;
  if (period) return { to: period, purpose: slice(scan, at, period), about: [], ...(mode && { mode }) };
  // "hội nghị sơ kết …": the last modifier is the verb itself.
  const said = (start > at || (kind === "hội nghị" && keyAt(scan, at - 1) === "ban")) && isVerb(scan, start - 2, start);
  if (!said && !verbs.longest(scan.tokens, start, scan.limit)) return undefined;
  if (start === at && isPredicate(scan, at)) return undefined;
  const phrase = readPhrase(scan, start, "meeting");
  if (!phrase || phrase.to - start < 3) return undefined;
  if (kind === "lễ" && saysNothing(scan, start, phrase)) return undefined;
  return { to: phrase.to, purpose: slice(scan, at, phrase.to), about: [...phrase.mentions], ...(mode && { mode }) };
}

/** "lễ khởi công | xây dựng", "lễ trao | giải thưởng": which of many such ceremonies is not said. */
function saysNothing(scan: Scan, at: number, { to, mentions }: Phrase): boolean {
  const verb = scan.knowledge.lexicon.meetingPurposes.verbs.longest(scan.tokens, at, to);
  if (!verb || mentions.length > 0 || to - verb.end > 3) return false;
  return scan.tokens.slice(verb.end, to).every(({ shape }) => shape === "lower");
}

/** "Tọa đàm | “Tuổi trẻ với khởi nghiệp”": a name begins with a capital; a word or two in lower case only stress. */
function readGivenName(scan: Scan, at: number): { readonly to: number; readonly about: Mention[] } | undefined {
  const close = opensQuote(scan, at) && capitalAt(scan, at + 1) ? closingQuote(scan, at) : undefined;
  if (close === undefined || close - at < 3) return undefined;
  return { to: close + 1, about: mentionsWithin(scan, at + 1, close) };
}

const predicates = ["nghe", "thảo luận", "trao đổi", "biểu dương"];
const takers = new Set(["chức", "trì", "dự", "hành", "tại", "ra", "tọa"]);

/** "Tiếp đó, hội nghị | nghe …": what the meeting does, unless a verb has the meeting for its object. */
const isPredicate = (scan: Scan, at: number): boolean =>
  predicates.some((verb) => keysAt(scan, at, verb)) && !takers.has(keyAt(scan, at - 3)) && at - 2 > scan.start;

/** Longest audience, in tokens, between a meeting and what it is for. */
const longestAudience = 16;
const longestOwner = 12;

/** "hội nghị trực tuyến đến các huyện, thị ủy để | quán triệt …", "hội nghị nhằm | triển khai …": where the aim begins. */
function readAimAfterAudience(scan: Scan, at: number): number | undefined {
  const aims = (i: number) => keyAt(scan, i) === "để" || keyAt(scan, i) === "nhằm";
  const { verbs } = scan.knowledge.lexicon.meetingPurposes;
  // "hội nghị Ban Thanh tra nhân dân nhằm | kiện toàn …": whose meeting it is may stand before the aim.
  const whose = capitalAt(scan, at) ? longestOwner : 0;
  const audience = ["đến", "tới", "với", "cho"].includes(keyAt(scan, at)) ? longestAudience : whose;
  for (let i = at; i <= at + audience && i < scan.limit && !/^[.;:()“”]$/u.test(wordAt(scan, i)); i++) {
    if (aims(i)) return verbs.longest(scan.tokens, i + 1, scan.limit) ? i + 1 : undefined;
  }
  return undefined;
}

/** "hội nghị báo cáo viên | tháng 9/2021", "giao ban | quý I năm 2020": where the month or quarter ends. */
export function readPeriod(scan: Scan, at: number): number | undefined {
  const month = keyAt(scan, at) === "tháng" && /^(\d{1,2}|giêng|chạp)$/u.test(keyAt(scan, at + 1));
  const quarter = keyAt(scan, at) === "quý" && /^([1-4]|[iv]{1,3})$/u.test(keyAt(scan, at + 1));
  if (!month && !quarter) return undefined;
  const [mark, year] = [keyAt(scan, at + 2), wordAt(scan, at + 3)];
  return /^(năm|\/|-|–)$/u.test(mark) && /^(19|20)\d\d$/u.test(year) ? at + 4 : at + 2;
}

/** Whether the tokens from `from` to before `to` are one verb of a purpose. */
const isVerb = (scan: Scan, from: number, to: number): boolean =>
  scan.knowledge.lexicon.meetingPurposes.verbs.longest(scan.tokens, from, Math.min(to, scan.limit))?.end === to;
