import { type Token, tokens } from "./token.ts";

/** A statement as the checks see it: its tokens, and which bracket closes which. */
export type Statement = {
  readonly cypher: string;
  readonly tokens: readonly Token[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Index of an opening bracket → index of the closing one, and back. */
  readonly partner: ReadonlyMap<number, number>;
};

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

export function readStatement(cypher: string, parameters: Statement["parameters"]): Statement {
  const list = tokens(cypher);
  const partner = new Map<number, number>();
  const open: number[] = [];
  list.forEach((token, index) => {
    if (token.kind !== "sign") return;
    if (closers[token.text]) open.push(index);
    const last = open.at(-1);
    if (last === undefined || closers[list[last]?.text ?? ""] !== token.text) return;
    open.pop();
    partner.set(last, index).set(index, last);
  });
  return { cypher, tokens: list, parameters, partner };
}

/** Whether the token is this sign. */
export const isSign = (token: Token | undefined, ...signs: string[]): boolean =>
  token?.kind === "sign" && signs.includes(token.text);

/** Whether the token is one of these words, in any case; a quoted name is no word. */
export const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token?.kind === "word" && words.includes(token.text.toUpperCase());

/**
 * Whether the word at `index` only names something: a property (`n.set`), a label (`:Create`, `|Create`), a key of a
 * map (`{set: 1}`) or what follows AS. No clause can stand there.
 */
export function isName({ tokens }: Statement, index: number): boolean {
  const [before, previous, , next] = [-2, -1, 0, 1].map((offset) => tokens[index + offset]);
  if (isSign(previous, ".")) return before?.kind !== "number"; // "1. SET" could be read as 1.0
  if (isSign(previous, ":", "|", "&", "!")) return true;
  if (isWord(previous, "AS")) return true;
  return isSign(next, ":") && isSign(previous, "{", ",");
}

/** The signs of `-->`, `<--`, `-[…]-` and `[*1..3]` are no operators. */
export function isArrow({ tokens }: Statement, at: number): boolean {
  const [previous, token, next] = [-1, 0, 1].map((offset) => tokens[at + offset]);
  if (isSign(token, "-")) return isSign(next, "-", "[", ">") || isSign(previous, "-", "]", "<");
  if (isSign(token, "<")) return isSign(next, "-") && isSign(tokens[at + 2], "-", "[");
  if (isSign(token, ">")) return isSign(previous, "-");
  return isSign(token, "*") && (isSign(previous, "[", ":", "(", ",") || isSign(next, "]", "..", ")"));
}
