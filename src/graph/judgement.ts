import { compareText } from "./order.ts";

export const verdicts = ["same", "different", "unsure"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person decided about two things that no key decides: a line of judgements.tsv. */
export type Judgement = {
  readonly verdict: Verdict;
  /** The type of both. */
  readonly kind: string;
  /** Ids of entities; `left` is the smaller. */
  readonly left: string;
  readonly right: string;
  readonly by: string;
  /** ISO day. */
  readonly at: string;
  readonly why: string;
};

/** The pair in whichever order it is named. */
export const pairKey = (one: string, other: string): string => [one, other].sort(compareText).join("\t");
