import { centralTerm } from "./central-term.ts";
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

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*|[^\s]/u;
const pattern = new RegExp(`${centralTerm.source}|${word.source}`, "gu");
const centralHere = new RegExp(centralTerm.source, "uy");
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

/** Whether a match at `start` is "T.Ư", and not the "TW" of a document's symbol. */
function isCentral(text: string, match: string, start: number): boolean {
  if (!match.startsWith("T") || !/[ƯW]$/u.test(match)) return false;
  centralHere.lastIndex = start;
  return centralHere.test(text);
}

/**
 * Cuts an aligned text into tokens, from left to right; blanks belong to none. "T.Ư" gives the two syllables that it
 * stands for, each with a part of its span.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const word of text.match(pattern) ?? []) {
    // Only blanks belong to no token, so the word stands at its next occurrence.
    const start = text.indexOf(word, last);
    const apart = start > last || start === 0;
    last = start + word.length;
    if (isCentral(text, word, start)) {
      tokens.push({ start, end: last - 1, word: "Trung", key: "trung", shape: "title", apart });
      tokens.push({ start: last - 1, end: last, word: "ương", key: "ương", shape: "lower", apart: true });
      continue;
    }
    const { key, shape } = read(word);
    tokens.push({ start, end: last, word, key, shape, apart });
  }
  return tokens;
}

/** Whether the token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === "title" || token.shape === "upper" || token.shape === "mixed");
