import type { Knowledge } from "../knowledge/load.ts";
import { singleBlanks } from "../text/blanks.ts";
import { spellCentralTerm } from "../text/central-term.ts";
import { isCapital, type Token } from "../text/token.ts";
import type { Mention } from "./mention.ts";

export type Read = (scan: Scan, at: number) => Mention | undefined;

/** What may begin at a token by its word and shape; what may not need not be tried. */
export type Opening = { readonly readers: readonly Read[]; readonly honorific: boolean; readonly level: boolean };

/** What a reader of mentions sees: the tokens of the report up to the end of the sentence, and what is known. */
export type Scan = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token. */
  readonly openings: readonly Opening[];
  /** Start and end of the sentence, in tokens. */
  readonly start: number;
  readonly limit: number;
  readonly knowledge: Knowledge;
  /** Names that the report gives with a level word somewhere: "Gia Thụy" once "phường Gia Thụy" is there. */
  readonly known: ReadonlyMap<string, string>;
  /** The longest mention that begins at a token; what a purpose or a subject holds is read with it. */
  readonly nested: (scan: Scan, at: number) => Mention | undefined;
};

export const keyAt = (scan: Scan, at: number): string => (at < scan.limit ? (scan.tokens[at]?.key ?? "") : "");
export const wordAt = (scan: Scan, at: number): string => (at < scan.limit ? (scan.tokens[at]?.word ?? "") : "");
export const capitalAt = (scan: Scan, at: number): boolean => at < scan.limit && isCapital(scan.tokens[at]);

/** The text from token `from` to before token `to`, as written but with single blanks and "T.Ư" in full. */
export function slice(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  if (!first || !last) return "";
  const written = scan.text.slice(first.start, last.end);
  return isPlain(scan, from, to) ? written : singleBlanks(spellCentralTerm(written));
}

/** Whether between these tokens there is nothing but single spaces, and each stands in the text as it reads. */
function isPlain({ text, tokens }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { start, end, word } = tokens[at] as Token;
    if (word.length !== end - start) return false;
    const gap = at > from ? start - (tokens[at - 1] as Token).end : 0;
    if (gap > 1 || (gap === 1 && text[start - 1] !== " ")) return false;
  }
  return true;
}

/** Whether the tokens from `at` are these keys. The phrase is not split: mostly its first letter decides. */
export function keysAt(scan: Scan, at: number, phrase: string): boolean {
  for (let i = at, start = 0; ; i++) {
    const key = keyAt(scan, i);
    if (key === "" || !phrase.startsWith(key, start)) return false;
    start += key.length;
    if (start === phrase.length) return true;
    if (phrase[start++] !== " ") return false;
  }
}

/** Where a form of address that begins at a token ends: "đồng chí", "ông". */
export const honorificEnd = ({ openings, knowledge, tokens, limit }: Scan, at: number): number | undefined =>
  openings[at]?.honorific ? knowledge.lexicon.honorifics.longest(tokens, at, limit)?.end : undefined;

/** Whether no letter, digit or dash touches the token from the left: "5-10" has no "10" of its own. */
export const startsFresh = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && (token.apart || !/[\p{L}\p{N}]/u.test(scan.text[token.start - 1] ?? " "));
};

const dashes = new Set(["-", "–", "—"]);
export const isDash = (word: string): boolean => dashes.has(word);
