import type { Mention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { between, type Clause, opens, type Report, type Trigger } from "./report.ts";

/** Longest stretch, in tokens, between "kinh qua" and the posts that "như" or a colon introduces. */
const introduction = 12;

/**
 * The verb that gives or takes away a title: right before it ("miễn nhiệm chức danh | Ủy viên …"), or before what
 * introduces the posts of a life ("từng trải qua nhiều vị trí công tác như: | Phó Chủ tịch …").
 */
export function changeBefore(report: Report, clause: Clause, title: Mention): Trigger | undefined {
  const before = clause.triggers.filter((trigger) => trigger.to <= title.from);
  const last = before.at(-1);
  if (!last) return undefined;
  if (title.from - last.to <= 2) return opens(last, "release") || opens(last, "appoint") ? last : undefined;
  const cue = before.findLast((trigger) => tellsOfLife(report, trigger));
  if (!cue) return undefined;
  const introduced = /(^|[ ,])(như|là)( :)?$|:$/u.test(between(report, cue.to, title.from));
  return introduced && title.from - cue.to <= introduction ? cue : undefined;
}

/** "kinh qua", "từng giữ nhiều chức vụ": what somebody was, one after the other. */
export const tellsOfLife = (report: Report, trigger: Trigger): boolean =>
  opens(trigger, "release") && /từng|kinh qua|trải qua/u.test(between(report, trigger.from, trigger.to));

const off = anyOf(["tạm dừng", "dừng", "hoãn", "không", "chưa", "hủy", "thu hồi", "bác"], "u");
/** "tạm dừng bầu chức danh …": the change did not come about. */
export function isOff(report: Report, clause: Clause, title: Mention): boolean {
  const cue = changeBefore(report, clause, title);
  return cue !== undefined && off.test(between(report, Math.max(clause.from, cue.from - 3), cue.from));
}
