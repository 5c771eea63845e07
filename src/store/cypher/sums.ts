import { isSign, isWord, type Statement } from "./statement.ts";

/**
 * The statement with `coalesce(sum(x), 0)` for each `sum(x)` that does not stand in one: over no values the embedded
 * engine gives null where Cypher gives 0. Nothing else of the statement changes.
 */
export function withWholeSums(statement: Statement): string {
  const { cypher, tokens, partner } = statement;
  const insertions: { readonly at: number; readonly text: string }[] = [];
  for (const [at, token] of tokens.entries()) {
    const closing = partner.get(at + 1);
    const bracket = closing === undefined ? undefined : tokens[closing];
    if (!isWord(token, "SUM") || !isSign(tokens[at + 1], "(") || isSign(tokens[at - 1], ".") || !bracket) continue;
    if (isSign(tokens[at - 1], "(") && isWord(tokens[at - 2], "COALESCE")) continue;
    insertions.push({ at: token.start, text: "coalesce(" }, { at: bracket.start + 1, text: ", 0)" });
  }
  let [written, from] = ["", 0];
  // Of two at one place the outer bracket closes last, as it was opened first.
  for (const { at, text } of insertions.sort((a, b) => a.at - b.at)) {
    written += cypher.slice(from, at) + text;
    from = at;
  }
  return written + cypher.slice(from);
}
