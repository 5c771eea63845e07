import type { Mention } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { between, type Clause, type Report } from "./report.ts";

/** "tại | Hội trường …", "tại điểm cầu chính | Hội trường …", "kết nối từ điểm cầu | Hội trường …". */
export const standsIn = (report: Report, mention: Mention): boolean =>
  /(?<!\p{L})(tại( điểm cầu( chính| trung tâm)?)?|từ điểm cầu( chính| trung tâm)?)$/u.test(
    between(report, Math.max(0, mention.from - 5), mention.from),
  );

/** "Ngày 19/7, tại | Hà Nội, Ban Tuyên giáo Trung ương tổ chức …": the town that opens the sentence, where no hall is named. */
export function opensWhere(report: Report, clause: Clause, place: Mention, meeting: Mention): boolean {
  if (place.type !== "Place" || place.level === "venue" || !place.name || place.from > meeting.from) return false;
  const head = /^(, |\) )?(tại|ở)$/u.test(wordsBefore(report, clause, place));
  const end = /^(,|\(|$)/u.test(report.tokens[place.to]?.word ?? "");
  return head && end && !clause.mentions.some((each) => each.type === "Place" && each.level === "venue");
}

/** The words between the day that opens the sentence and a mention. */
function wordsBefore(report: Report, clause: Clause, { from }: Mention): string {
  const day = clause.mentions.findLast((each) => each.type === "Date" && each.to <= from);
  return between(report, day?.to ?? clause.from, from);
}

/** "Địa điểm: | Hội trường Huyện ủy": where the meeting of the report is held. */
export const heldAtLine: Family = ({ clauses, focus, about, ...rest }) =>
  clauses.flatMap((clause) =>
    clause.mentions.flatMap((mention): Fact[] => {
      if (!focus || !about || mention.type !== "Place" || mention.level !== "venue") return [];
      const words = between({ clauses, focus, about, ...rest }, clause.from, mention.from);
      return /^[-–+• ]*địa điểm( tổ chức)? :( tại)?$/u.test(words)
        ? [state(clause, "HELD_AT", focus, mention, "meeting/venue-line")]
        : [];
    }),
  );
