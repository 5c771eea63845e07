import type { MeetingMention, TargetMention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { isElsewhere } from "./occasion.ts";
import { between, type Clause, opens, type Report } from "./report.ts";

/** "đồng chí Bí thư yêu cầu các chi bộ kết nạp …". */
export const isDemand = (clause: Clause, target: TargetMention): boolean =>
  clause.triggers.some((each) => (opens(each, "speak") || opens(each, "say")) && each.to <= target.from) &&
  clause.mentions.some(({ type, to }) => (type === "Person" || type === "Position") && to <= target.from);

const asks = anyOf(["phấn đấu", "yêu cầu", "đề nghị", "giao nhiệm vụ", "quyết tâm"], "u");
/** "vượt chỉ tiêu 36%", "mới đạt 10%, trong khi mục tiêu là 39%": how far others' aims were met. */
const weighs = anyOf(
  ["vượt", "mới đạt", "mới được", "đã đạt", "trong khi", "so với", "chỉ đạt", "hiện có", "hiện nay"],
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
  const words = between(report, clause.from, target.to);
  if (weighs.test(words)) return undefined;
  // A line of a list goes by what heads it.
  const head = above.find(({ line, to }) => line !== clause.line || report.tokens[to - 1]?.word === ":");
  return asks.test(words) || (head && asks.test(between(report, head.from, head.to))) ? focus : undefined;
}
