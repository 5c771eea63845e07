import { readHeadings } from "../mention/heading.ts";
import type { Mention, TargetMention } from "../mention/mention.ts";
import { yearOfWriting } from "../mention/time.ts";
import { type Fact, type Family, state } from "./fact.ts";
import type { Clause, Report } from "./report.ts";
import { setterOf } from "./setter.ts";

const aims = ["phấn đấu", "đề ra", "đặt ra", "đặt mục tiêu", "mục tiêu", "chỉ tiêu", "đến năm"].map((words) =>
  words.split(" "),
);

/** SETS_TARGET: from the document that the frame names, else the congress, else the body that "đề ra". */
export const targets: Family = (report) => {
  if (!report.clauses.some(({ mentions }) => mentions.some(isTarget))) return [];
  const headings = readHeadings(report.text, report.tokens, report.clauses);
  const written = yearOfWriting(
    report.clauses.map(({ mentions }) => mentions),
    undefined,
  );
  const lines = Map.groupBy(report.clauses, ({ line }) => line);
  return report.clauses.flatMap((clause) =>
    clause.mentions.filter(isTarget).flatMap((target): Fact[] => {
      const setter = setterOf({ report, headings, lines, written }, clause, target);
      if (!setter) return [];
      const { mention, rule, certainty } = setter;
      const trigger = aimBefore(report, clause, target);
      return [state(clause, "SETS_TARGET", mention, target, rule, { certainty, trigger })];
    }),
  );
};

const isTarget = (mention: Mention): mention is TargetMention => mention.type === "Target";

/** The words before a target that say that it is aimed at. */
function aimBefore(report: Report, clause: Clause, target: TargetMention): { from: number; to: number } | undefined {
  for (let from = target.from - 1; from >= clause.from; from--) {
    const aim = aims.find((words) => words.every((key, i) => report.tokens[from + i]?.key === key));
    if (aim) return { from, to: from + aim.length };
  }
  return undefined;
}
