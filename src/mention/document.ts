import type { Lexicon } from "../knowledge/lexicon.ts";
import { aboveWords, readDocumentsAbove } from "./document-above.ts";
import { readBareDocument, readBarePlural } from "./document-bare.ts";
import { readDescribed, readSubmitted } from "./document-described.ts";
import { readLaw } from "./document-law.ts";
import { countWords, type DocumentNoun, readCount } from "./document-noun.ts";
import { readCalledByNumber, readNumberAlone, readNumbered } from "./document-numbered.ts";
import { readOfMeeting } from "./document-of-meeting.ts";
import { readDocumentSet } from "./document-set.ts";
import type { DocumentMention } from "./mention.ts";
import { opensQuote } from "./quote.ts";
import { capitalAt, keyAt, type Scan } from "./scan.ts";

/** What a document may begin with, beside a number. */
export const documentWords = ({ documentKinds }: Lexicon): Iterable<string> => [
  ...countWords,
  ...aboveWords,
  ...documentKinds.firstKeys(),
];

/**
 * An issued document or a programme: by number ("Kế hoạch số 04-KH/ĐU"), by the meeting that adopted it ("Nghị quyết
 * Đại hội …"), as a set ("10 chương trình công tác"), by issuer and subject ("Kế hoạch thực hiện …"), or bare.
 */
export function readDocument(scan: Scan, at: number): DocumentMention | undefined {
  const above = readDocumentsAbove(scan, at);
  if (above) return above;
  const { documentKinds } = scan.knowledge.lexicon;
  const counted = readCount(scan, at);
  const word = counted?.to ?? at;
  const match = documentKinds.longest(scan.tokens, word, scan.limit);
  const kind = match?.values[0];
  if (!match || !kind) return readNumberAlone(scan, at);
  const law = kind.kind === "Luật" || kind.kind === "Bộ luật";
  if (law && !capitalAt(scan, word) && counted?.count === undefined) return undefined;
  // "Chương trình Chương trình số 08": the noun is said twice.
  const doubled = documentKinds.longest(scan.tokens, match.end, scan.limit);
  const next = doubled?.values[0]?.kind === kind.kind ? doubled.end : match.end;
  const noun: DocumentNoun = { from: at, kind, count: counted?.count, plural: counted !== undefined };
  const named =
    readNumbered(scan, next, noun) ??
    readCalledByNumber(scan, word, next, noun) ??
    readOfMeeting(scan, next, noun) ??
    readDocumentSet(scan, next, noun);
  if (named) return named;
  if (counted) {
    const papers = counted.count === undefined;
    return papers ? (readSubmitted(scan, next, noun) ?? readBarePlural(scan, next, noun)) : undefined;
  }
  if (law) return readLaw(scan, next, noun);
  if (isOneOfMany(scan, word, next) || isVerb(scan, word, kind.kind) || isThematic(scan, word, next, kind.kind))
    return undefined;
  return readDescribed(scan, word, next, noun) ?? readBareDocument(scan, word, next, noun);
}

/** Nouns that are verbs too: "Bộ Tài chính hướng dẫn thực hiện …", "Nghị định 30 quy định về …". */
const verbs = new Set(["Quy định", "Hướng dẫn", "Thông báo", "Báo cáo", "Quyết định", "Kết luận", "Luật"]);
const auxiliaries = new Set(
  "đã sẽ vừa cũng không phải được đang chưa ông bà anh chị cần nên hãy tự lại mới khi liền để tư định luật chính kịp đi".split(
    " ",
  ),
);

const levelWords = new Set(["tỉnh", "huyện", "quận", "xã", "phường", "thị trấn", "phố"]);

/** Whether it is the verb: in lower case behind who does it, a number, or a word that only a verb takes. */
function isVerb(scan: Scan, at: number, kind: string): boolean {
  if (!verbs.has(kind) || scan.tokens[at]?.shape !== "lower" || at <= scan.start) return false;
  const before = scan.tokens[at - 1];
  // "Chính ủy Bộ CHQS tỉnh | báo cáo kết quả …": a territory that ends a title or the name of a body.
  if (kind === "Báo cáo" && levelWords.has(keyAt(scan, at - 1))) return true;
  return before?.shape !== "lower" && before?.shape !== "mark" ? true : auxiliaries.has(keyAt(scan, at - 1));
}

/** "các | dự án phát triển …", "nhiều | đề án xây dựng …": things of a kind, in lower case. */
const isOneOfMany = (scan: Scan, at: number, to: number): boolean =>
  keyAt(scan, to) !== "của" &&
  scan.tokens[at]?.shape === "lower" &&
  at > scan.start &&
  /^(các|những|nhiều|mọi)$/u.test(keyAt(scan, at - 1));

/**
 * "giám sát | chuyên đề", "kỳ họp | chuyên đề": a word that says of what sort, no programme; "sinh hoạt | chuyên đề “…”"
 * names one.
 */
const isThematic = (scan: Scan, at: number, to: number, kind: string): boolean =>
  kind === "Chuyên đề" &&
  !(keyAt(scan, at - 1) === "hoạt" && opensQuote(scan, to)) &&
  scan.tokens[at]?.shape === "lower" &&
  /^(sát|họp|nghị|quyết|hoạch|cáo|khảo|luận|thảo|hoạt|tra|đoàn)$/u.test(keyAt(scan, at - 1));
