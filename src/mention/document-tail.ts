import { readDate } from "./date.ts";
import { readIssuers, readMaker } from "./document-issuer.ts";
import { readDocumentSubject } from "./document-subject.ts";
import type { BodyMention, DateMention, DocumentMention, Mention } from "./mention.ts";
import { keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** What follows the number or the noun of a document. */
export type Tail = {
  to: number;
  date?: DateMention;
  issuers: readonly BodyMention[];
  subject?: string;
  grounds: readonly DocumentMention[];
  about: readonly Mention[];
};

/** ", ngày 9-7-2025 của X, Y về việc …": date, issuers and subject in the order in which they stand. */
export function readTail(scan: Scan, at: number): Tail {
  const tail: Tail = { to: at, issuers: [], grounds: [], about: [] };
  const dateAt = wordAt(scan, at) === "," || wordAt(scan, at) === "(" ? at + 1 : at;
  const date = keyAt(scan, dateAt) === "ngày" ? readDate(scan, dateAt) : undefined;
  if (date) {
    tail.date = date;
    tail.to = wordAt(scan, at) === "(" && wordAt(scan, date.to) === ")" ? date.to + 1 : date.to;
  }
  const made = readMaker(scan, tail.to);
  if (made) {
    tail.issuers = [made.body];
    tail.to = made.to;
    if (made.date) tail.date = made.date;
  }
  const owners = readIssuers(scan, wordAt(scan, tail.to) === "," ? tail.to + 1 : tail.to);
  if (owners) {
    tail.issuers = owners.issuers;
    tail.to = owners.to;
  }
  const subject = readDocumentSubject(scan, tail.to) ?? readGround(scan, tail.to);
  return subject ? { ...tail, ...subject } : tail;
}

/** "Kế hoạch số 15 … | thực hiện Nghị quyết số 10": the document that it implements, without "về". */
function readGround(scan: Scan, at: number): Pick<Tail, "to" | "subject" | "grounds" | "about"> | undefined {
  const verb = ["triển khai thực hiện", "thực hiện"].find((words) => keysAt(scan, at, words));
  const ground = verb === undefined ? undefined : scan.nested(scan, at + verb.split(" ").length);
  if (ground?.type !== "Document" || (ground.bare && !pointsBack(scan, ground))) return undefined;
  const grounds = [ground, ...furtherGrounds(scan, ground)];
  const to = grounds.at(-1)?.to ?? ground.to;
  return { to, subject: slice(scan, at, to), grounds, about: [] };
}

/** "thực hiện Nghị quyết số 19 | và Nghị quyết số 20": more documents of the same kind. */
function furtherGrounds(scan: Scan, first: DocumentMention): DocumentMention[] {
  const more: DocumentMention[] = [];
  let at = first.to;
  while (wordAt(scan, at) === "," || keyAt(scan, at) === "và") {
    const next = scan.nested(scan, at + 1);
    if (next?.type !== "Document" || next.bare || next.kind !== first.kind || next.number === undefined) break;
    more.push(next);
    at = next.to;
  }
  return more;
}

/** "… thực hiện Nghị quyết này", "… thực hiện Nghị quyết." behind a document of its own number or issuer. */
const pointsBack = (scan: Scan, { rule, to }: DocumentMention): boolean =>
  rule === "document/bare" &&
  (["này", "trên"].includes(keyAt(scan, to - 1)) || to >= scan.limit || /^[.,;)]$/u.test(wordAt(scan, to)));

/** "… 6 tháng cuối năm 2025", "năm 2026" after the issuer. */
export function readYearTail(scan: Scan, at: number): number {
  let to = at;
  while (
    to < at + 5 &&
    (/^\d{1,4}$/u.test(wordAt(scan, to)) || ["tháng", "đầu", "cuối", "năm", "quý"].includes(keyAt(scan, to)))
  )
    to++;
  return /^(19|20)\d\d$/u.test(wordAt(scan, to - 1)) ? to : at;
}
