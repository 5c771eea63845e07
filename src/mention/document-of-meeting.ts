import { type DocumentNoun, documentOf } from "./document-noun.ts";
import { readCentralCommittee } from "./implied-body.ts";
import { readMeeting } from "./meeting.ts";
import type { DocumentMention, MeetingMention } from "./mention.ts";
import { keyAt, keysAt, type Scan, wordAt } from "./scan.ts";
import { readKhoa } from "./term.ts";

/** Kinds that a congress or plenum adopts or is given. */
const ofMeetings = new Set(["Nghị quyết", "Văn kiện"]);

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
  return documentOf(noun, { to: last.to, rule, meetings, bare: !named, ...(first.term && { term: first.term }) });
}

/** "Trung ương 7 khóa XII" after "Nghị quyết": the plenum without its noun. */
function readPlenum(scan: Scan, at: number): MeetingMention | undefined {
  if (!keysAt(scan, at, "trung ương") || !/^\d{1,2}$/u.test(wordAt(scan, at + 2))) return undefined;
  const khoa = readKhoa(scan, at + 3);
  return {
    type: "Meeting",
    from: at,
    to: khoa?.to ?? at + 3,
    rule: "meeting/numbered",
    kind: "hội nghị",
    ordinal: Number(wordAt(scan, at + 2)),
    body: readCentralCommittee(at),
    about: [],
    ...(khoa && { khoa: khoa.khoa }),
  };
}
