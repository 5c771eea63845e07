import type { Mention, PersonMention } from "../mention/mention.ts";
import { changeBefore, tellsOfLife } from "./change-of-post.ts";
import { between, type Clause, type Report } from "./report.ts";

/** Sentences back in which the person must have been named. */
const reach = 2;

/**
 * "Ông | từng giữ các chức vụ: T, U": the posts of a life, told of the one person whom the sentences before name. Nothing
 * where they name several, or where the sentence names somebody itself.
 */
export function careerHolder(report: Report, clause: Clause, title: Mention): PersonMention | undefined {
  const cue = changeBefore(report, clause, title);
  if (!cue || !tellsOfLife(report, cue)) return undefined;
  if (clause.mentions.some(({ type, to }) => type === "Person" && to <= title.from)) return undefined;
  if (!/^(ông|bà|đồng chí|đ \/ c) /u.test(between(report, clause.from, cue.to))) return undefined;
  const here = report.clauses.indexOf(clause);
  for (const { mentions } of report.clauses.slice(Math.max(0, here - reach), here).reverse()) {
    const people = mentions.filter((mention) => mention.type === "Person");
    const [first] = people;
    if (first) return people.every(({ name }) => name === first.name) ? first : undefined;
  }
  return undefined;
}
