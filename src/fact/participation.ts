import type { MeetingMention, Mention } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { hasNotHappened } from "./future.ts";
import { asMeeting, meetingOf } from "./meeting-of-verb.ts";
import { listedFrom, type Participant } from "./participants.ts";
import { between, type Clause, opens, type Report, type Trigger } from "./report.ts";
import { actorsOf, ownItem } from "./shared-subject.ts";

/** CHAIRED: "A, B chủ trì hội nghị", "dưới sự chủ trì của A". */
export const chaired: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "chair") || hasNotHappened(report, clause, trigger)) return [];
      if (chairsSomethingElse(report, clause, trigger)) return [];
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
  // "Sở Y tế chủ trì, phối hợp với …": it leads a task.
  if (/^, (chủ động )?phối hợp/u.test(between(report, trigger.to, trigger.to + 5))) return true;
  if (!next || trigger.to >= clause.to || object?.from === trigger.to || object?.type === "Meeting") return false;
  return !/^[.,;:…()]$|^(và|tại|cùng|của|các|là)$/u.test(next.key);
}

/** Who stands before the verb, or after "là" and "có" where the verb opens the sentence: "Chủ trì hội nghị là A". */
function chairsOf(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  const before = ownItem(report, clause, trigger, actorsOf(report, clause, trigger));
  return before.length > 0 ? before : afterCopula(report, clause, trigger);
}

/** "Chủ trì hội nghị là A", "Dự và chủ trì có A, B": the people behind "là", "có", "gồm" or a colon. */
export function afterCopula(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  if (trigger.from - clause.from > 1) return [];
  const copula = report.tokens.findIndex(
    (token, i) => i >= trigger.to && i < clause.to && ["là", "có", "gồm", ":"].includes(token.key),
  );
  // "Chủ trì tại điểm cầu xã X có A": where they chair comes before them.
  const place = /^(tại|ở) /u.test(between(report, trigger.to, trigger.to + 2));
  const next = clause.mentions.find(
    ({ from, type }) => from >= trigger.to && type !== "Meeting" && type !== "Document" && !(place && isWhere(type)),
  );
  if (copula < 0 || !next || next.from < copula || next.from - copula > 6) return [];
  const stop = clause.triggers.find((each) => each.from > next.from)?.from ?? clause.to;
  return listedFrom(report, clause, copula, stop).filter((one) => one.type === "Person");
}

const isWhere = (type: Mention["type"]): boolean => type === "Place" || type === "Organisation";

/** ATTENDED: "Dự hội nghị có A, B; …", "A, B đã đến dự"; a list may go on in the sentences that follow. */
export const attended: Family = (report) => {
  const facts: Fact[] = [];
  let open: { meeting: MeetingMention; line: number; below: boolean } | undefined;
  for (const clause of report.clauses) {
    const trigger = clause.triggers.find((each) => opens(each, "attend"));
    if (!trigger) {
      const goesOn = open && (open.line === clause.line || open.below || isAnotherSide(report, clause));
      if (open && goesOn && continuesList(report, clause)) {
        const { meeting } = open;
        for (const one of listedFrom(report, clause, clause.from)) {
          facts.push(state(clause, "ATTENDED", one, meeting, "participation/attended-list"));
        }
      } else {
        open = undefined;
        facts.push(...ofSide(report, clause));
      }
      continue;
    }
    const meeting = hasNotHappened(report, clause, trigger) ? undefined : meetingOf(report, clause, trigger.to);
    if (!meeting) continue;
    const listed = attendees(report, clause, trigger);
    for (const one of listed)
      facts.push(state(clause, "ATTENDED", one, meeting, "participation/attended", { trigger }));
    // "Tham dự hội nghị có:", and then a line for each.
    const below = listed.length === 0 && report.tokens[clause.to - 1]?.word === ":";
    if (listed.length > 0 || below) open = { meeting, line: clause.line, below };
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

const doing = ["chair", "speak", "say", "present", "organise", "held", "hand", "appoint", "release", "adopt", "hear"];

/** A sentence that is nothing but one more item of a list: it begins with "đồng chí" and holds no verb of a frame. */
const continuesList = (report: Report, clause: Clause): boolean =>
  /^([-–+•*] )?(cùng )?(các )?(đồng chí|ông|bà|đ|về phía|cùng|toàn thể)(?!\p{L})/u.test(
    between(report, clause.from, clause.from + 4),
  ) &&
  !clause.triggers.some(
    // "Giám đốc Bệnh viện (chủ trì hội nghị)": said by the way of one of the list.
    (trigger) => doing.some((frame) => opens(trigger, frame)) && report.tokens[trigger.from - 1]?.word !== "(",
  );

/** "Về phía xã có các đồng chí: …" in a paragraph of its own: the list of those present goes on. */
const isAnotherSide = (report: Report, clause: Clause): boolean =>
  between(report, clause.from, clause.from + 2) === "về phía";

/** "Về phía nhà trường có A, B": who is there, where no verb of attending was read before. */
function ofSide(report: Report, clause: Clause): Fact[] {
  const [person] = clause.mentions.filter(({ type }) => type === "Person");
  if (!person || !isAnotherSide(report, clause) || !continuesList(report, clause)) return [];
  const has = /(?<!\p{L})có(?!\p{L})[^.]*$/u.test(between(report, clause.from, person.from));
  const meeting = has ? meetingOf(report, clause, clause.to) : undefined;
  if (!meeting) return [];
  return listedFrom(report, clause, clause.from).map((one) =>
    state(clause, "ATTENDED", one, meeting, "participation/attended-side"),
  );
}

/** After "có" or ":" the list follows the verb; else who stands before the verb attends. */
function attendees(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  const colon = report.tokens.findIndex(
    (token, i) =>
      i >= trigger.to &&
      i < clause.to &&
      (token.key === "có" || token.word === ":" || (i === trigger.to && /^(gồm|là)$/u.test(token.key))),
  );
  // "Dự tại điểm cầu Thành ủy có …": where they are comes before them.
  const next = clause.mentions.find(
    ({ from, type }) => from >= trigger.to && (type === "Person" || type === "Position" || type === "Document"),
  );
  if (between(report, trigger.from, trigger.to).endsWith("của"))
    return listedFrom(report, clause, trigger.to, listEnd(clause, trigger.to));
  // "Dự Đại hội, về phía tỉnh X có A".
  const words = next ? between(report, trigger.to, next.from) : "";
  // "Thành phần dự hội nghị của X: A".
  const side = /, (về )?phía /u.test(words) || /(^| )của [^:]*:( đ \/ c| các đồng chí| đồng chí)?$/u.test(words);
  const place = side || /^(tại|ở) /u.test(between(report, trigger.to, trigger.to + 2));
  const first = place ? next : clause.mentions.find(({ from, type }) => from >= trigger.to && type !== "Meeting");
  const after = colon >= 0 && (!first || colon < first.from);
  if (!after) return actorsOf(report, clause, trigger);
  return listedFrom(report, clause, colon, listEnd(clause, colon));
}

/** Where a list of those present ends; "Dự hội nghị có A; B chủ trì": who chairs is in the list too. */
function listEnd(clause: Clause, from: number): number {
  const verbs = ["chair", "speak", "say", "present"];
  return (
    clause.triggers.find((each) => each.from > from && verbs.some((frame) => opens(each, frame)))?.from ?? clause.to
  );
}
