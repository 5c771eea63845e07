import type { MeetingMention, Mention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { meansFocus } from "./named-as.ts";
import { isElsewhere } from "./occasion.ts";
import { between, type Clause, isBare, opens, type Report, type Trigger } from "./report.ts";

export const asMeeting = (mention: Mention | undefined): MeetingMention | undefined =>
  mention?.type === "Meeting" ? mention : undefined;

/** The meeting that follows a verb within a few words: "đã tổ chức thành công | Hội nghị …". */
export function meetingAfter(clause: Clause, at: number, gap = 3): MeetingMention | undefined {
  const next = clause.mentions.find((mention) => mention.from >= at);
  return next && next.from - at <= gap ? asMeeting(next) : undefined;
}

/** "diễn ra | lễ công bố …": the subject behind its verb, where no meeting stands before. */
export function takingPlace(report: Report, clause: Clause, trigger: Trigger): MeetingMention | undefined {
  if (between(report, trigger.from, trigger.to) !== "diễn ra") return undefined;
  const before = clause.mentions.some(({ type, to }) => type === "Meeting" && to <= trigger.from);
  const meeting = before ? undefined : meetingAfter(clause, trigger.to, 1);
  return meeting && !isBare(meeting) ? meeting : undefined;
}

const shared = ["chair", "attend", "speak", "say", "present"];
const links = anyOf(["và", "tại", "ở", "trực tiếp", "có", "bài"]);

/**
 * The meeting that a verb of the clause is about: named right after it, or after the verbs that share it ("dự và phát biểu
 * tại hội nghị …"); else the one that the report is about, unless the clause tells of another occasion.
 */
export function meetingOf(report: Report, clause: Clause, at: number): MeetingMention | undefined {
  const named = asMeeting(clause.mentions.find((mention) => mention.from >= at));
  if (named && isLinked(report, clause, at, named.from)) return named;
  const opening = clause.mentions.find((mention) => mention.type === "Meeting" && isBare(mention) && mention.to <= at);
  if (opening) return asMeeting(opening);
  const another = clause.mentions.some(
    (mention) => mention.type === "Meeting" && isBare(mention) && !meansFocus(report, mention),
  );
  return report.about && !another && !isElsewhere(report, clause) ? report.focus : undefined;
}

/** Whether only further verbs of taking part and "tại" stand between a verb and the meeting. */
function isLinked(report: Report, clause: Clause, from: number, to: number): boolean {
  const gap = between(report, from, to);
  if (gap === "" || gap === "tại" || gap === "ở") return true;
  const verbs = clause.triggers.filter(
    (each) => each.from >= from && each.to <= to && shared.some((frame) => opens(each, frame)),
  );
  const last = verbs.at(-1);
  const takesMeeting = last?.to === to && (opens(last, "attend") || opens(last, "chair"));
  if (!takesMeeting && !/ (tại|ở)$/u.test(gap)) return false;
  let words = "";
  let at = from;
  for (const { from: start, to: end } of [...verbs, { from: to, to }] as Pick<Trigger, "from" | "to">[]) {
    words += ` ${between(report, at, start)}`;
    at = end;
  }
  return verbs.length > 0 && words.replace(links, " ").replace(/[\s,]+/gu, "") === "";
}
