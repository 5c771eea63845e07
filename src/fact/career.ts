import type { Mention, PersonMention } from "../mention/mention.ts";
import { between, type Clause, type Report } from "./report.ts";

/** "từng kinh qua nhiều vị trí …", "đã trải qua các chức vụ như": posts of the past come next. */
const career =
  /(?<!\p{L})(từng (giữ|đảm nhiệm|đảm nhận|kinh qua|trải qua)|kinh qua|trải qua)(?!\p{L})[^;.]*(?:như|gồm|là|:|chức vụ|chức danh|cương vị)( :)?( [^;.]*,)?$/u;
const pronoun = /^(ông|bà|đồng chí|anh|chị) (?!\p{Lu})/u;

/** Whose career a chain of titles tells: who stands before the words for it, else of whom the sentence before spoke. */
export function careerOf(report: Report, clause: Clause, first: Mention): PersonMention | undefined {
  const words = between(report, clause.from, first.from);
  if (!career.test(words)) return undefined;
  const named = clause.mentions.filter((mention) => mention.type === "Person" && mention.to <= first.from);
  const [person, another] = named;
  if (another || (person === undefined && !pronoun.test(words))) return undefined;
  return person?.type === "Person" ? person : lastSubject(report, clause);
}

/** The person whom the sentence before begins with, where it names no other. */
function lastSubject(report: Report, clause: Clause): PersonMention | undefined {
  const before = report.clauses[report.clauses.indexOf(clause) - 1];
  const [first] = before?.mentions ?? [];
  const others = before?.mentions.some(
    (each) => each.type === "Person" && first?.type === "Person" && each.name !== first.name,
  );
  return first?.type === "Person" && before && !others && first.from - before.from < 3 ? first : undefined;
}
