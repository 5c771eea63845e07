import type { MeetingMention, Mention } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { listedFrom, type Participant, subjectsOf } from "./participants.ts";
import { between, type Clause, isBare, opens, type Report, type Trigger } from "./report.ts";

const asMeeting = (mention: Mention | undefined): MeetingMention | undefined =>
  mention?.type === "Meeting" ? mention : undefined;

/** The meeting that a verb of the clause is about: named right after it, else the one that the report is about. */
export function meetingOf(report: Report, clause: Clause, at: number): MeetingMention | undefined {
  const next = clause.mentions.find((mention) => mention.from >= at);
  const named = asMeeting(next);
  const gap = named ? between(report, at, named.from) : "-";
  if (named && (gap === "" || gap === "tại" || gap === "ở")) return named;
  const opening = clause.mentions.find((mention) => mention.type === "Meeting" && isBare(mention) && mention.to <= at);
  return asMeeting(opening) ?? (report.about ? report.focus : undefined);
}

/** CHAIRED: "A, B chủ trì hội nghị", "dưới sự chủ trì của A". */
export const chaired: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "chair") || chairsSomethingElse(report, clause, trigger)) return [];
      const meeting = meetingOf(report, clause, trigger.to);
      if (!meeting) return [];
      const passive = between(report, trigger.from, trigger.to).endsWith("của");
      const chairs = passive ? listedFrom(report, clause, trigger.to).slice(0, 1) : chairsOf(report, clause, trigger);
      return chairs.map((one) => state(clause, "CHAIRED", one, meeting, "participation/chaired", { trigger }));
    }),
  );

/** "chủ trì buổi họp báo", "chủ trì sơ kết …": what is chaired is named, and it is no meeting of the report. */
function chairsSomethingElse(report: Report, clause: Clause, trigger: Trigger): boolean {
  if (between(report, trigger.from, trigger.to).endsWith("của")) return false;
  const next = report.tokens[trigger.to];
  const object = clause.mentions.find((mention) => mention.from >= trigger.to);
  if (!next || trigger.to >= clause.to || object?.from === trigger.to || object?.type === "Meeting") return false;
  return !/^[.,;:…()]$|^(và|tại|cùng|của|các|là)$/u.test(next.key);
}

/** Who stands before the verb, or after "là" and "có" where the verb opens the sentence: "Chủ trì hội nghị là A". */
function chairsOf(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  const before = subjectsOf(report, clause, trigger.from);
  return before.length > 0 ? before : afterCopula(report, clause, trigger);
}

function afterCopula(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  if (trigger.from - clause.from > 1) return [];
  const copula = report.tokens.findIndex(
    (token, i) => i >= trigger.to && i < clause.to && ["là", "có", "gồm", ":"].includes(token.key),
  );
  const next = clause.mentions.find(
    (mention) => mention.from >= trigger.to && mention.type !== "Meeting" && mention.type !== "Document",
  );
  if (copula < 0 || !next || next.from < copula || next.from - copula > 4) return [];
  const stop = clause.triggers.find((each) => each.from > next.from)?.from ?? clause.to;
  return listedFrom(report, clause, copula, stop).filter((one) => one.type === "Person");
}

/** ATTENDED: "Dự hội nghị có A, B; …", "A, B đã đến dự"; a list may go on in the sentences that follow. */
export const attended: Family = (report) => {
  const facts: Fact[] = [];
  let open: { meeting: MeetingMention; line: number; trigger: Trigger } | undefined;
  for (const clause of report.clauses) {
    const trigger = clause.triggers.find((each) => opens(each, "attend"));
    if (!trigger) {
      if (open && open.line === clause.line && continuesList(report, clause)) {
        const { meeting } = open;
        for (const one of listedFrom(report, clause, clause.from)) {
          facts.push(state(clause, "ATTENDED", one, meeting, "participation/attended-list"));
        }
      } else open = undefined;
      continue;
    }
    const meeting = meetingOf(report, clause, trigger.to);
    if (!meeting) continue;
    const listed = attendees(report, clause, trigger);
    for (const one of listed)
      facts.push(state(clause, "ATTENDED", one, meeting, "participation/attended", { trigger }));
    if (listed.length > 0) open = { meeting, line: clause.line, trigger };
  }
  return facts;
};

/** ATTENDED: "tổ chức hội nghị … cho toàn thể đảng viên, BCH Công đoàn …": for whom a meeting is held. */
export const heldFor: Family = (report) =>
  report.clauses.flatMap((clause): Fact[] => {
    const at = clause.mentions.findIndex((mention) => mention.type === "Meeting" && mention.rule === "meeting/purpose");
    const meeting = asMeeting(clause.mentions[at]);
    if (!meeting || !/^(cho|tới|đến) /u.test(between(report, meeting.to, meeting.to + 3))) return [];
    return clause.mentions
      .slice(at + 1)
      .filter(
        (mention) =>
          mention.type === "Organisation" && (mention.head.scope === "executive" || mention.head.scope === "committee"),
      )
      .map((body) => state(clause, "ATTENDED", body, meeting, "participation/held-for"));
  });

/** A sentence that is nothing but one more item of a list: it begins with "đồng chí" and holds no verb of a frame. */
const continuesList = (report: Report, clause: Clause): boolean =>
  /^(các )?(đồng chí|ông|bà|đ)(?!\p{L})/u.test(between(report, clause.from, clause.from + 3)) &&
  clause.triggers.length === 0;

/** After "có" or ":" the list follows the verb; else who stands before the verb attends. */
function attendees(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  const colon = report.tokens.findIndex(
    (token, i) => i >= trigger.to && i < clause.to && (token.key === "có" || token.word === ":"),
  );
  const next = clause.mentions.find((mention) => mention.from >= trigger.to && mention.type !== "Meeting");
  const after = colon >= 0 && (!next || colon < next.from);
  if (!after) return subjectsOf(report, clause, trigger.from);
  const stop = clause.triggers.find(
    (each) => each.from > colon && (opens(each, "chair") || opens(each, "speak") || opens(each, "present")),
  );
  const list = listedFrom(report, clause, colon, stop?.from ?? clause.to);
  // "Dự hội nghị có A; B chủ trì": who chairs is said by the next verb, but is in the list too.
  return list;
}

const speaking = ["speak", "say", "present"];
const acting = [...speaking, "attend", "chair"];

/** SPOKE_AT: "A phát biểu", "Phát biểu tại hội nghị, A …", "được nghe A quán triệt …". */
export const spoke: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!speaking.some((frame) => opens(trigger, frame))) return [];
      const speakers = speakersOf(report, clause, trigger);
      if (speakers.length === 0) return [];
      const meeting = toldToThePress(report, clause) ? undefined : meetingOf(report, clause, trigger.to);
      if (!meeting) return [];
      const attributes = isVideo(clause, trigger) ? { mode: "video" } : {};
      return speakers.map((one) =>
        state(clause, "SPOKE_AT", one, meeting, said(trigger) ? "participation/said" : "participation/spoke", {
          trigger,
          attributes,
        }),
      );
    }),
  );

/** "cho biết", "nhấn mạnh": words that are said anywhere, not only at a meeting. */
const said = (trigger: Trigger): boolean =>
  opens(trigger, "say") && !opens(trigger, "speak") && !opens(trigger, "present");

/** "Trao đổi với báo …, ông A cho biết": said to a newspaper, not to a meeting. */
const toldToThePress = (report: Report, clause: Clause): boolean =>
  /trao đổi với|trả lời phỏng vấn|trả lời báo|nói với|cho phóng viên|với pv|với phóng viên/u.test(
    between(report, clause.from, clause.to),
  );

export const isVideo = (clause: Clause, trigger: Trigger): boolean =>
  clause.triggers.some((each) => opens(each, "video") && each.from < trigger.from);

/** Who stands before the verb; for a verb that opens the sentence, who comes after its comma. */
export function speakersOf(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  const before = subjectsOf(report, clause, trigger.from).filter((one) => speaks(report, clause, one, trigger.from));
  if (before.length > 0) return before;
  const joined = between(report, trigger.from - 1, trigger.from) === "và";
  const earlier = clause.triggers.findLast(
    (each) => each.to <= trigger.from && acting.some((frame) => opens(each, frame)),
  );
  // "A phát biểu khai mạc hội nghị và triển khai Nghị quyết …", "A chủ trì và phát biểu": one speaker, two verbs.
  if (joined && earlier && trigger.from - earlier.to < 5) return speakersOf(report, clause, earlier);
  if (before.length === 0 && between(report, clause.from, trigger.from) === "người")
    return afterCopula(report, clause, { ...trigger, from: clause.from });
  if (trigger.from !== clause.from) return [];
  const comma = report.tokens.findIndex((token, i) => i >= trigger.to && i < clause.to && token.word === ",");
  const next = clause.mentions.find(
    (mention) => mention.from > comma && (mention.type === "Person" || mention.type === "Position"),
  );
  if (comma < 0 || !next || next.from - comma > 4) return [];
  const stop = clause.triggers.find((each) => each.from > next.from)?.from ?? clause.to;
  return listedFrom(report, clause, comma, stop)
    .filter((one) => one.type === "Person")
    .slice(0, 1);
}

/** A body speaks only through somebody: "đại diện lãnh đạo UBND phường … quán triệt". */
function speaks(report: Report, clause: Clause, one: Participant, at: number): boolean {
  if (one.type !== "Organisation") return true;
  return (
    /đại diện|lãnh đạo|thay mặt/u.test(between(report, clause.from, at)) &&
    !/tổ chức/u.test(between(report, clause.from, at))
  );
}

/** "bài phát biểu của A tại phiên họp …": A spoke there, not at the meeting that the report is about. */
export const quotedSpeech: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.mentions.flatMap((mention, i): Fact[] => {
      if (mention.type !== "Person") return [];
      const before = between(report, Math.max(clause.from, mention.from - 14), mention.from);
      if (!/bài phát biểu của/u.test(before)) return [];
      const meeting = clause.mentions
        .slice(i + 1)
        .find((each) => each.type === "Meeting" && report.tokens[each.from - 1]?.key === "tại");
      return meeting && !isBare(meeting)
        ? [state(clause, "SPOKE_AT", mention, meeting, "participation/quoted-speech")]
        : [];
    }),
  );
