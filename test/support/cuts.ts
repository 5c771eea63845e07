import { expect, test } from "vitest";
import { align } from "../../src/text/align.ts";
import { readSentences } from "../../src/text/sentence.ts";
import { tokenise } from "../../src/text/token.ts";
import { knowledge } from "./reading.ts";

export const tokens = (text: string): string[] => tokenise(align(text).text).map(({ word }) => word);

/** The sentences of one line of body text. */
export function sentences(line: string): string[] {
  const { text } = align(line);
  const all = tokenise(text);
  const whole = { kind: "body", from: 0, to: all.length } as const;
  const cut = readSentences(all, [whole], knowledge.lexicon.abbreviations);
  return cut.map(({ from, to }) => text.slice(all[from]?.start, all[to - 1]?.end));
}

/** Texts with the cuts drawn in: "Hội nghị kết thúc.| |Đồng chí phát biểu." What lies between two cuts and is blank is no piece. */
export function cuts(cut: (text: string) => string[], drawn: readonly string[]): void {
  for (const row of drawn) {
    const pieces = row.split("|").filter((piece) => piece.trim() !== "");
    test(row, () => expect(cut(row.replaceAll("|", ""))).toEqual(pieces));
  }
}
