import type { Knowledge } from "../knowledge/load.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";
import { type Frame, neutral, type View, viewAt } from "./frame.ts";
import { FrameReader } from "./frame-reader.ts";
import { readHeadings } from "./heading.ts";
import type { Mention } from "./mention.ts";
import { yearOfWriting } from "./time.ts";

export type FramedReport = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly knowledge: Knowledge;
  /** ISO day, where it is known: "đến năm 2020" looks back in 2021. */
  readonly publishedAt?: string | undefined;
};

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
