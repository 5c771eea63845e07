import type { MeetingMention } from "../mention/mention.ts";
import { between, type Clause, opens, type Report, type Trigger } from "./report.ts";

/** "sẽ | tổ chức", "dự kiến | chủ trì", "chuẩn bị | tổ chức": what is said has not happened yet. */
const ahead =
  /(?<![\p{L}])(sẽ|dự kiến|chuẩn bị|sắp|sắp tới|có kế hoạch|xin|đề xuất|đề nghị)( (sẽ|được|tiếp tục|trực tiếp|long trọng|đồng loạt|họp|triệu tập|đồng))*$/u;

/** Longest stretch, in tokens, between the word that looks ahead and the verb. */
const reach = 5;

const denied = /(?<![\p{L}])(không|chưa|vắng mặt|không thể)( (có|được|thể|tham gia))*$/u;

/** Whether a verb is denied: "không | dự", "Hội nghị không | có sự tham dự của …". */
const isDenied = (report: Report, clause: Clause, trigger: Pick<Trigger, "from">): boolean =>
  denied.test(between(report, Math.max(clause.from, trigger.from - reach), trigger.from));

/** Whether a verb of the clause tells of something to come. */
export const isAhead = (report: Report, clause: Clause, trigger: Pick<Trigger, "from">): boolean =>
  ahead.test(between(report, Math.max(clause.from, trigger.from - reach), trigger.from));

/** Whether what a verb tells is still to come, or did not come about. */
export const hasNotHappened = (report: Report, clause: Clause, trigger: Pick<Trigger, "from">): boolean =>
  isAhead(report, clause, trigger) || isDenied(report, clause, trigger);

/** "TP sẽ tổ chức | hội nghị với …": a meeting that is yet to be held where it is named. */
export const isToCome = (report: Report, meeting: MeetingMention): boolean =>
  report.clauses.some(
    (clause) =>
      clause.mentions.includes(meeting) &&
      clause.triggers.some(
        (trigger) => trigger.to <= meeting.from && opens(trigger, "organise") && isAhead(report, clause, trigger),
      ),
  );
