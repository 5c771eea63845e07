import type { DocumentMention } from "./mention.ts";
import { closingQuote } from "./quote.ts";
import { keyAt, type Scan, slice, wordAt } from "./scan.ts";

const numberWords = new Set(["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]);

const isCount = (word: string): boolean => /^\d{1,2}$/u.test(word);

/** The kind of the programmes that a sentence announces by their number: "xây dựng bảy chương trình công tác". */
export function announcedKind(scan: Scan): string | undefined {
  for (let at = scan.start + 1; at < scan.limit; at++) {
    const counted = scan.tokens[at - 1]?.shape === "number" ? isCount(wordAt(scan, at - 1)) : undefined;
    if (!(counted ?? numberWords.has(keyAt(scan, at - 1)))) continue;
    const kind = scan.knowledge.lexicon.documentKinds.longest(scan.tokens, at, scan.limit)?.values[0];
    if (kind?.type === "Program" && kind.kind !== "Dự án") return kind.kind;
  }
  return undefined;
}

/** A sentence that is nothing but a quoted title: an item of an announced list, on a line of its own. */
export function readTitleLine(scan: Scan, kind: string): DocumentMention[] {
  const open = wordAt(scan, scan.start);
  const close = open === "“" || open === '"' ? closingQuote(scan, scan.start) : undefined;
  if (close === undefined || close - scan.start < 5 || scan.limit - close > 2) return [];
  return [title(scan, scan.start + 1, close, kind)];
}

/** "07 Chương trình công tác lớn gồm: “…”; “…”": each quoted title is a programme of the announced kind. */
export function readListedTitles(scan: Scan, from: number): DocumentMention[] {
  const list = findList(scan, from);
  if (!list) return [];
  const titles: DocumentMention[] = [];
  for (let at = list.at; at < scan.limit; at++) {
    if (wordAt(scan, at) !== "“" && wordAt(scan, at) !== '"') continue;
    const close = closingQuote(scan, at);
    if (close === undefined) break;
    titles.push(title(scan, at + 1, close, list.kind));
    at = close;
  }
  return titles;
}

/** Where "N <programmes> gồm:" announces a list of titles, and of which kind they are. */
function findList(scan: Scan, from: number): { at: number; kind: string } | undefined {
  for (let i = from; i < scan.limit - 1; i++) {
    if (keyAt(scan, i) !== "gồm" || wordAt(scan, i + 1) !== ":" || !/^["“]$/u.test(wordAt(scan, i + 2))) continue;
    for (let noun = i - 1; noun > Math.max(from, i - 12); noun--) {
      const match = scan.knowledge.lexicon.documentKinds.longest(scan.tokens, noun, i);
      const kind = match?.values[0];
      if (kind?.type === "Program" && /^\d+$/u.test(wordAt(scan, noun - 1))) return { at: i + 2, kind: kind.kind };
    }
  }
  return undefined;
}

function title(scan: Scan, from: number, to: number, kind: string): DocumentMention {
  return {
    type: "Document",
    from,
    to,
    rule: "document/listed-title",
    kind,
    entity: "Program",
    issuers: [],
    meetings: [],
    grounds: [],
    about: [],
    plural: false,
    bare: false,
    subject: slice(scan, from, to),
  };
}
