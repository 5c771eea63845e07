import { compareText } from "./order.ts";

/** Of two things; of a relation that is wrong; of a person who is not to be listed. */
export const verdicts = ["same", "different", "unsure", "reject", "withhold"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person decided: a line of judgements.tsv. */
export type Judgement = {
  readonly verdict: Verdict;
  /** The type of both things, of the relation, or Person. */
  readonly kind: string;
  /**
   * Ids of entities. Of two things `left` is the smaller, of a relation it is where it comes from. Of a person who is
   * withheld it is the id, or its beginning "person/NAME" for everybody of that name; `right` is "".
   */
  readonly left: string;
  readonly right: string;
  readonly by: string;
  /** ISO day. */
  readonly at: string;
  readonly why: string;
};

/** The pair in whichever order it is named. */
export const pairKey = (one: string, other: string): string => [one, other].sort(compareText).join("\t");

/** What a judgement is about: of two with one key the later holds. */
export function judgementKey({ verdict, kind, left, right }: Judgement): string {
  if (verdict === "reject") return [verdict, kind, left, right].join("\t");
  return verdict === "withhold" ? `${verdict}\t${left}` : pairKey(left, right);
}
