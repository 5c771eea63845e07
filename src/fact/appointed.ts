import type { Mention, PersonMention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { between, type Clause, opens, type Report, type Trigger } from "./report.ts";

/** The verb that gives or takes away a title, right before it: "miễn nhiệm chức danh | Ủy viên …". */
export function changeBefore(clause: Clause, title: Mention): Trigger | undefined {
  const cue = clause.triggers.findLast((trigger) => trigger.to <= title.from && title.from - trigger.to <= 2);
  return cue && (opens(cue, "release") || opens(cue, "appoint")) ? cue : undefined;
}

/** "A xác nhận …, A trao quyết định …": A decides on the post of another. */
const decides =
  /(?<!(được|được nhận|nhận|đã nhận) )(?<!\p{L})(xác nhận|cho biết|khẳng định|công bố|trao|ký|đề nghị|tạm dừng|phê chuẩn|ban hành|bỏ phiếu)(?!\p{L})/u;

/** "…, trong đó có bầu …": of somebody else. */
const others = anyOf(["trong đó", "nhân sự khác", "người khác", "tân$"], "u");

const off = anyOf(["tạm dừng", "dừng", "hoãn", "không", "chưa", "hủy", "thu hồi", "bác"], "u");
/** "tạm dừng bầu chức danh …": the change did not come about. */
export function isOff(report: Report, clause: Clause, title: Mention): boolean {
  const cue = changeBefore(clause, title);
  return cue !== undefined && off.test(between(report, Math.max(clause.from, cue.from - 3), cue.from));
}

const nominates = anyOf(["giới thiệu", "ứng cử", "đề cử"], "u");

/** The words of the clause before a person, back to the last semicolon. */
const since = (report: Report, clause: Clause, person: PersonMention): string =>
  between(report, Math.max(clause.from, person.from - 6), person.from)
    .split(";")
    .at(-1) ?? "";

/** "… đồng chí A … giữ chức vụ T": the person of the clause is given the title; who is only nominated is not. */
export function appointed(
  report: Report,
  clause: Clause,
  person: PersonMention,
  title: Mention,
): PersonMention | undefined {
  const words = between(report, person.to, title.from);
  if (words.includes(";") || nominates.test(words) || nominates.test(since(report, clause, person))) return undefined;
  if (decides.test(words) || isOff(report, clause, title) || others.test(words)) return undefined;
  if (clause.mentions.some(({ type, from, to }) => type === "Meeting" && from >= person.to && to <= title.from))
    return undefined;
  const cue = clause.triggers.findLast((trigger) => trigger.to <= title.from && trigger.from >= person.to);
  const near = cue && (opens(cue, "appoint") || opens(cue, "release")) && title.from - cue.to <= 2;
  // "B được Chủ tịch UBND A bổ nhiệm giữ chức T": A appoints.
  const appoints =
    /(?<!\p{L})được(?!\p{L})/u.test(between(report, clause.from, person.from)) && words.startsWith("bổ nhiệm");
  return near && !appoints ? person : undefined;
}
