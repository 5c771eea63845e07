import type { TargetFrame } from "../knowledge/target-words.ts";

/** Which way a stretch looks: ahead to what is to be reached, back at what was, or neither. */
export type Look = "ahead" | "back" | "open";
export type View = {
  readonly look: Look;
  /** Whether it was said in so many words, not by a mere "chỉ tiêu". */
  readonly firm: boolean;
  /** Year or term by which targets are to be reached. */
  readonly deadline: string | undefined;
};
export type Turn = View & { readonly at: number };
export type Cue = { readonly frame: TargetFrame | "past" | "time"; readonly from: number; readonly to: number };

/** How a sentence looks from token to token, and the words that say so. Turns stand from left to right. */
export type Frame = { readonly turns: readonly Turn[]; readonly cues: readonly Cue[] };

/** Neither way: what no word has turned. */
export const neutral: View = { look: "open", firm: false, deadline: undefined };

export const viewAt = (frame: Frame, at: number): View => frame.turns.findLast((turn) => turn.at <= at) ?? neutral;
