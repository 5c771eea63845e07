import type { DocumentMention } from "../mention/mention.ts";
import { between, type Clause, type Report } from "./report.ts";

/** "đã xây dựng bảy chương trình công tác": a number of programmes whose titles stand further down. */
const announces = (report: Report, clause: Clause): boolean =>
  /(\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (chương trình|đề án|chuyên đề)/u.test(
    between(report, clause.from, clause.to),
  );

/**
 * The documents on the lines below a sentence that announces them: below a colon each line that begins with one, with
 * or without a bullet; and the quoted titles of an announced number of programmes, wherever they stand below.
 */
export function documentsBelow(report: Report, clause: Clause): DocumentMention[] {
  const after = report.clauses.slice(report.clauses.indexOf(clause) + 1);
  const titles = after
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.type === "Document" && mention.rule === "document/listed-title");
  if (titles.length > 1 && announces(report, clause)) return titles.filter((mention) => mention.type === "Document");
  if (report.tokens[clause.to - 1]?.word !== ":") return [];
  const below: DocumentMention[] = [];
  for (const next of after) {
    const first = next.mentions[0];
    const bullet = /^[-–+•*]$/u.test(report.tokens[next.from]?.word ?? "");
    const opens = first?.type === "Document" && first.from - next.from <= 3;
    if (!bullet && !opens) break;
    if (first?.type === "Document") below.push(first);
  }
  return below;
}
