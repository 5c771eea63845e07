import { foldTone } from "./fold.ts";
import type { Span } from "./span.ts";

export type Shape = "lower" | "title" | "upper" | "mixed" | "number" | "mark";

/** One syllable, number or mark. `key` is what lexicons are matched on: lower case, tone mark in its usual place. */
export type Token = Span & {
  readonly word: string;
  readonly key: string;
  readonly shape: Shape;
  /** Whether a blank or a line end stands before it. */
  readonly apart: boolean;
};

const pattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*|[^\s]/gu;
const known = new Map<string, { key: string; shape: Shape }>();

function shapeOf(word: string): Shape {
  if (/^\d/u.test(word)) return "number";
  if (!/^\p{L}/u.test(word)) return "mark";
  const lower = word.toLowerCase();
  if (word === lower) return "lower";
  if (word.length > 1 && word === word.toUpperCase()) return "upper";
  const [first = "", ...rest] = word;
  if (first !== first.toLowerCase() && rest.join("") === rest.join("").toLowerCase()) return "title";
  return "mixed";
}

function read(word: string): { key: string; shape: Shape } {
  let entry = known.get(word);
  if (!entry) {
    entry = { key: foldTone(word), shape: shapeOf(word) };
    // A report has few distinct syllables; a corpus of numbers must not fill the memory.
    if (known.size > 50_000) known.clear();
    known.set(word, entry);
  }
  return entry;
}

/** Cuts an aligned text into tokens, from left to right; blanks belong to none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const word of text.match(pattern) ?? []) {
    const { key, shape } = read(word);
    // Only blanks belong to no token, so the word stands at its next occurrence.
    const start = text.indexOf(word, last);
    const end = start + word.length;
    tokens.push({ start, end, word, key, shape, apart: start > last || start === 0 });
    last = end;
  }
  return tokens;
}

/** Whether the token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === "title" || token.shape === "upper" || token.shape === "mixed");
