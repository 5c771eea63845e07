import type { DocumentKind } from "../knowledge/lexicon.ts";
import { readBody } from "./body.ts";
import { readDate } from "./date.ts";
import { type DocumentNumber, readDocumentNumber } from "./document-number.ts";
import { readMeeting } from "./meeting.ts";
import type { BodyMention, DateMention, DocumentMention, MeetingMention, Mention } from "./mention.ts";
import { closingQuote, type Phrase, readPhrase } from "./phrase.ts";
import { readTerritory } from "./place.ts";
import { capitalAt, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";
import { readKhoa, readTerm } from "./term.ts";

/** Kinds that a congress or plenum adopts or is given. */
const ofMeetings = new Set(["Nghị quyết", "Văn kiện"]);
/** Kinds of which a bare number is a set; "6 dự án" counts things, "10 chương trình công tác" documents. */
const countable = new Set([
  "Nghị quyết",
  "Báo cáo",
  "Tờ trình",
  "Chỉ thị",
  "Quyết định",
  "Chương trình công tác",
  "Chương trình hành động",
]);
/** Kinds that are named well enough by who submits them. */
const submitted = new Set(["Báo cáo", "Tờ trình"]);
/** Words with which the name of a document goes on: "Kế hoạch | thực hiện …", "Báo cáo | tổng kết …". */
const continuations = [
  "thực hiện",
  "triển khai",
  "phát triển",
  "tổ chức",
  "tổng kết",
  "sơ kết",
  "kết quả",
  "chính trị",
  "kiểm điểm",
  "kinh tế",
  "kiểm tra",
  "giám sát",
  "hành động",
  "công tác",
  "chuyên đề",
  "phòng",
  "đột phá",
  "trọng điểm",
  "tuyên truyền",
  "học tập",
  "xây dựng",
  "tình hình",
  "thẩm tra",
  "đổi mới",
  "nâng cao",
  "tăng cường",
  "đẩy mạnh",
  "chuyển đổi",
  "bảo vệ",
  "giảm nghèo",
  "toàn dân",
  "thi đua",
  "năm",
  "đào tạo",
  "sắp xếp",
  "bầu cử",
  "quốc gia",
];

type Numbered = { numbers: DocumentNumber[]; plain: string[]; to: number };

/** An issued document or a programme, by number, by the meeting that adopted it, by issuer and subject, or bare. */
export function readDocument(scan: Scan, at: number): DocumentMention | undefined {
  const counted = readCount(scan, at);
  const start = counted?.to ?? at;
  const match = scan.knowledge.lexicon.documentKinds.longest(scan.tokens, start, scan.limit);
  const kind = match?.values[0];
  if (!match || !kind) return counted ? undefined : readBareNumber(scan, at);
  if (kind.kind === "Luật" && !capitalAt(scan, start)) return undefined;
  const doubled = scan.knowledge.lexicon.documentKinds.longest(scan.tokens, match.end, scan.limit);
  const next = doubled?.values[0]?.kind === kind.kind ? doubled.end : match.end;
  const frame: Frame = { from: at, kind, count: counted?.count, plural: counted !== undefined };
  return (
    readNumbered(scan, next, frame) ??
    readOfMeeting(scan, next, frame) ??
    readSet(scan, next, frame) ??
    readDescribed(scan, start, next, frame) ??
    (counted ? undefined : bare(scan, start, next, frame))
  );
}

type Frame = { from: number; kind: DocumentKind; count: number | undefined; plural: boolean };

function build(frame: Frame, rest: Partial<DocumentMention> & { to: number; rule: string }): DocumentMention {
  return {
    type: "Document",
    from: frame.from,
    kind: frame.kind.kind,
    entity: frame.kind.type,
    issuers: [],
    meetings: [],
    grounds: [],
    about: [],
    plural: frame.plural,
    bare: false,
    ...(frame.count !== undefined && { count: frame.count }),
    ...rest,
  };
}

/** "8 chương trình", "10 Chương trình", "các Quyết định": how many, and the token of the noun. */
function readCount(scan: Scan, at: number): { count: number | undefined; to: number } | undefined {
  const word = wordAt(scan, at);
  if (/^\d{1,3}$/u.test(word) && !/[/.,-]/u.test(scan.text[(scan.tokens[at]?.start ?? 1) - 1] ?? "")) {
    return { count: Number(word), to: at + 1 };
  }
  return keyAt(scan, at) === "các" ? { count: undefined, to: at + 1 } : undefined;
}

/** "03-CTr/TU" without its noun. */
function readBareNumber(scan: Scan, at: number): DocumentMention | undefined {
  const number = readDocumentNumber(scan, at);
  const kind = number?.kind && scan.knowledge.lexicon.symbols.get(number.kind);
  if (!number || !kind) return undefined;
  const type = /^(Chương trình|Đề án|Dự án)/u.test(kind) ? "Program" : "Resolution";
  const frame: Frame = { from: at, kind: { kind, type }, count: undefined, plural: false };
  return build(frame, { to: number.to, rule: "document/number-alone", number: number.number, symbol: number.issuer });
}

function readNumbers(scan: Scan, at: number): Numbered | undefined {
  let i = keyAt(scan, at) === "số" ? at + 1 : at;
  if (wordAt(scan, i) === ":") i++;
  const said = i > at;
  const out: Numbered = { numbers: [], plain: [], to: i };
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

function readNumbered(scan: Scan, at: number, frame: Frame): DocumentMention | undefined {
  const found = readNumbers(scan, at);
  if (!found) return undefined;
  const numbers = [...found.numbers.map(({ number }) => number), ...found.plain];
  const tail = readTail(scan, found.to);
  const shared = { ...tail, symbol: found.numbers[0]?.issuer };
  if (numbers.length === 1) return build(frame, { ...shared, rule: "document/number", number: numbers[0] });
  return build(
    { ...frame, plural: true },
    { ...shared, rule: "document/numbers", count: numbers.length, subject: numbers.join(", ") },
  );
}

type Tail = {
  to: number;
  date?: DateMention;
  issuers: BodyMention[];
  subject?: string;
  grounds: DocumentMention[];
  about: Mention[];
};

/** ", ngày 9-7-2025 của X, Y về việc …": date, issuers and subject in the order in which they stand. */
function readTail(scan: Scan, at: number): Tail {
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
  const subject = readSubjectPhrase(scan, tail.to);
  return subject ? { ...tail, ...subject } : tail;
}

/** "do Đảng ủy phường X ban hành ngày 25/8/2020". */
function readMaker(
  scan: Scan,
  at: number,
): { body: BodyMention; date: DateMention | undefined; to: number } | undefined {
  const body = keyAt(scan, at) === "do" ? readBody(scan, at + 1) : undefined;
  const verb =
    body && ["ban hành", "xây dựng", "đề ra", "soạn thảo", "phát động"].find((words) => keysAt(scan, body.to, words));
  if (!body || !verb) return undefined;
  const to = body.to + verb.split(" ").length;
  const date = keyAt(scan, to) === "ngày" ? readDate(scan, to) : undefined;
  return { body, date, to: date?.to ?? to };
}

/** "của Ban Chấp hành Đảng bộ, Ban Thường vụ Đảng ủy phường": all who issued it. */
function readIssuers(scan: Scan, at: number): { issuers: BodyMention[]; to: number } | undefined {
  if (keyAt(scan, at) !== "của") return undefined;
  const issuers: BodyMention[] = [];
  let to = at + 1;
  for (;;) {
    const body = readBody(scan, to) ?? (issuers.length === 0 ? readAuthority(scan, to) : undefined);
    if (!body) break;
    issuers.push(body);
    to = body.to;
    const joint = wordAt(scan, to) === "," || keyAt(scan, to) === "và";
    const next = joint ? readBody(scan, to + 1) : undefined;
    // ", Thành ủy điều động …" is the subject of the next clause.
    if (!next || beginsClause(scan, next.to)) break;
    to++;
  }
  return issuers.length > 0 ? { issuers, to } : undefined;
}

/** "của Quận Long Biên": a territory that issues stands for its People's Committee. */
function readAuthority(scan: Scan, at: number): BodyMention | undefined {
  const place = readTerritory(scan, at);
  if (!place?.name || place.rule === "place/unlisted") return undefined;
  const head = { name: "Ủy ban nhân dân", family: "people-committee", scope: "territory", level: "" } as const;
  return { type: "Organisation", from: at, to: place.to, rule: "organisation/authority", head, place };
}

/** Whether a verb follows, so that the body before it acts. */
const beginsClause = (scan: Scan, at: number): boolean =>
  ["đã", "sẽ", "cũng"].includes(keyAt(scan, at)) ||
  scan.knowledge.lexicon.frames.longest(scan.tokens, at, scan.limit) !== undefined;

type Subject = { to: number; subject: string; grounds: DocumentMention[]; about: Mention[] };

/** "về việc …", "về “…”", "“về …”": what a document is about. */
function readSubjectPhrase(scan: Scan, at: number): Subject | undefined {
  const cue = keysAt(scan, at, "về việc")
    ? at + 2
    : keyAt(scan, at) === "về"
      ? at + 1
      : wordAt(scan, at) === ":"
        ? at + 1
        : at;
  const quote = wordAt(scan, cue);
  if (quote === "“" || quote === '"') {
    const close = closingQuote(scan, cue);
    if (close === undefined || close - cue < 3) return undefined;
    return { to: close + 1, subject: slice(scan, cue + 1, close), ...sort(inside(scan, cue + 1, close)) };
  }
  if (cue === at || quote === ":" || wordAt(scan, at) === ":") return undefined;
  const phrase = readPhrase(scan, cue, "document");
  return phrase && phrase.to - cue >= 3
    ? { to: phrase.to, subject: slice(scan, cue, phrase.to), ...sort(phrase.mentions) }
    : undefined;
}

function inside(scan: Scan, from: number, to: number): Mention[] {
  const out: Mention[] = [];
  const part = { ...scan, limit: to };
  for (let at = from; at < to; ) {
    const mention = scan.nested(part, at);
    if (mention) out.push(mention);
    at = mention?.to ?? at + 1;
  }
  return out;
}

/** Documents that a subject names are what it implements; everything else it is about. */
function sort(mentions: readonly Mention[]): { grounds: DocumentMention[]; about: Mention[] } {
  const grounds = mentions.filter(
    (mention): mention is DocumentMention => mention.type === "Document" && !mention.bare,
  );
  return { grounds, about: mentions.filter((mention) => !grounds.includes(mention as DocumentMention)) };
}

/** "Nghị quyết Đại hội …", "Nghị quyết Trung ương 7 khóa XII", "văn kiện Đại hội …", with "… và Đại hội …" after it. */
function readOfMeeting(scan: Scan, at: number, frame: Frame): DocumentMention | undefined {
  if (!ofMeetings.has(frame.kind.kind) || (frame.count !== undefined && keyAt(scan, at) !== "của")) return undefined;
  const start = keyAt(scan, at) === "của" ? at + 1 : at;
  const meetings: MeetingMention[] = [];
  let to = start;
  for (;;) {
    const meeting = plenum(scan, to) ?? readMeeting(scan, to);
    if (!meeting || (meeting.rule !== "meeting/numbered" && meeting.rule !== "meeting/congress" && meetings.length > 0))
      break;
    if (meeting.rule === "meeting/purpose") break;
    meetings.push(meeting);
    to = meeting.to;
    if (keyAt(scan, to) !== "và" || !scan.knowledge.lexicon.meetingKinds.longest(scan.tokens, to + 1, scan.limit))
      break;
    to++;
  }
  const first = meetings[0];
  const last = meetings.at(-1);
  if (!first || !last) return undefined;
  const named = first.rule !== "meeting/bare";
  if (!named && (keyAt(scan, last.to) === "đảng" || keysAt(scan, last.to, "của đảng"))) return undefined;
  const rule = named ? "document/of-meeting" : "document/of-bare-meeting";
  return build(frame, { to: last.to, rule, meetings, bare: !named, ...(first.term && { term: first.term }) });
}

/** "Trung ương 7 khóa XII" after "Nghị quyết": the plenum without its noun. */
function plenum(scan: Scan, at: number): MeetingMention | undefined {
  if (!keysAt(scan, at, "trung ương") || !/^\d{1,2}$/u.test(wordAt(scan, at + 2))) return undefined;
  const head = {
    name: "Ban Chấp hành Trung ương Đảng",
    family: "party-committee",
    scope: "none",
    level: "trung ương",
  } as const;
  const body: BodyMention = { type: "Organisation", from: at, to: at + 2, rule: "organisation/party-committee", head };
  const khoa = readKhoa(scan, at + 3);
  return {
    type: "Meeting",
    from: at,
    to: khoa?.to ?? at + 3,
    rule: "meeting/numbered",
    kind: "hội nghị",
    ordinal: Number(wordAt(scan, at + 2)),
    body,
    about: [],
    ...(khoa && { khoa: khoa.khoa }),
  };
}

/** "8 chương trình công tác của Thành ủy khóa XVI (nhiệm kỳ …)", "17 nghị quyết", "4 tờ trình của UBND huyện". */
function readSet(scan: Scan, at: number, frame: Frame): DocumentMention | undefined {
  if (frame.count === undefined || frame.count < 2) return undefined;
  let to = at;
  while (["lớn", "chuyên", "đề", "toàn", "khóa"].includes(keyAt(scan, to)) && !readKhoa(scan, to)) to++;
  const owners = readIssuers(scan, to);
  const issuer = owners?.issuers.at(-1);
  const term = readTerm(scan, owners?.to ?? to);
  const end = term?.to ?? owners?.to ?? to;
  // "07 Chương trình gồm: …" announces its members; "trong đó có 04 nghị quyết" is a part of a set.
  if (announces(scan, end) || keysAt(scan, frame.from - 3, "trong đó có")) return undefined;
  if (!owners && !countable.has(frame.kind.kind)) return undefined;
  const khoa = issuer?.khoa;
  const years = term?.years ?? issuer?.term;
  return build(frame, {
    to: end,
    rule: "document/set",
    issuers: owners?.issuers ?? [],
    ...(khoa && { khoa }),
    ...(years && { term: years }),
  });
}

/** Whether "gồm:" follows in the sentence. */
function announces(scan: Scan, at: number): boolean {
  for (let i = at; i < scan.limit - 1; i++) if (keyAt(scan, i) === "gồm" && wordAt(scan, i + 1) === ":") return true;
  return false;
}

/** A document named by what it is about or who issued it: "Kế hoạch thực hiện …", "Phong trào “…”". */
function readDescribed(scan: Scan, noun: number, at: number, frame: Frame): DocumentMention | undefined {
  if (frame.plural) return frame.count === undefined ? readPlural(scan, at, frame) : undefined;
  if (wordAt(scan, at) === "“" || wordAt(scan, at) === '"') {
    const close = closingQuote(scan, at);
    // Shows and scare quotes are no programmes: “Gương mặt …”, dự án “ma”.
    const plain = frame.kind.kind === "Chương trình" || frame.kind.kind === "Dự án";
    if (close === undefined || frame.kind.type !== "Program" || plain || close - at < 4 || !capitalAt(scan, at + 1))
      return undefined;
    return build(frame, {
      to: close + 1,
      rule: "document/title",
      subject: slice(scan, at + 1, close),
      about: inside(scan, at + 1, close),
    });
  }
  // At the start of a sentence every word has a capital: "Hướng dẫn công tác …" may be a verb there.
  const specific =
    capitalAt(scan, noun) &&
    (noun > scan.start || scan.tokens[noun]?.shape === "upper" || frame.kind.type === "Program");
  let to = at;
  let continued = false;
  if (keysAt(scan, to, "chuyên đề")) to += 2;
  if (/^(19|20)\d\d$/u.test(wordAt(scan, to)) && frame.kind.kind.endsWith("năm")) to++;
  const owners = readIssuers(scan, to);
  if (owners) {
    const tail = readTail(scan, to);
    const years = yearTail(scan, tail.to);
    if (!tail.subject && years === tail.to && !specific && !submitted.has(frame.kind.kind)) return undefined;
    // "Nghị quyết của Đảng bộ quận": the one that the report names, in few words.
    if (!tail.subject && years === tail.to && frame.kind.kind === "Nghị quyết" && to === at) {
      return build(frame, { to: tail.to, rule: "document/bare", bare: true });
    }
    return build(frame, {
      ...tail,
      to: years,
      rule: "document/of-issuer",
      subject: tail.subject ?? slice(scan, at, to),
    });
  }
  const about = readSubjectPhrase(scan, to);
  if (about && (specific || about.grounds.length > 0)) {
    return build(frame, { ...about, rule: "document/about" });
  }
  if (continuations.some((words) => keysAt(scan, at, words))) continued = true;
  if (!continued) return undefined;
  const phrase = upToYear(scan, at, frame.kind.kind, readPhrase(scan, at, "document"));
  if (!phrase || phrase.to - at < 3) return undefined;
  const sorted = sort(phrase.mentions);
  const year = /\b(19|20)\d\d\b/u.test(slice(scan, at, phrase.to));
  if (!specific && !year && !sorted.grounds.some((ground) => !ground.bare)) return undefined;
  if (specific && phrase.mentions.length === 0 && !year && phrase.to - at < 6) return undefined;
  const issuers = phrase.mentions.filter(
    (mention) => mention.type === "Organisation" && keyAt(scan, mention.from - 1) === "của",
  );
  return build(frame, {
    to: phrase.to,
    rule: "document/described",
    subject: slice(scan, at, phrase.to),
    issuers: issuers as BodyMention[],
    grounds: sorted.grounds,
    about: sorted.about.filter((mention) => !issuers.includes(mention)),
  });
}

/** "Kế hoạch phát triển … năm 2020 | và mục tiêu …": but a report looks back on one year and forward to the next. */
function upToYear(scan: Scan, at: number, kind: string, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || kind === "Báo cáo") return phrase;
  for (let i = at; i < phrase.to - 1; i++) {
    if (/^(19|20)\d\d$/u.test(wordAt(scan, i)) && keyAt(scan, i + 1) === "và") {
      return { to: i + 1, mentions: phrase.mentions.filter((mention) => mention.to <= i + 1) };
    }
  }
  return phrase;
}

/** "các quyết định về việc …": stands for a set that the report numbers elsewhere. */
function readPlural(scan: Scan, at: number, frame: Frame): DocumentMention | undefined {
  const about = readSubjectPhrase(scan, at);
  return about && build(frame, { to: about.to, rule: "document/plural", subject: about.subject, bare: true });
}

/** "… 6 tháng cuối năm 2025", "năm 2026" after the issuer. */
function yearTail(scan: Scan, at: number): number {
  let to = at;
  while (
    to < at + 5 &&
    (/^\d{1,4}$/u.test(wordAt(scan, to)) || ["tháng", "đầu", "cuối", "năm", "quý"].includes(keyAt(scan, to)))
  )
    to++;
  return /^(19|20)\d\d$/u.test(wordAt(scan, to - 1)) ? to : at;
}

/** "Nghị quyết này", "Nghị quyết": stands for one that is named elsewhere. */
function bare(scan: Scan, noun: number, at: number, frame: Frame): DocumentMention | undefined {
  const pointed = ["này", "trên"].includes(keyAt(scan, at)) || keysAt(scan, at, "nói trên");
  if (!pointed && !(capitalAt(scan, noun) && frame.kind.kind === "Nghị quyết")) return undefined;
  if (keysAt(scan, at, "của đảng") || scan.knowledge.lexicon.meetingKinds.longest(scan.tokens, at, scan.limit))
    return undefined;
  return build(frame, { to: pointed ? at + 1 : at, rule: "document/bare", bare: true });
}
