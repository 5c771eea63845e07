import type { Mention } from "./mention.ts";
import { closingQuote, mentionsWithin, opensQuote } from "./quote.ts";
import { isDash, keyAt, type Scan, wordAt } from "./scan.ts";

/** A stretch of words that says a purpose or a subject, and what it names. */
export type Phrase = { readonly to: number; readonly mentions: readonly Mention[] };

/** Longest bracket, in tokens, that stays in a purpose: "(mở rộng)", "(sửa đổi)". */
const longestAside = 12;

/**
 * Reads on from `at` to where the purpose ends: a mark that closes it, a word that begins another part, a person.
 * Quoted stretches are taken whole. Never empty: gives undefined when the first word ends it.
 */
export function readPhrase(scan: Scan, at: number, of: "document" | "meeting"): Phrase | undefined {
  const mentions: Mention[] = [];
  let to = at;
  while (to < scan.limit) {
    if (opensQuote(scan, to)) {
      const close = closingQuote(scan, to);
      if (close === undefined) break;
      mentions.push(...mentionsWithin(scan, to + 1, close));
      to = close + 1;
      continue;
    }
    if (wordAt(scan, to) === "(") {
      const close = closingBracket(scan, to);
      if (close === undefined || close - to > longestAside) break;
      to = close + 1;
      continue;
    }
    if (to > at && keyAt(scan, to) === "do" && isActor(scan, to + 1)) break;
    if (endsAt(scan, to) || beginsNextItem(scan, to, of === "meeting" || mentions.at(-1)?.to === to)) break;
    if (
      of === "document" &&
      to > at &&
      wordAt(scan, to) === "," &&
      mentions.at(-1)?.to !== to &&
      beginsDocument(scan, to + 1)
    )
      break;
    if (to > at && scan.knowledge.lexicon.honorifics.longest(scan.tokens, to, scan.limit)) break;
    const mention = scan.nested(scan, to);
    if (mention?.type === "Person" || mention?.type === "Position" || mention?.type === "Date") break;
    if (mention) mentions.push(mention);
    to = mention?.to ?? to + 1;
  }
  while (
    to > at &&
    (/^[,;]$/u.test(wordAt(scan, to - 1)) || ["và", "của", "về", "giữa", "với", "trước"].includes(keyAt(scan, to - 1)))
  )
    to--;
  // "Hội nghị … năm 2019 | tổ chức ngày 21/8"
  if (to - at > 4 && keyAt(scan, to - 1) === "chức" && keyAt(scan, to - 2) === "tổ" && keyAt(scan, to - 3) !== "công")
    to -= 2;
  return to > at ? { to, mentions: mentions.filter((mention) => mention.to <= to) } : undefined;
}

/** Whether a closing mark, a dash between parts, or a word of another part stands at `at`. */
function endsAt(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (/^[;:.!?…”)]$/u.test(word)) return true;
  if (isDash(word) && scan.tokens[at]?.apart && scan.tokens[at + 1]?.apart && !inCompound(scan, at)) return true;
  const { anywhere, afterComma } = scan.knowledge.lexicon.phraseEnds;
  if (word === "," && (afterComma.longest(scan.tokens, at + 1, scan.limit) || beginsActor(scan, at + 1))) return true;
  return anywhere.longest(scan.tokens, at, scan.limit) !== undefined;
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

/** "… năm 2022, | báo cáo của Phòng Nội vụ": the next document of a list, by its number or who issued it. */
function beginsDocument(scan: Scan, at: number): boolean {
  const next = scan.nested(scan, at);
  return next?.type === "Document" && !next.bare && (next.number !== undefined || next.issuers.length > 0);
}

/** ", Đảng ủy phường …", ", đồng chí A …": who does the next thing. */
const beginsActor = (scan: Scan, at: number): boolean => isActor(scan, at) || scan.nested(scan, at)?.type === "Date";

/** A body or somebody with a name or a post: "do | Ban Tuyên giáo … tổ chức". */
function isActor(scan: Scan, at: number): boolean {
  if (scan.knowledge.lexicon.honorifics.longest(scan.tokens, at, scan.limit)) return true;
  const type = scan.nested(scan, at)?.type;
  return type === "Organisation" || type === "Person" || type === "Position";
}

function closingBracket(scan: Scan, at: number): number | undefined {
  for (let i = at + 1; i < scan.limit; i++) if (wordAt(scan, i) === ")") return i;
  return undefined;
}
