import { readDisposal } from "./document-disposal.ts";
import { standsForNone } from "./document-general.ts";
import { readIssuers } from "./document-issuer.ts";
import { type DocumentNoun, documentOf } from "./document-noun.ts";
import { readDocumentSubject, sortNamed } from "./document-subject.ts";
import { readTail, readYearTail } from "./document-tail.ts";
import { opensTitle, readTitled, unquotable } from "./document-titled.ts";
import type { BodyMention, DocumentMention, Mention } from "./mention.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { opensQuote } from "./quote.ts";
import { capitalAt, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** Kinds that are named well enough by who submits them. */
const submitted = new Set(["Báo cáo", "Tờ trình"]);

/**
 * A document named by its title, by who issued it or by what it is about: "Phong trào “…”", "Báo cáo của X", "Kế hoạch
 * thực hiện …". `word` is the token of the noun, `at` the one behind it.
 */
export function readDescribed(scan: Scan, word: number, at: number, noun: DocumentNoun): DocumentMention | undefined {
  if (standsForNone(scan, word, noun)) return undefined;
  if (opensTitle(scan, at, noun)) return readTitled(scan, at, noun);
  const specific = isSpecific(scan, word, noun);
  let to = at;
  if (keysAt(scan, to, "chuyên đề")) to += 2;
  if (/^(19|20)\d\d$/u.test(wordAt(scan, to)) && noun.kind.kind.endsWith("năm")) to++;
  if (readIssuers(scan, to)) return readOfIssuer(scan, at, to, specific, noun);
  // "công bố | quyết định điều động ông A": behind other words it is what somebody decides.
  const handed = noun.kind.kind === "Quyết định" && ["bố", "trao", "đọc"].includes(keyAt(scan, word - 1));
  const disposal = handed ? readDisposal(scan, at, true) : undefined;
  if (disposal) return documentOf(noun, { to: at, rule: "document/disposal", subject: disposal });
  const submittedTo = readSubmitted(scan, at, noun);
  if (submittedTo) return submittedTo;
  const called = specific ? readCalled(scan, at, noun) : undefined;
  if (called) return called;
  const subject = readDocumentSubject(scan, to);
  if (subject && (specific || named(subject.grounds))) {
    return documentOf(noun, { ...subject, rule: "document/about" });
  }
  return !decides(scan, word) && scan.knowledge.lexicon.documentContinuations.longest(scan.tokens, at, scan.limit)
    ? readContinued(scan, at, specific, noun)
    : undefined;
}

/** "xem xét, quyết định công tác nhân sự …", "thẩm quyền quyết định chủ trương …": a verb. */
function decides(scan: Scan, word: number): boolean {
  if (wordAt(scan, word) !== "quyết") return false;
  const before = keyAt(scan, word - 1);
  const listed = before === "," || before === "và";
  return listed
    ? ["xét", "luận", "nhất", "kiến", "quyết"].includes(keyAt(scan, word - 2))
    : ["đã", "sẽ", "quyền", "tự", "phải", "để", "nhằm"].includes(before);
}

/** "dự thảo các văn kiện | trình Đại hội A và Đại hội B": papers by the congresses that they are submitted to. */
export function readSubmitted(scan: Scan, at: number, noun: DocumentNoun): DocumentMention | undefined {
  if (noun.kind.kind !== "Văn kiện" || keyAt(scan, at) !== "trình") return undefined;
  const about: Mention[] = [];
  let to = at + 1;
  for (;;) {
    const meeting = scan.nested(scan, to);
    if (meeting?.type !== "Meeting" || !["meeting/numbered", "meeting/congress"].includes(meeting.rule)) break;
    about.push(meeting);
    to = meeting.to + 1;
    if (wordAt(scan, meeting.to) !== "," && keyAt(scan, meeting.to) !== "và") break;
  }
  const end = about.at(-1)?.to;
  return end === undefined
    ? undefined
    : documentOf(noun, { to: end, rule: "document/about", subject: slice(scan, at, end), about });
}

/** "Báo cáo chính trị": what a congress is given goes by this name, with nothing behind it that says more. */
function readCalled(scan: Scan, at: number, noun: DocumentNoun): DocumentMention | undefined {
  if (noun.kind.kind !== "Báo cáo" || !keysAt(scan, at, "chính trị")) return undefined;
  const to = at + 2;
  const next = keyAt(scan, to);
  const ends =
    to >= scan.limit || scan.tokens[to]?.shape === "mark" || ["và", "cùng", "đã", "được", "tại"].includes(next);
  return ends ? documentOf(noun, { to, rule: "document/described", subject: "chính trị" }) : undefined;
}

/** At the start of a sentence every word has a capital: "Hướng dẫn công tác …" may be a verb there. */
const isSpecific = (scan: Scan, word: number, noun: DocumentNoun): boolean =>
  capitalAt(scan, word) &&
  (!startsSentence(scan, word) ||
    scan.tokens[word]?.shape === "upper" ||
    (noun.kind.type === "Program" && !unquotable.has(noun.kind.kind)));

/** At the start, or of what somebody is quoted with: "“Quy định …", "ông nói: “Dự án …". */
function startsSentence(scan: Scan, word: number): boolean {
  if (word === scan.start) return true;
  return opensQuote(scan, word - 1) && (word - 1 === scan.start || wordAt(scan, word - 2) === ":");
}

/** "Báo cáo của Ban Tổ chức Thành ủy về …", "Chương trình công tác năm 2026 của Đảng ủy": issuers stand at `of`. */
function readOfIssuer(
  scan: Scan,
  at: number,
  of: number,
  specific: boolean,
  noun: DocumentNoun,
): DocumentMention | undefined {
  const tail = readTail(scan, of);
  const to = readYearTail(scan, tail.to);
  if (!tail.subject && to === tail.to) {
    const disposal = noun.kind.kind === "Quyết định" ? readDisposal(scan, to) : undefined;
    if (disposal) return documentOf(noun, { ...tail, to, rule: "document/disposal", subject: disposal });
    if (!specific && !submitted.has(noun.kind.kind)) return undefined;
    // "Nghị quyết của Đảng bộ quận": the one that the report names, in few words.
    if (noun.kind.kind === "Nghị quyết" && of === at)
      return documentOf(noun, { to, rule: "document/bare", bare: true });
  }
  return documentOf(noun, { ...tail, to, rule: "document/of-issuer", subject: tail.subject ?? slice(scan, at, of) });
}

/** "Kế hoạch | thực hiện …", "Báo cáo | tổng kết …": the subject goes on right behind the noun. */
function readContinued(scan: Scan, at: number, specific: boolean, noun: DocumentNoun): DocumentMention | undefined {
  const read = upToYear(scan, at, noun.kind.kind, readPhrase(scan, at, "document"));
  if (!read || read.to - at < 3) return undefined;
  const owner = specific || !submitted.has(noun.kind.kind) ? undefined : ownerOf(scan, at, read.mentions);
  const phrase = owner ? upTo(read, owner.to) : read;
  const subject = slice(scan, at, phrase.to);
  // "phong trào thi đua năm 2018" counts what was done; one with a title is a movement.
  if (noun.kind.kind === "Phong trào" && keyAt(scan, at) === "thi" && !/[“"]/u.test(subject)) return undefined;
  // The United Nations Development Programme is a body.
  if (noun.kind.kind === "Chương trình" && /Liên (?:Hợp|Hiệp) Quốc|LHQ/iu.test(subject)) return undefined;
  const { grounds, about } = sortNamed(scan, at, phrase.mentions);
  const year = /\b(19|20)\d\d\b/u.test(subject);
  const issuers = phrase.mentions.filter((mention) => isIssuer(scan, mention));
  // "Dự án triển khai từ năm 2003": of a project the year says when something happened to it.
  const dated = year && noun.kind.kind !== "Dự án";
  const told = dated || owner !== undefined || named(grounds) || isHeard(scan, at, noun, phrase);
  if (!specific && !told) return undefined;
  if (specific && phrase.mentions.length === 0 && !year && phrase.to - at < 6) return undefined;
  return documentOf(noun, {
    to: phrase.to,
    rule: "document/described",
    subject,
    issuers,
    grounds,
    about: about.filter((mention) => !isIssuer(scan, mention)),
  });
}

/** In tokens: what is shorter may be any report. */
const shortestHeard = 6;

/** "được nghe | báo cáo tổng kết, đánh giá công tác bầu cử …": one report, put before those who hear it. */
const isHeard = (scan: Scan, at: number, { kind }: DocumentNoun, { to }: Phrase): boolean =>
  kind.kind === "Báo cáo" && keyAt(scan, at - 3) === "nghe" && to - at >= shortestHeard;

/** "thực hiện Nghị quyết này" tells no document from another by itself. */
const named = (grounds: readonly DocumentMention[]): boolean => grounds.some(({ bare }) => !bare);

/** Longest description, in tokens, between "báo cáo" in lower case and who submits it. */
const longestBeforeOwner = 10;

/** "báo cáo | thẩm tra của Ban Pháp chế HĐND huyện": who submits it names it well enough, where little stands between. */
const ownerOf = (scan: Scan, at: number, mentions: readonly Mention[]): Mention | undefined => {
  const owner = mentions.find((mention) => isIssuer(scan, mention));
  return owner && owner.from - at <= longestBeforeOwner ? owner : undefined;
};

const upTo = ({ mentions }: Phrase, to: number): Phrase => ({ to, mentions: mentions.filter((each) => each.to <= to) });

/** "Kế hoạch kiểm tra, giám sát năm 2021 của | Đảng ủy phường". */
const isIssuer = (scan: Scan, mention: Mention): mention is BodyMention =>
  mention.type === "Organisation" && keyAt(scan, mention.from - 1) === "của";

/** "Kế hoạch phát triển … năm 2020 | và mục tiêu …": but a report looks back on one year and forward to the next. */
function upToYear(scan: Scan, at: number, kind: string, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || kind === "Báo cáo") return phrase;
  for (let i = at; i < phrase.to - 1; i++) {
    const comma = wordAt(scan, i + 1) === "," ? i + 2 : undefined;
    const other = keyAt(scan, i + 1) === "và" || (comma && (capitalAt(scan, comma) || beginsVerb(scan, comma)));
    if (/^(19|20)\d\d$/u.test(wordAt(scan, i)) && other) {
      return upTo(phrase, i + 1);
    }
  }
  return phrase;
}

const beginsVerb = ({ tokens, limit, knowledge }: Scan, at: number): boolean =>
  knowledge.lexicon.frames.longest(tokens, at, limit) !== undefined;
