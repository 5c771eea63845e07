import { readOrdinal, toRoman } from "../text/number.ts";
import { readBody } from "./body.ts";
import { type DocumentNoun, documentOf } from "./document-noun.ts";
import { readCentralCommittee } from "./implied-body.ts";
import { readMeeting } from "./meeting.ts";
import type { BodyMention, DocumentMention, MeetingMention } from "./mention.ts";
import { keyAt, keysAt, type Scan, wordAt } from "./scan.ts";
import { readKhoa, readSeries } from "./term.ts";

/** Kinds that a congress or plenum adopts or is given. */
const ofMeetings = new Set(["Nghị quyết", "Văn kiện", "Kết luận"]);

/** "Nghị quyết Đại hội …", "Nghị quyết Trung ương 7 khóa XII", "văn kiện Đại hội …", with "… và Đại hội …" after it. */
export function readOfMeeting(scan: Scan, at: number, noun: DocumentNoun): DocumentMention | undefined {
  if (!ofMeetings.has(noun.kind.kind) || (noun.count !== undefined && keyAt(scan, at) !== "của")) return undefined;
  const start = keyAt(scan, at) === "của" ? at + 1 : at;
  const meetings: MeetingMention[] = [];
  let to = start;
  for (;;) {
    const meeting = readPlenum(scan, to) ?? readMeeting(scan, to);
    if (!meeting || (meeting.rule !== "meeting/numbered" && meeting.rule !== "meeting/congress" && meetings.length > 0))
      break;
    if (meeting.rule === "meeting/purpose") break;
    meetings.push(meeting, ...sameOfOtherTerms(scan, meeting));
    to = meetings.at(-1)?.to ?? meeting.to;
    if (keyAt(scan, to) !== "và" || !scan.knowledge.lexicon.meetingKinds.longest(scan.tokens, to + 1, scan.limit))
      break;
    to++;
  }
  const first = meetings[0];
  const last = meetings.at(-1);
  if (!first || !last) return undefined;
  const named = first.rule !== "meeting/bare";
  if (noun.kind.kind === "Kết luận" && !isPlenum(first)) return undefined;
  if (!named && (keyAt(scan, last.to) === "đảng" || keysAt(scan, last.to, "của đảng"))) return undefined;
  const rule = named ? "document/of-meeting" : "document/of-bare-meeting";
  return documentOf(noun, { to: last.to, rule, meetings, bare: !named, ...(first.term && { term: first.term }) });
}

/** "Trung ương 4 khóa XI, XII", "… khóa XI và khóa XII": plenums of one number in further terms of office. */
function sameOfOtherTerms(scan: Scan, meeting: MeetingMention): MeetingMention[] {
  if (!meeting.khoa || meeting.kind !== "hội nghị" || meeting.ordinal === undefined) return [];
  const others: MeetingMention[] = [];
  let from = meeting.to;
  while (wordAt(scan, from) === "," || keyAt(scan, from) === "và") {
    const number = keyAt(scan, from + 1) === "khóa" ? from + 2 : from + 1;
    const value = /^[IVX]+$/u.test(wordAt(scan, number)) ? readOrdinal(wordAt(scan, number)) : undefined;
    if (value === undefined) break;
    others.push({ ...meeting, from: from + 1, to: number + 1, khoa: toRoman(value) });
    from = number + 1;
  }
  return others;
}

/** "Trung ương 7 khóa XII", "lần thứ 8 Ban Chấp hành Trung ương khóa XI" after "Nghị quyết": the plenum without its noun. */
function readPlenum(scan: Scan, at: number): MeetingMention | undefined {
  const plenum = readShortPlenum(scan, at) ?? readOrdinalPlenum(scan, at);
  if (!plenum) return undefined;
  const khoa = readKhoa(scan, plenum.to) ?? (plenum.body.khoa ? { khoa: plenum.body.khoa, to: plenum.to } : undefined);
  return {
    type: "Meeting",
    from: at,
    to: khoa?.to ?? plenum.to,
    rule: "meeting/numbered",
    kind: "hội nghị",
    ordinal: plenum.ordinal,
    body: plenum.body,
    about: [],
    ...(khoa && { khoa: khoa.khoa }),
  };
}

type Plenum = { readonly ordinal: number; readonly body: BodyMention; readonly to: number };

function readShortPlenum(scan: Scan, at: number): Plenum | undefined {
  const number = wordAt(scan, at + 2);
  if (!keysAt(scan, at, "trung ương") || !/^\d{1,2}$/u.test(number)) return undefined;
  return { ordinal: Number(number), body: readCentralCommittee(at), to: at + 3 };
}

function readOrdinalPlenum(scan: Scan, at: number): Plenum | undefined {
  const series = keysAt(scan, at, "lần thứ") ? readSeries(scan, at) : undefined;
  const body = series && readBody(scan, keyAt(scan, series.to) === "của" ? series.to + 1 : series.to);
  return body?.head.family === "party-committee" ? { ordinal: series?.value ?? 0, body, to: body.to } : undefined;
}

/** "Hội nghị lần thứ 4 Ban Chấp hành …": a council's meetings have conclusions too, but they are no papers. */
const isPlenum = ({ kind, ordinal, body }: MeetingMention): boolean =>
  kind === "hội nghị" && ordinal !== undefined && body?.head.family === "party-committee";
