import { type Fact, type Family, state } from "./fact.ts";
import { hasNotHappened, isToCome } from "./future.ts";
import { meetingOf } from "./meeting-of-verb.ts";
import { listedFrom, type Participant } from "./participants.ts";
import { afterCopula } from "./participation.ts";
import { between, type Clause, isBare, opens, type Report, type Trigger } from "./report.ts";
import { actorsOf, ownItem } from "./shared-subject.ts";

const speaking = ["speak", "say", "present"];

/** SPOKE_AT: "A phát biểu", "Phát biểu tại hội nghị, A …", "được nghe A quán triệt …". */
export const spoke: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!(speaking.some((frame) => opens(trigger, frame)) || announces(report, clause, trigger))) return [];
      if (hasNotHappened(report, clause, trigger) || nominates(report, trigger)) return [];
      const speakers = speakersOf(report, clause, trigger);
      if (speakers.length === 0) return [];
      const meeting = toldToThePress(report, clause) ? undefined : meetingOf(report, clause, trigger.to);
      if (!meeting || (said(trigger) && isToCome(report, meeting))) return [];
      const attributes = isVideo(clause, trigger) ? { mode: "video" } : {};
      return speakers.map((one) =>
        state(clause, "SPOKE_AT", one, meeting, said(trigger) ? saidRule : "participation/spoke", {
          trigger,
          attributes,
        }),
      );
    }),
  );

/** "A công bố | Quyết định số …", "công bố các quyết định": who reads a decision to the meeting speaks. */
function announces(report: Report, clause: Clause, trigger: Trigger): boolean {
  if (!/^công bố/u.test(between(report, trigger.from, trigger.to))) return false;
  const next = clause.mentions.find((mention) => mention.from >= trigger.to);
  return (
    (next?.type === "Document" && next.from - trigger.to < 2 && next.kind === "quyết định") ||
    /^(các )?quyết định/u.test(between(report, trigger.to, trigger.to + 3))
  );
}

/** "giới thiệu | để HĐND bầu": a candidate is named, and nothing presented. */
const nominates = (report: Report, trigger: Trigger): boolean =>
  between(report, trigger.from, trigger.to) === "giới thiệu" &&
  /^(để|ứng cử|vào|bầu|nhân sự)/u.test(between(report, trigger.to, trigger.to + 2));

/** "cho biết", "nhấn mạnh": words that are said anywhere, not only at a meeting. */
const said = (trigger: Trigger): boolean =>
  opens(trigger, "say") && !opens(trigger, "speak") && !opens(trigger, "present");
export const saidRule = "participation/said";

/** "Trao đổi với báo …, ông A cho biết", "tại buổi họp báo trước kỳ họp, …": said to the press, not to a meeting. */
const toldToThePress = (report: Report, clause: Clause): boolean =>
  /trao đổi với|trả lời phỏng vấn|trả lời báo|nói với|cho phóng viên|với pv|với phóng viên|bên lề|hành lang|họp báo/u.test(
    between(report, clause.from, clause.to),
  );

/** "qua trình chiếu video, A quán triệt …", "A quán triệt … qua video": before the verb, or behind it with no other between. */
export const isVideo = (clause: Clause, trigger: Trigger): boolean =>
  clause.triggers.some((each) => {
    if (!opens(each, "video")) return false;
    if (each.from < trigger.from) return true;
    const people = clause.mentions.some(
      ({ type, from, to }) => type === "Person" && from >= trigger.to && to <= each.from,
    );
    const verbs = clause.triggers.some(
      (other) => other !== trigger && other.from >= trigger.to && other.to <= each.from && opens(other, "present"),
    );
    return !people && !verbs;
  });

/** Who stands before the verb; for a verb that opens the sentence, who comes after its comma. */
export function speakersOf(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  // "A phát biểu khai mạc hội nghị và triển khai Nghị quyết …", "A chủ trì và phát biểu": one speaker, two verbs.
  const before = ownItem(report, clause, trigger, actorsOf(report, clause, trigger)).filter((one) =>
    speaks(report, clause, one, trigger.from),
  );
  // "Thay mặt Ban Thường vụ, A …": A speaks.
  const people = before.filter((one) => one.type === "Person");
  if (before.length > 0) return people.length > 0 ? people : before;
  if (between(report, clause.from, trigger.from) === "người")
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
  const words = between(report, clause.from, at);
  return /đại diện|lãnh đạo|thay mặt/u.test(words) && !/tổ chức/u.test(outsideBodies(report, clause, at));
}

/** The words of the clause up to `at` without the names of bodies: "lãnh đạo | Ban Tổ chức Thành ủy". */
function outsideBodies(report: Report, clause: Clause, at: number): string {
  let edge = clause.from;
  let words = "";
  for (const { type, from, to } of clause.mentions) {
    if (type !== "Organisation" || to > at) continue;
    words += ` ${between(report, edge, from)}`;
    edge = to;
  }
  return `${words} ${between(report, edge, at)}`;
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
