import type { MeetingMention, TargetMention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { isElsewhere } from "./occasion.ts";
import { between, type Clause, opens, type Report } from "./report.ts";

/** "đồng chí Bí thư yêu cầu các chi bộ kết nạp …". */
export const isDemand = (clause: Clause, target: TargetMention): boolean =>
  clause.triggers.some((each) => (opens(each, "speak") || opens(each, "say")) && each.to <= target.from) &&
  clause.mentions.some(({ type, to }) => (type === "Person" || type === "Position") && to <= target.from);

const aims = anyOf(
  ["phấn đấu", "mục tiêu", "chỉ tiêu", "yêu cầu", "đề nghị", "giao nhiệm vụ", "đề ra", "đặt ra", "quyết tâm"],
  "u",
);

/**
 * "Kết luận hội nghị, A đề nghị … phấn đấu kết nạp 20 đảng viên": the meeting of the report, at which it is asked for in
 * so many words. What is told of another occasion, or merely foreseen, is set by nobody, nor what a guest asks a congress
 * for: that sets its own.
 */
export function askedFor(
  report: Report,
  clause: Clause,
  target: TargetMention,
  above: readonly Clause[],
): MeetingMention | undefined {
  const { focus, about } = report;
  if (!focus || !about || focus.kind === "đại hội" || clause.kind !== "body" || isElsewhere(report, clause))
    return undefined;
  const asked = [clause, ...above].some((each) =>
    aims.test(between(report, each.from, each === clause ? target.to : each.to)),
  );
  return asked ? focus : undefined;
}
