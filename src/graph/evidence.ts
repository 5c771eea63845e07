import type { RelationRow } from "./graph.ts";
import { compareText } from "./order.ts";

/** One place where a relation stands: a span in a passage, and the rule that read it. */
export type EvidenceItem = {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
};

type Columns = Pick<RelationRow, "evidence" | "evidenceSpans" | "evidenceRules">;

const compare = (a: EvidenceItem, b: EvidenceItem): number =>
  compareText(a.passage, b.passage) || a.start - b.start || a.end - b.end || compareText(a.rule, b.rule);

/** The three parallel lists of a relation, sorted and each place once. */
export function evidenceColumns(items: readonly EvidenceItem[]): Columns {
  const sorted = items.toSorted(compare);
  const distinct = sorted.filter((item, index) => index === 0 || compare(item, sorted[index - 1] ?? item) !== 0);
  return {
    evidence: distinct.map((item) => item.passage),
    evidenceSpans: distinct.map((item) => `${item.start}-${item.end}`),
    evidenceRules: distinct.map((item) => item.rule),
  };
}

/** The way back from the three lists. */
export function evidenceOf({ evidence, evidenceSpans, evidenceRules }: Columns): EvidenceItem[] {
  return evidence.map((passage, index) => {
    const [start = 0, end = 0] = (evidenceSpans[index] ?? "").split("-").map(Number);
    return { passage, start, end, rule: evidenceRules[index] ?? "" };
  });
}
