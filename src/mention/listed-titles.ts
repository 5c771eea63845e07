import type { DocumentMention } from "./mention.ts";
import { closingQuote } from "./phrase.ts";
import { keyAt, type Scan, slice, wordAt } from "./scan.ts";

/** "07 Chương trình công tác lớn gồm: “…”; “…”": each quoted title is a programme of the announced kind. */
export function readListedTitles(scan: Scan, from: number): DocumentMention[] {
  const list = findList(scan, from);
  if (!list) return [];
  const titles: DocumentMention[] = [];
  for (let at = list.at; at < scan.limit; at++) {
    if (wordAt(scan, at) !== "“" && wordAt(scan, at) !== '"') continue;
    const close = closingQuote(scan, at);
    if (close === undefined) break;
    titles.push({
      type: "Document",
      from: at + 1,
      to: close,
      rule: "document/listed-title",
      kind: list.kind,
      entity: "Program",
      issuers: [],
      meetings: [],
      grounds: [],
      about: [],
      plural: false,
      bare: false,
      subject: slice(scan, at + 1, close),
    });
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
