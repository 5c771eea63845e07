import { type DocumentNoun, documentOf } from "./document-noun.ts";
import { type DocumentNumber, readDocumentNumber } from "./document-number.ts";
import { readTail } from "./document-tail.ts";
import { readMeeting } from "./meeting.ts";
import type { DocumentMention, MeetingMention } from "./mention.ts";
import { capitalAt, keyAt, type Scan, wordAt } from "./scan.ts";

/** Numbers with their symbols, and plain ones. */
type Numbers = { numbers: DocumentNumber[]; plain: string[]; to: number };

/** "số 1760, 1761 và 12-KH/ĐU": a number with its symbols, or any after "số"; more numbers may follow. */
function readNumbers(scan: Scan, at: number): Numbers | undefined {
  let i = keyAt(scan, at) === "số" ? at + 1 : at;
  if (wordAt(scan, i) === ":") i++;
  const said = i > at;
  const out: Numbers = { numbers: [], plain: [], to: i };
  for (;;) {
    const number = readDocumentNumber(scan, i);
    if (number) out.numbers.push(number);
    else if (said && /^\d{1,5}$/u.test(wordAt(scan, i)) && wordAt(scan, i + 1) !== "/") out.plain.push(wordAt(scan, i));
    else break;
    out.to = number?.to ?? i + 1;
    const more = wordAt(scan, out.to) === "," || keyAt(scan, out.to) === "và" ? out.to + 1 : undefined;
    if (more === undefined || !/^\d+$/u.test(wordAt(scan, more))) break;
    i = more;
  }
  return out.numbers.length + out.plain.length > 0 ? out : undefined;
}

/** "Kế hoạch số 04-KH/ĐU ngày …", "các Quyết định số 1760, 1761 của …": by its number, or several by theirs. */
export function readNumbered(scan: Scan, at: number, noun: DocumentNoun): DocumentMention | undefined {
  const found = readNumbers(scan, at);
  if (!found || isAddress(scan, found, noun)) return undefined;
  const numbers = [...found.numbers.map(({ number }) => number), ...found.plain];
  const meeting = readAdopting(scan, found.to);
  const tail = readTail(scan, meeting?.to ?? found.to);
  const shared = { ...tail, symbol: found.numbers[0]?.issuer, meetings: meeting ? [meeting] : [] };
  if (numbers.length === 1) return documentOf(noun, { ...shared, rule: "document/number", number: numbers[0] });
  return documentOf(
    { ...noun, plural: true },
    { ...shared, rule: "document/numbers", count: numbers.length, subject: numbers.join(", ") },
  );
}

/** "dự án số 8 | Nguyễn Trung Trực": the house and the street where something is built. */
const isAddress = (scan: Scan, { numbers, to }: Numbers, { kind }: DocumentNoun): boolean =>
  kind.kind === "Dự án" && numbers.length === 0 && capitalAt(scan, to) && scan.tokens[to]?.shape === "title";

/** "Nghị quyết số 29-NQ/TW | Hội nghị lần thứ 8 Ban Chấp hành …": the plenum or session that adopted it. */
function readAdopting(scan: Scan, at: number): MeetingMention | undefined {
  const meeting = readMeeting(scan, keyAt(scan, at) === "của" ? at + 1 : at);
  return meeting?.rule === "meeting/numbered" && !meeting.session ? meeting : undefined;
}

/** Kinds that are often called by their number alone: "Nghị quyết 29", "Nghị định 100". */
const calledByNumber = new Set([
  "Nghị quyết",
  "Chỉ thị",
  "Kết luận",
  "Nghị định",
  "Thông tư",
  "Quyết định",
  "Quy định",
  "Pháp lệnh",
]);
/** What may follow such a number; anything else may be what it counts: "Nghị quyết 5 năm". */
const afterNumber =
  /^(của|về|ngày|và|được|có|là|đã|sẽ|cũng|nêu|do|quy|sửa|thay|này|ra|theo|trên|vào|với|cho|[,.;:)(”"–-])$/u;

/** "Nghị quyết 29 của Trung ương", "Chỉ thị 35": a plain number without "số". */
export function readCalledByNumber(
  scan: Scan,
  word: number,
  at: number,
  noun: DocumentNoun,
): DocumentMention | undefined {
  const number = wordAt(scan, at);
  if (!calledByNumber.has(noun.kind.kind) || noun.plural || !/^\d{1,4}$/u.test(number)) return undefined;
  if (at + 1 < scan.limit && !afterNumber.test(keyAt(scan, at + 1))) return undefined;
  // "ra quyết định 2, 3 lần"
  if (/^[,-–]$/u.test(wordAt(scan, at + 1)) && /^\d/u.test(wordAt(scan, at + 2))) return undefined;
  const tail = readTail(scan, at + 1);
  if (!capitalAt(scan, word) && tail.issuers.length === 0) return undefined;
  return documentOf(noun, { ...tail, rule: "document/number", number });
}

/** "03-CTr/TU" without its noun. */
export function readNumberAlone(scan: Scan, at: number): DocumentMention | undefined {
  const number = readDocumentNumber(scan, at);
  const kind = number?.kind && scan.knowledge.lexicon.symbols.get(number.kind);
  if (!number || !kind) return undefined;
  const type = /^(Chương trình|Đề án|Dự án)/u.test(kind) ? "Program" : "Resolution";
  const noun: DocumentNoun = { from: at, kind: { kind, type }, count: undefined, plural: false };
  return documentOf(noun, {
    to: number.to,
    rule: "document/number-alone",
    number: number.number,
    symbol: number.issuer,
  });
}
