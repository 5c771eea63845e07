import { expect, test } from "vitest";
import { findMentions } from "../../src/mention/find.ts";
import type { TargetMention } from "../../src/mention/mention.ts";
import { readTargets } from "../../src/mention/target.ts";
import { align } from "../../src/text/align.ts";
import { readSections } from "../../src/text/section.ts";
import { readSentences } from "../../src/text/sentence.ts";
import { tokenise } from "../../src/text/token.ts";
import { knowledge } from "./reading.ts";

/** Texts that hold these targets, and no others; "¶" ends a line. */
export type TargetRow = readonly [readonly string[], ...string[]];

export function targetCases(rows: readonly TargetRow[]): void {
  for (const [targets, ...texts] of rows) {
    for (const text of texts) {
      test(text, () => {
        expect(targetsOf(text).map(shown)).toEqual(targets);
        expect(targetsOf(text.normalize("NFD")).map(shown)).toEqual(targets);
      });
    }
  }
}

export function targetsOf(marked: string, publishedAt?: string): readonly TargetMention[] {
  const aligned = align(marked.replaceAll("¶", "\n"));
  const { tokens, lines } = readSections(aligned, tokenise(aligned.text), knowledge.lexicon.furniture);
  const sentences = readSentences(tokens, lines, knowledge.lexicon.abbreviations);
  const mentions = findMentions(aligned.text, tokens, sentences, knowledge);
  return readTargets({ text: aligned.text, tokens, sentences, mentions, knowledge, publishedAt }).flat();
}

/** "tỷ lệ hộ nghèo: <1 %", "tăng trưởng kinh tế: 7.5..8 %/năm", "kinh tế số: ~30 %". */
export const shown = (target: TargetMention): string => `${target.indicator}: ${amountOf(target)} ${target.unit}`;

function amountOf({ value, min, max, comparator }: TargetMention): string {
  if (min !== undefined && max !== undefined) return `${min}..${max}`;
  const sign = comparator === undefined || comparator === "=" ? "" : comparator;
  return `${sign}${value ?? min ?? max}`;
}
