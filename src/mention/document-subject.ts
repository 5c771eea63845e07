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
    return {
      to: close + 1,
      subject: slice(scan, cue + 1, close),
      ...sortNamed(scan, cue + 1, mentionsWithin(scan, cue + 1, close)),
    };
  }
  if (cue === at || wordAt(scan, cue) === ":" || wordAt(scan, at) === ":") return undefined;
  const phrase = readPhrase(scan, cue, "document");
  return phrase && phrase.to - cue >= 3
    ? { to: phrase.to, subject: slice(scan, cue, phrase.to), ...sortNamed(scan, cue, phrase.mentions) }
    : undefined;
}

/** Verbs before a document that is carried out; a draft or a report that is only spoken of is none. */
const carriesOut =
  /(?:thực hiện|triển khai|thi hành|chấp hành|cụ thể hóa|quán triệt|học tập|tổng kết|sơ kết|kiểm tra|giám sát|theo|hưởng ứng|phê duyệt|ban hành|sửa đổi|bổ sung|tuyên truyền)(?: (?:có|hiệu|quả|các|nội|dung|của|và|việc|một|số|điều|tinh|thần|nghiêm|túc|tiếp|tục|năm|tháng|\d+|tốt|toàn|văn))*$/u;

/** "Nghị quyết này", "Nghị quyết nói trên": the one that was named. */
const isPointed = (scan: Scan, { bare, to }: DocumentMention): boolean =>
  bare && ["này", "trên"].includes(keyAt(scan, to - 1));

/** Documents that a subject names as what is carried out are its grounds; everything else it is about. */
export function sortNamed(scan: Scan, from: number, mentions: readonly Mention[]): Named {
  const grounds: DocumentMention[] = [];
  let edge = from;
  for (const mention of mentions) {
    const words = scan.tokens
      .slice(edge, mention.from)
      .map(({ key }) => key)
      .join(" ");
    const listed = grounds.at(-1)?.to === edge && /^[,;]?( ?và)?( các)?$/u.test(words);
    const pointed = mention.type === "Document" && isPointed(scan, mention);
    if (mention.type === "Document" && (!mention.bare || pointed) && (carriesOut.test(words) || listed))
      grounds.push(mention);
    edge = mention.to;
  }
  return { grounds, about: mentions.filter((mention) => !grounds.includes(mention as DocumentMention)) };
}
