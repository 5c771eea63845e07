import { type DocumentNoun, documentOf } from "./document-noun.ts";
import { readDocumentSubject } from "./document-subject.ts";
import type { DocumentMention } from "./mention.ts";
import { capitalAt, keysAt, type Scan, wordAt } from "./scan.ts";

const pointers = ["này", "trên", "nói trên", "nêu trên", "vừa nêu", "vừa ban hành"];

/** "Nghị quyết này", "Nghị quyết": stands for one that is named elsewhere. */
export function readBareDocument(
  scan: Scan,
  word: number,
  at: number,
  noun: DocumentNoun,
): DocumentMention | undefined {
  const pointer = pointers.find((words) => keysAt(scan, at, words));
  const pointed = pointer !== undefined;
  if (!pointed && !(capitalAt(scan, word) && noun.kind.kind === "Nghị quyết")) return undefined;
  // "Nghị quyết 29": another one, of that number.
  if (!pointed && /^\d/u.test(wordAt(scan, at))) return undefined;
  if (keysAt(scan, at, "của đảng") || scan.knowledge.lexicon.meetingKinds.longest(scan.tokens, at, scan.limit))
    return undefined;
  return documentOf(noun, { to: at + (pointer?.split(" ").length ?? 0), rule: "document/bare", bare: true });
}

/** "các quyết định về việc …": stands for a set that the report numbers elsewhere. */
export function readBarePlural(scan: Scan, at: number, noun: DocumentNoun): DocumentMention | undefined {
  const about = readDocumentSubject(scan, at);
  return about && documentOf(noun, { to: about.to, rule: "document/plural", subject: about.subject, bare: true });
}
