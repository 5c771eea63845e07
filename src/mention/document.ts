import { readBareDocument, readBarePlural } from "./document-bare.ts";
import { readDescribed } from "./document-described.ts";
import { type DocumentNoun, readCount } from "./document-noun.ts";
import { readNumberAlone, readNumbered } from "./document-numbered.ts";
import { readOfMeeting } from "./document-of-meeting.ts";
import { readDocumentSet } from "./document-set.ts";
import type { DocumentMention } from "./mention.ts";
import { capitalAt, type Scan } from "./scan.ts";

/**
 * An issued document or a programme: by number ("Kế hoạch số 04-KH/ĐU"), by the meeting that adopted it ("Nghị quyết
 * Đại hội …"), as a set ("10 chương trình công tác"), by issuer and subject ("Kế hoạch thực hiện …"), or bare.
 */
export function readDocument(scan: Scan, at: number): DocumentMention | undefined {
  const { documentKinds } = scan.knowledge.lexicon;
  const counted = readCount(scan, at);
  const word = counted?.to ?? at;
  const match = documentKinds.longest(scan.tokens, word, scan.limit);
  const kind = match?.values[0];
  if (!match || !kind) return readNumberAlone(scan, at);
  if (kind.kind === "Luật" && !capitalAt(scan, word)) return undefined;
  // "Chương trình Chương trình số 08": the noun is said twice.
  const doubled = documentKinds.longest(scan.tokens, match.end, scan.limit);
  const next = doubled?.values[0]?.kind === kind.kind ? doubled.end : match.end;
  const noun: DocumentNoun = { from: at, kind, count: counted?.count, plural: counted !== undefined };
  const named = readNumbered(scan, next, noun) ?? readOfMeeting(scan, next, noun) ?? readDocumentSet(scan, next, noun);
  if (named) return named;
  if (counted) return counted.count === undefined ? readBarePlural(scan, next, noun) : undefined;
  return readDescribed(scan, word, next, noun) ?? readBareDocument(scan, word, next, noun);
}
