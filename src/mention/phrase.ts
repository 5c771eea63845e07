import type { Mention } from "./mention.ts";
import { isDash, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** A stretch of words that says a purpose or a subject, and what it names. */
export type Phrase = { readonly to: number; readonly mentions: readonly Mention[] };

/** Words that begin another part of the sentence and so end a purpose. */
const stops = [
  "tới toàn thể",
  "cho toàn thể",
  "đến toàn thể",
  "tới các",
  "cho các",
  "tới cán bộ",
  "cho cán bộ",
  "đến cán bộ",
  "tới đảng viên",
  "nhằm",
  "với sự",
  "dưới sự",
  "tại",
  "bằng hình thức",
  "theo hình thức",
  "đã",
  "sẽ",
  "vào ngày",
  "vào sáng",
  "vào chiều",
  "do đồng chí",
  "do các",
  "có đồng chí",
  "có các",
  "cùng dự",
  "tham dự",
  "đồng thời",
  "trong đó",
  "gồm",
  "bao gồm",
  "được",
  "là",
  "để",
  "nhấn mạnh",
  "phát biểu",
  "sau đây",
  "thành công",
  "có ý nghĩa",
  "đề ra",
  "phù hợp",
  "diễn ra",
  "ngay sau",
  "cũng",
  "trước khi",
  "chủ trì",
  "dự kiến",
  "vẫn",
  "đang",
  "phải",
  "cần",
  "có sự",
];
const stopSet = new Map<string, string[]>();
for (const stop of stops) {
  const first = stop.split(" ")[0] ?? "";
  stopSet.set(first, [...(stopSet.get(first) ?? []), stop]);
}
/** After a comma these begin a new clause; anything else goes on with the list. */
const clauses = new Set([
  "với",
  "do",
  "có",
  "cùng",
  "sáng",
  "chiều",
  "ngày",
  "trong",
  "từ",
  "đây",
  "qua",
  "tại",
  "theo",
  "khóa",
  "sau",
  "các",
  "toàn",
  "những",
  "dưới",
  "song",
  "nhưng",
  "năm",
  "việc",
  "thực",
]);

const stopsAt = (scan: Scan, at: number): boolean =>
  (stopSet.get(keyAt(scan, at)) ?? []).some((stop) => keysAt(scan, at, stop));

/**
 * Reads on from `at` to where the purpose ends: a mark that closes it, a word that begins another part, a person.
 * Quoted stretches are taken whole. Never empty: gives undefined when the first word ends it.
 */
export function readPhrase(scan: Scan, at: number, of: "document" | "meeting"): Phrase | undefined {
  const mentions: Mention[] = [];
  let to = at;
  while (to < scan.limit) {
    const word = wordAt(scan, to);
    if (word === "“" || word === '"') {
      const close = closingQuote(scan, to);
      if (close === undefined) break;
      collect(scan, to + 1, close, mentions);
      to = close + 1;
      continue;
    }
    if (
      /^[;:.!?…”)]$/u.test(word) ||
      (isDash(word) && scan.tokens[to]?.apart && scan.tokens[to + 1]?.apart && !inCompound(scan, to))
    )
      break;
    if (word === "(") {
      const close = closing(scan, to, ")");
      if (close === undefined || close - to > 12) break;
      to = close + 1;
      continue;
    }
    if (
      word === "," &&
      (clauses.has(keyAt(scan, to + 1)) || keysAt(scan, to + 1, "nhiệm kỳ") || beginsActor(scan, to + 1))
    )
      break;
    if (stopsAt(scan, to) || beginsNextItem(scan, to, of === "meeting" || mentions.at(-1)?.to === to)) break;
    if (scan.knowledge.lexicon.honorifics.longest(scan.tokens, to, scan.limit) && to > at) break;
    const mention = scan.nested(scan, to);
    if (mention) {
      if (mention.type === "Person" || mention.type === "Position" || mention.type === "Date") break;
      mentions.push(mention);
      to = mention.to;
      continue;
    }
    to++;
  }
  while (
    (to > at && /^[,;]$/u.test(wordAt(scan, to - 1))) ||
    (to > at && ["và", "của", "về"].includes(keyAt(scan, to - 1)))
  )
    to--;
  return to > at ? { to, mentions } : undefined;
}

/** "kinh tế - xã hội", "Nông dân - Công nhân": a dash inside a compound, both sides in lower case or short. */
function inCompound(scan: Scan, dash: number): boolean {
  const left = scan.tokens[dash - 1];
  const right = scan.tokens[dash + 1];
  return (
    (left?.shape === "lower" && right?.shape === "lower") || (left?.shape === "number" && right?.shape === "number")
  );
}

/** "… và triển khai kế hoạch …": the next thing that is done, not more of the subject. */
function beginsNextItem(scan: Scan, at: number, goesOn: boolean): boolean {
  if (keyAt(scan, at) !== "và") return false;
  const verb = scan.knowledge.lexicon.frames.longest(scan.tokens, at + 1, scan.limit);
  if (verb !== undefined && scan.nested(scan, verb.end)?.type === "Document") return true;
  // "… đất nông nghiệp và Kế hoạch …": a document after words is the next item; after a document it is one more ground,
  // and in the purpose of a meeting one more thing to study.
  const next = scan.nested(scan, at + 1);
  return next?.type === "Document" && !next.bare && !goesOn && scan.tokens[at + 1]?.shape === "title";
}

function beginsActor(scan: Scan, at: number): boolean {
  const { lexicon } = scan.knowledge;
  if (lexicon.honorifics.longest(scan.tokens, at, scan.limit)) return true;
  const mention = scan.nested(scan, at);
  return (
    mention?.type === "Organisation" ||
    mention?.type === "Person" ||
    mention?.type === "Position" ||
    mention?.type === "Date"
  );
}

function collect(scan: Scan, from: number, to: number, mentions: Mention[]): void {
  for (let at = from; at < to; ) {
    const mention = scan.nested({ ...scan, limit: to }, at);
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
}

/** The token of the quotation mark that closes the one at `at`; “ may be closed by a straight one. */
export function closingQuote(scan: Scan, at: number): number | undefined {
  for (let i = at + 1; i < scan.limit; i++) {
    const word = wordAt(scan, i);
    if (word === "”" || word === '"') return i;
    if (word === "“") return undefined;
  }
  return undefined;
}

function closing(scan: Scan, at: number, mark: string): number | undefined {
  for (let i = at + 1; i < scan.limit; i++) if (wordAt(scan, i) === mark) return i;
  return undefined;
}
