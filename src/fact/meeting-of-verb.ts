import type { MeetingMention, Mention } from "../mention/mention.ts";
import { between, type Clause, isBare, type Report } from "./report.ts";

export const asMeeting = (mention: Mention | undefined): MeetingMention | undefined =>
  mention?.type === "Meeting" ? mention : undefined;

/** The meeting that follows a verb within a few words: "đã tổ chức thành công | Hội nghị …". */
export function meetingAfter(clause: Clause, at: number, gap = 3): MeetingMention | undefined {
  const next = clause.mentions.find((mention) => mention.from >= at);
  return next && next.from - at <= gap ? asMeeting(next) : undefined;
}

/** The meeting that a verb of the clause is about: named right after it, else the one that the report is about. */
export function meetingOf(report: Report, clause: Clause, at: number): MeetingMention | undefined {
  const next = clause.mentions.find((mention) => mention.from >= at);
  const named = asMeeting(next);
  const gap = named ? between(report, at, named.from) : "-";
  if (named && (gap === "" || gap === "tại" || gap === "ở")) return named;
  const opening = clause.mentions.find((mention) => mention.type === "Meeting" && isBare(mention) && mention.to <= at);
  return asMeeting(opening) ?? (report.about ? report.focus : undefined);
}
