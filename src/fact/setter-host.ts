import type { BodyMention, Mention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { subjectsOf } from "./participants.ts";
import { between, type Clause, opens, type Report } from "./report.ts";

const levels = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh";
const qualities = "(?: phấn đấu| chủ yếu| cụ thể| chung| chính| tổng quát| cơ bản| phát triển| kinh tế - xã hội)*";
const owned = new RegExp(`(?<!\\p{L})(?:mục tiêu|chỉ tiêu)${qualities} của (?:toàn )?(${levels})(?= |$)`, "u");
const acting = new RegExp(
  `(?:^|, |; )(?:toàn )?(${levels})(?: (?:đã|sẽ|cũng|tiếp tục|quyết tâm))* (?:phấn đấu|đặt mục tiêu|đề ra|đặt ra)(?!\\p{L})`,
  "u",
);

/** The level word whose aims a stretch tells: "mục tiêu của | xã", "đến năm 2025, | huyện phấn đấu". */
function levelSpokenOf(report: Report, clause: Clause, limit: number): string | undefined {
  const words = between(report, clause.from, limit);
  return (owned.exec(words) ?? acting.exec(words))?.[1];
}

/**
 * "Mục tiêu của xã đến năm 2025: …" in the report of a meeting that the commune's Party committee organises: its own
 * aims, not those of the resolution that it studies. Undefined where the host is of another level.
 */
export function hostWithAims(report: Report, clause: Clause, limit: number): BodyMention | undefined {
  const { focus } = report;
  if (!focus || focus.kind === "đại hội" || focus.kind === "kỳ họp") return undefined;
  const level = levelSpokenOf(report, clause, limit);
  const host = level === undefined ? undefined : hostOf(report);
  // "Quận phấn đấu …" in the report of its Standing Committee: the committee that it is of.
  const whole = host?.head.family === "party-standing-committee" ? host.of : undefined;
  return host && levelOf(host) === level ? (whole ?? host) : undefined;
}

/** The body that organises the meeting of the report. */
function hostOf(report: Report): BodyMention | undefined {
  for (const clause of report.clauses) {
    const { focus } = report;
    if (!focus || !clause.mentions.includes(focus)) continue;
    const verb = clause.triggers.findLast((each) => opens(each, "organise") && each.to <= focus.from);
    if (verb) return subjectsOf(report, clause, verb.from).findLast(isBody);
  }
  return undefined;
}

const isBody = (mention: Mention): mention is BodyMention => mention.type === "Organisation";

/** The level of the territory that a body is named after. */
const levelOf = ({ place, head, of }: BodyMention): string | undefined =>
  place?.level ?? (head.scope === "fused" ? head.level : undefined) ?? (of && levelOf(of));

const drafts = anyOf(["dự thảo"], "u");
const kinds =
  "nghị quyết|chương trình hành động|chương trình công tác|chương trình|kế hoạch|đề án|chỉ thị|kết luận|báo cáo chính trị|văn kiện";
const tells = new RegExp(
  `^(?:[-–+•] )?(dự thảo)?(?: ?(${kinds}))?(?: (?:này|cũng|đã|trên))* (?:nêu|đề ra|đặt|xác định|đưa ra|phấn đấu)(?!\\p{L})`,
  "u",
);

/** "Theo Chương trình hành động, …", "Theo dự thảo Kế hoạch, …": what the sentence goes by. */
const goesBy = new RegExp(`^theo (dự thảo)?(?: ?(${kinds}))?(?: (?:này|trên|nêu trên))? ?,`, "u");

/** What "Dự thảo nêu …", "Chương trình đề ra …" at the head of a sentence speaks of: a kind, or a draft of any. */
export type Referred = { readonly kind: string | undefined; readonly draft: boolean };

export function referredAtHead(report: Report, clause: Clause): Referred | undefined {
  const words = between(report, clause.from, Math.min(clause.to, clause.from + 9));
  const [, draft, kind] = tells.exec(words) ?? goesBy.exec(words) ?? [];
  return draft || kind ? { kind, draft: draft !== undefined } : undefined;
}

/** Whether a document is one that is meant: called a draft where it stands, and of the kind. */
export const isReferred = (report: Report, { kind, draft }: Referred, mention: Mention): boolean =>
  mention.type === "Document" &&
  !mention.bare &&
  (kind === undefined || mention.kind.toLowerCase().startsWith(kind.replace(/ chính trị$/u, ""))) &&
  (!draft || drafts.test(between(report, mention.from - 2, mention.from)));
