import type { Judgement, Verdict } from "../../src/graph/judgement.ts";

/** A judgement by nobody in particular. */
export const judged = (verdict: Verdict, pair: Pick<Judgement, "kind" | "left" | "right">): Judgement => ({
  verdict,
  ...pair,
  by: "Lan",
  at: "2026-11-22",
  why: "",
});
