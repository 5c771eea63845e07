import type { Mention, PersonMention, PositionMention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { between, type Clause, type Report } from "./report.ts";

/**
 * "từng kinh qua nhiều vị trí …", "đã trải qua các chức vụ như": posts of the past come next; behind "như" or a colon one
 * that no rule reads may stand first.
 */
const career =
  /(?<!\p{L})(từng (giữ|đảm nhiệm|đảm nhận|kinh qua|trải qua)|kinh qua|trải qua)(?!\p{L})[^;.]*((?:như|gồm|là|:|chức( vụ| danh)?|cương vị)( :)?|(?:như|gồm|:) [^;.:]*,)$/u;
const pronoun = /^(ông|bà|đồng chí|anh|chị) /u;

/** Whose career a chain of titles tells: who stands before the words for it, else of whom the sentence before spoke. */
export function careerOf(report: Report, clause: Clause, first: Mention): PersonMention | undefined {
  const words = between(report, clause.from, first.from);
  if (!career.test(words)) return undefined;
  // "…, Chủ tịch UBND huyện, hiện là | Phó Chủ tịch UBND tỉnh".
  const last = clause.mentions.findLast(({ type, to }) => type === "Position" && to <= first.from);
  if (last && anew.test(between(report, last.to, first.from))) return undefined;
  const named = clause.mentions.filter((mention) => mention.type === "Person" && mention.to <= first.from);
  const [person, another] = named;
  if (another || (person === undefined && !pronoun.test(words))) return undefined;
  return person?.type === "Person" ? person : lastSubject(report, clause);
}

/** The posts of a career from its first on, over those between that no rule reads: "T, Trưởng ban X, U". */
export function careerTitles(report: Report, clause: Clause, first: PositionMention): PositionMention[] {
  const titles = [first];
  let edge = first.to;
  for (const mention of clause.mentions) {
    if (mention.from < edge) continue;
    if (mention.type === "Person" || anew.test(between(report, edge, mention.from))) break;
    if (mention.type !== "Position") continue;
    if (/(,|và|rồi)$/u.test(between(report, edge, mention.from))) titles.push(mention);
    edge = mention.to;
  }
  return titles;
}

/** Another part of the life, or of the sentence. */
const anew = anyOf(["được", "bầu", "bổ nhiệm", "phân công", "hiện", "nay", "trước khi", "giữ", "làm"], "u");

/** The person whom the sentence before begins with, where it names no other. */
function lastSubject(report: Report, clause: Clause): PersonMention | undefined {
  const before = report.clauses[report.clauses.indexOf(clause) - 1];
  const [first] = before?.mentions ?? [];
  const others = before?.mentions.some(
    (each) => each.type === "Person" && first?.type === "Person" && each.name !== first.name,
  );
  return first?.type === "Person" && before && !others && first.from - before.from < 3 ? first : undefined;
}
