import type { DateMention, MeetingMention, Mention } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { isAhead } from "./future.ts";
import { asMeeting, meetingAfter, takingPlace } from "./meeting-of-verb.ts";
import { meansFocus } from "./named-as.ts";
import { isWhere, subjectsOf } from "./participants.ts";
import { between, type Clause, doneBy, isBare, opens, type Report } from "./report.ts";
import { opensWhere, standsIn } from "./venue.ts";

/** ORGANISED, with the days and the place that its sentence gives. */
export const organised: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "organise")) return [];
      const passive = doneBy(report.tokens, clause, trigger);
      const meeting = passive ?? meetingAfter(clause, trigger.to);
      if (!meeting || (isBare(meeting) && !meansFocus(report, meeting))) return [];
      const planned = isAhead(report, clause, trigger);
      const rule = passive ? organisedByRule : "meeting/organised";
      const bodies = organisers(report, clause, trigger.from);
      return [meeting, ...(passive ? [] : joined(report, clause, meeting))].flatMap((each) => [
        ...circumstances(report, clause, each, planned),
        ...bodies.map((body) => state(clause, "ORGANISED", body, each, rule, { trigger, planned })),
      ]);
    }),
  );

/** "tổ chức hội nghị học tập …; | lễ trao Huy hiệu Đảng": what else is held with it. */
function joined(report: Report, clause: Clause, first: MeetingMention): MeetingMention[] {
  const next = clause.mentions[clause.mentions.indexOf(first) + 1];
  if (next?.type !== "Meeting" || isBare(next) || isBare(first)) return [];
  return /^(;|,|và|và tổ chức|; tổ chức|, tổ chức)$/u.test(between(report, first.to, next.from)) ? [next] : [];
}

/** ORGANISED: "Đoàn đại biểu Quốc hội tỉnh đã có | buổi tiếp xúc với cử tri …": a body has a gathering. */
export const hasGathering: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.mentions.flatMap((meeting, i): Fact[] => {
      const before = clause.mentions[i - 1];
      if (meeting.type !== "Meeting" || isBare(meeting) || !meeting.kind.startsWith("buổi") || !before) return [];
      if (!/^(, )?(đã |vừa |sẽ )?có$/u.test(between(report, before.to, meeting.from))) return [];
      const verb = { from: meeting.from - 1 };
      const bodies = organisers(report, clause, verb.from);
      const planned = isAhead(report, clause, verb);
      if (bodies.length === 0) return [];
      return [
        ...circumstances(report, clause, meeting, planned),
        ...bodies.map((body) => state(clause, "ORGANISED", body, meeting, "meeting/has-gathering", { planned })),
      ];
    }),
  );

/** "dự Hội nghị … do X tổ chức": of another's meeting a report tells from its own place, so X is not its host. */
export const organisedByRule = "meeting/organised-by";

/** The bodies right before the verb; a territory that acts stands for its Party organisation or committee. */
function organisers(report: Report, clause: Clause, at: number): Mention[] {
  const bodies = subjectsOf(report, clause, at).filter((mention) => mention.type === "Organisation");
  if (bodies.length > 0) return bodies;
  const before = clause.mentions.findLast((mention) => mention.to <= at);
  const actor = before?.type === "Place" ? before : undefined;
  const words = actor ? between(report, actor.to, at) : "";
  const leads =
    actor !== undefined && (actor.from === clause.from || /^[(]?$/u.test(report.tokens[actor.from - 1]?.word ?? ""));
  if (!actor || !leads || !/^[)\s]*(đã|vừa)?$/u.test(words)) return [];
  const first = clause.mentions.find((mention) => mention.from === clause.from);
  return first?.type === "Place" ? [first] : [actor];
}

/** "Kỳ họp … dự kiến sẽ tổ chức vào …", "… đã bế mạc ngày 23/4", "Sáng 28/10, tại X, Đại hội … đã khai mạc". */
export const held: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "held") && !opens(trigger, "organise")) return [];
      const before = clause.mentions.findLast((mention) => mention.to <= trigger.from && mention.type === "Meeting");
      const meeting = asMeeting(before);
      if (!meeting || trigger.from - meeting.to > 5) return [];
      const planned = isAhead(report, clause, trigger);
      const next = meetingAfter(clause, trigger.to, 5);
      const session = next?.kind.startsWith("phiên") ? circumstances(report, clause, next, planned) : [];
      const another = opens(trigger, "organise") && meetingAfter(clause, trigger.to, 3) && !opens(trigger, "held");
      if (another && session.length === 0) return [];
      return [...circumstances(report, clause, meeting, planned), ...session];
    }),
  );

/** "Chiều 13/1, tại trụ sở X | diễn ra | lễ …": the verb stands before the meeting that takes place. */
export const takesPlace: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      const meeting = takingPlace(report, clause, trigger);
      return meeting ? circumstances(report, clause, meeting, isAhead(report, clause, trigger)) : [];
    }),
  );

/** "Chiều 29/2, tại trụ sở X, đồng chí A chủ trì Hội nghị …": the sentence dates the meeting that it is about. */
export const heldWith: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "chair") && !opens(trigger, "attend")) return [];
      const meeting = meetingAfter(clause, trigger.to, 1);
      const [first] = clause.mentions;
      if (!meeting || isBare(meeting) || first?.type !== "Date") return [];
      const source = /^\( [^()]* \) ?[-–]?$/u.test(between(report, clause.from, first.from));
      if (first.from - clause.from > 2 && !source) return [];
      return circumstances(report, clause, meeting, isAhead(report, clause, trigger));
    }),
  );

/** "Ngày 04/12, Hội nghị lần thứ IV … thảo luận": a day that opens a sentence dates the meeting that is its subject. */
export const datedBefore: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.mentions.flatMap((mention, i): Fact[] => {
      const next = clause.mentions[i + 1];
      if (mention.type !== "Date" || next?.type !== "Meeting" || mention.from - clause.from > 6) return [];
      if (next.rule === "meeting/purpose" || !/^,?$/u.test(between(report, mention.to, next.from))) return [];
      return [state(clause, "HELD_ON", next, mention, "meeting/day-before-subject")];
    }),
  );

/** HELD_ON and HELD_AT from the sentence that says that a meeting takes place. */
function circumstances(report: Report, clause: Clause, meeting: MeetingMention, planned: boolean): Fact[] {
  const facts: Fact[] = [];
  for (const mention of clause.mentions) {
    if (mention.type === "Date" && datesMeeting(report, clause, mention, meeting)) {
      facts.push(state(clause, "HELD_ON", meeting, mention, "meeting/day", { planned }));
    }
    if (mention.type === "Place" && mention.level === "venue" && standsIn(report, mention)) {
      facts.push(state(clause, "HELD_AT", meeting, mention, "meeting/venue"));
    }
    if (mention.type === "Place" && opensWhere(report, clause, mention, meeting))
      facts.push(state(clause, "HELD_AT", meeting, mention, "meeting/town"));
    // Behind the meeting "tại" may stand with what is spoken of there.
    if (mention.type === "Organisation" && isWhere(report, mention) && mention.from <= meeting.to + 1) {
      facts.push(state(clause, "HELD_AT", meeting, mention, "meeting/seat"));
    }
  }
  return facts;
}

/** "ngày 4/8 X tổ chức hội nghị A, ngày 31/8 Y tổ chức hội nghị B": each day is of the meeting behind it. */
function isOfAnother({ mentions }: Clause, date: DateMention, meeting: MeetingMention): boolean {
  if (mentions.filter(({ type }) => type === "Date").length < 2) return false;
  const next = mentions.find((each) => each.type === "Meeting" && !isBare(each) && each.from >= date.to);
  return next !== undefined && next !== meeting;
}

/** A day belongs to the meeting unless it dates a document or another meeting, or lies behind "trước", "đến". */
function datesMeeting(report: Report, clause: Clause, date: DateMention, meeting: MeetingMention): boolean {
  const word = report.tokens[date.from - 1]?.key ?? "";
  if (["trước", "từ", "đến", "của"].includes(word) && date.days.length === 1) return false;
  if (isOfAnother(clause, date, meeting)) return false;
  const other = clause.mentions.some(
    (mention) =>
      mention.type === "Meeting" && mention !== meeting && mention.to <= date.from && date.from - mention.to < 2,
  );
  return !other || clause.mentions.indexOf(meeting) > clause.mentions.indexOf(date);
}

/** "phiên họp đầu tiên của … ngày 13/3/2024": a day that stands right after a named meeting is its day. */
export const datedByName: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.mentions.flatMap((mention, i): Fact[] => {
      const next = clause.mentions[i + 1];
      if (mention.type !== "Meeting" || next?.type !== "Date" || next.from - mention.to > 1) return [];
      if (/^(trước|đến|sau|từ)$/u.test(between(report, mention.to, next.from))) return [];
      if (isBare(mention) && !mention.kind.startsWith("phiên")) return [];
      // "… vào ngày 15/01/2021 tại | Hội trường …"
      const hall = clause.mentions[i + 2];
      const there =
        hall?.type === "Place" && hall.level === "venue" && /^,? ?tại$/u.test(between(report, next.to, hall.from));
      return [
        state(clause, "HELD_ON", mention, next, "meeting/day-after-name"),
        ...(there ? [state(clause, "HELD_AT", mention, hall, "meeting/hall-after-day")] : []),
      ];
    }),
  );
