import type { DocumentMention, Mention } from "./mention.ts";
import { readPhrase } from "./phrase.ts";
import { closingQuote, mentionsWithin, opensQuote } from "./quote.ts";
import { keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** What a document is about, as written, and what that names. */
export type Subject = { readonly to: number; readonly subject: string } & Named;
type Named = { readonly grounds: readonly DocumentMention[]; readonly about: readonly Mention[] };

/** "về việc …", "về “…”", "“về …”": what a document is about. */
export function readDocumentSubject(scan: Scan, at: number): Subject | undefined {
  const cue = keysAt(scan, at, "về việc")
    ? at + 2
    : keyAt(scan, at) === "về"
      ? at + 1
      : wordAt(scan, at) === ":"
        ? at + 1
        : at;
  if (opensQuote(scan, cue)) {
    const close = closingQuote(scan, cue);
    if (close === undefined || close - cue < 3) return undefined;
    return { to: close + 1, subject: slice(scan, cue + 1, close), ...sortNamed(mentionsWithin(scan, cue + 1, close)) };
  }
  if (cue === at || wordAt(scan, cue) === ":" || wordAt(scan, at) === ":") return undefined;
  const phrase = readPhrase(scan, cue, "document");
  return phrase && phrase.to - cue >= 3
    ? { to: phrase.to, subject: slice(scan, cue, phrase.to), ...sortNamed(phrase.mentions) }
    : undefined;
}

/** Documents that a subject names are what it implements; everything else it is about. */
export function sortNamed(mentions: readonly Mention[]): Named {
  const grounds = mentions.filter(
    (mention): mention is DocumentMention => mention.type === "Document" && !mention.bare,
  );
  return { grounds, about: mentions.filter((mention) => !grounds.includes(mention as DocumentMention)) };
}
