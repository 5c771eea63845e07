import type { Knowledge } from "../knowledge/load.ts";
import type { TargetFrame } from "../knowledge/target-words.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";
import { FrameReader } from "./frame-reader.ts";
import { readHeadings } from "./heading.ts";
import type { Mention } from "./mention.ts";
import { yearOfWriting } from "./time.ts";

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

export type FramedReport = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly knowledge: Knowledge;
  /** ISO day, where it is known: "đến năm 2020" looks back in 2021. */
  readonly publishedAt?: string | undefined;
};

const neutral: View = { look: "open", firm: false, deadline: undefined };

export const viewAt = (frame: Frame, at: number): View => frame.turns.findLast((turn) => turn.at <= at) ?? neutral;

/** How each sentence of the report looks. It goes on as the one before it in its paragraph, or as what heads its list. */
export function readFrames(report: FramedReport): Frame[] {
  const { tokens, sentences, knowledge } = report;
  const headings = readHeadings(report.text, tokens, sentences);
  const written = yearOfWriting(report.mentions, report.publishedAt);
  const ends = new Map<number, View>();
  let line = -1;
  return sentences.map((sentence, i) => {
    const fresh = sentence.line !== line;
    const heading = headings.get(sentence.line);
    const listed = fresh && heading !== undefined ? ends.get(heading) : undefined;
    const carried = !fresh || goesOn(report, sentence) ? ends.get(line) : undefined;
    const given = listed && (listed.look !== "open" || !carried) ? listed : undefined;
    const source = { tokens, sentence, mentions: report.mentions[i] ?? [], words: knowledge.lexicon.targets, written };
    const frame = new FrameReader(source).read(given ?? carried ?? neutral, given === undefined);
    line = sentence.line;
    ends.set(line, viewAt(frame, sentence.to));
    return frame;
  });
}

/** "Cụ thể: …" goes on with the line before, and so does a line after one that ends with ";" or ",". */
function goesOn({ tokens, knowledge }: FramedReport, { from, to }: Sentence): boolean {
  if (/^[;,]$/u.test(tokens[from - 1]?.word ?? "")) return true;
  return knowledge.lexicon.targets.frames.longest(tokens, from, to)?.values.includes("on") ?? false;
}
