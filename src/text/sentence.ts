import type { Line, LineKind } from "./section.ts";
import { isCapital, type Token } from "./token.ts";

/** A sentence as a stretch of tokens; `line` counts the lines of the report, so that a paragraph is known. */
export type Sentence = {
  readonly kind: LineKind;
  readonly line: number;
  readonly from: number;
  readonly to: number;
};

const closing = new Set([".", "!", "?", "…"]);

/**
 * Cuts lines into sentences. A point ends one when a blank and a capital, number or quotation mark follow, not after
 * one of `abbreviations` (surfaces, without their point) nor a single capital, nor between “ and ”. No sentence has more
 * than 2,000 tokens.
 */
export function readSentences(
  tokens: readonly Token[],
  lines: readonly Line[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [number, line] of lines.entries()) {
    let from = line.from;
    let quoted = false;
    for (let at = line.from; at < line.to; at++) {
      const token = tokens[at] as Token;
      if (token.word === "“") quoted = closesLater(tokens, at, line.to);
      else if (token.word === "”") quoted = false;
      const over = isTooLong(at + 1 - from, token);
      if (!over && (quoted || !closing.has(token.word) || !endsHere(tokens, at, line.to, abbreviations))) continue;
      sentences.push({ kind: line.kind, line: number, from, to: at + 1 });
      from = at + 1;
    }
    if (from < line.to) sentences.push({ kind: line.kind, line: number, from, to: line.to });
  }
  return sentences;
}

/**
 * In tokens: no sentence of a report is that long, and what is read in one grows with its square. A text without points, as
 * a table that lost its lines, is cut at a comma, in the end anywhere.
 */
const long = 1000;
const isTooLong = (length: number, { word }: Token): boolean =>
  length >= 2 * long || (length >= long && (word === "," || word === ";"));

/** An opening quotation mark that is never closed on its line must not swallow the rest of it. */
function closesLater(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 1; i < limit; i++) {
    const word = (tokens[i] as Token).word;
    if (word === "”" || word === '"') return true;
  }
  return false;
}

function endsHere(tokens: readonly Token[], at: number, limit: number, abbreviations: ReadonlySet<string>): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= limit || !next) return true;
  if (!next.apart || !(isCapital(next) || next.shape === "number" || /^[“"(–•+-]$/u.test(next.word))) return false;
  const before = tokens[at - 1];
  if (!before || (tokens[at] as Token).apart) return true;
  // "T.Ư." is read as the words it stands for.
  const isShortened = before.word.length > before.end - before.start;
  return !isShortened && !abbreviations.has(before.word) && !(before.word.length === 1 && isCapital(before));
}
