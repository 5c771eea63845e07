import { readOfStaff, readRound, readTheme } from "./gathering.ts";
import { isNamedByOwner, readOwner } from "./meeting-owner.ts";
import { celebrates, readPeriod, readPurpose } from "./meeting-purpose.ts";
import { afterComma, afterOf, readSlots, type SlotReader, type Slots } from "./meeting-slots.ts";
import type { MeetingMention } from "./mention.ts";
import { keyAt, keysAt, type Scan, slice } from "./scan.ts";

/** The national congress that is to come; the Party of Vietnam has held fourteen. */
const lastCongress = 15;

const otherMeetings = new Set(["báo", "lớp", "phụ"]);
const several = new Set(["nhiều", "loạt", "những"]);

const parts = new Set(["phiên trù bị", "phiên khai mạc", "phiên bế mạc", "phiên chính thức"]);
/** Whether it is a part of a congress or session, and is named with the whole. */
export const isPart = (kind: string): boolean => parts.has(kind);

/**
 * A meeting: by its number and body ("Đại hội đại biểu Đảng bộ quận X lần thứ XXVI", "Kỳ họp thứ 15 HĐND tỉnh"), by its
 * purpose ("hội nghị quán triệt …"), or bare ("Hội nghị"), which refers to one that is named elsewhere.
 */
export function readMeeting(scan: Scan, at: number): MeetingMention | undefined {
  const match = scan.knowledge.lexicon.meetingKinds.longest(scan.tokens, at, scan.limit);
  const kind = match?.values[0]?.replace(" đại biểu", "");
  if (!match || !kind) return undefined;
  if (kind === "lễ" && match.end === at + 1 && (!celebrates(scan, match.end) || keyAt(scan, at - 1) === "nghi"))
    return undefined;
  // "buổi họp | báo", "buổi họp | lớp": of the press, of parents.
  if (kind === "cuộc họp" && otherMeetings.has(keyAt(scan, match.end))) return undefined;
  const slots = nationwide(scan, match.end, readSlots(scan, match.end, kind, isPart(kind) ? readWhole : readOwner));
  // "Đại hội Đảng lần thứ XIX": that of another country.
  if (slots.national && slots.ordinal !== undefined && slots.ordinal > lastCongress) return undefined;
  const base = { type: "Meeting", from: at, kind } as const;
  // "Đây là | kỳ họp đầu tiên của HĐND thành phố …": what a meeting is, no name.
  const said = keyAt(scan, at - 1) === "là" && slots.ordinal === undefined;
  if (slots.ordinal !== undefined || slots.session || (slots.body && isNamedByOwner(kind, slots.body) && !said)) {
    return { ...base, ...slots, rule: "meeting/numbered", about: [] };
  }
  if (kind === "đại hội") {
    const specific = slots.body !== undefined || slots.national;
    return { ...base, ...slots, rule: specific ? "meeting/congress" : "meeting/bare", about: [] };
  }
  // "nhiều | hội thảo về …", "hàng loạt | cuộc họp bàn …": more than one.
  if (several.has(keyAt(scan, at - 1)) && scan.tokens[at]?.shape === "lower") return undefined;
  const purpose =
    readTheme(scan, match.end, kind) ??
    readOfStaff(scan, match.end, kind) ??
    readPurpose(scan, match.end, kind) ??
    readRound(scan, match.end);
  if (purpose) return { ...base, ...purpose, rule: "meeting/purpose" };
  const month = slots.note ? readPeriod(scan, slots.to) : undefined;
  if (month) {
    return { ...base, ...slots, to: month, rule: "meeting/purpose", purpose: slice(scan, match.end, month), about: [] };
  }
  if (kind === "buổi") return undefined;
  // "các chi bộ tổ chức | sinh hoạt chuyên đề": a thing that is done, no meeting that was named.
  if (keysAt(scan, at, "sinh hoạt")) return undefined;
  return { ...base, ...slots, ...(isPart(kind) && { to: match.end }), rule: "meeting/bare", about: [] };
}

/** "Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh": the body of the whole country, not that of the host. */
function nationwide(scan: Scan, at: number, slots: Slots): Slots {
  const { body, to } = slots;
  if (!body || body.place || body.of || !["mass", "front"].includes(body.head.family)) return slots;
  for (let i = at; i < to - 1; i++) {
    if (keysAt(scan, i, "toàn quốc"))
      return { ...slots, body: { ...body, head: { ...body.head, scope: "none", level: "trung ương" } } };
  }
  return slots;
}

/** "Phiên trù bị | Đại hội đại biểu Đảng bộ tỉnh lần thứ XII": the meeting that a part belongs to. */
const readWhole: SlotReader = (scan, at) => {
  if (afterComma(scan, at) > at) return undefined;
  const whole = readMeeting(scan, keyAt(scan, at) === ")" ? at + 1 : afterOf(scan, at));
  return whole && whole.rule !== "meeting/bare" ? { to: whole.to, session: whole } : undefined;
};
