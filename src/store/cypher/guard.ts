import { LantoaError } from "../../error.ts";
import { isName, isSign, isWord, readStatement, type Statement } from "./statement.ts";
import { lineOf, type Token } from "./token.ts";

/** What a statement that only reads may begin with, and what may follow UNION. */
const readingClauses = ["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"];
const writingWords = ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "INSERT", "DROP", "ALTER"];

/**
 * Takes a person's statement apart and refuses what is more than reading: query/would-write for what writes,
 * query/not-allowed for files, procedures, transactions and all else that is no question.
 * The store is opened read-only too; this says beforehand, and in words, why not. Of procedures only those named are
 * called.
 */
export function readOnly(
  cypher: string,
  parameters: Statement["parameters"],
  procedures: readonly string[] = [],
): Statement {
  const statement = readStatement(cypher, parameters);
  const { tokens } = statement;
  const refuse = (code: "query/would-write" | "query/not-allowed", token: Token | undefined, hint: string) =>
    new LantoaError(code, { value: token?.text ?? "", line: token ? lineOf(cypher, token.start) : 1, hint });

  if (!isWord(tokens[0], ...readingClauses) && !isWord(tokens[0], ...writingWords)) {
    throw refuse("query/not-allowed", tokens[0], `A question begins with ${readingClauses.join(", ")}.`);
  }
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (isSign(token, ";") && next) throw refuse("query/not-allowed", token, "Ask one question at a time.");
    const names = isName(statement, index) && !(isWord(token, "LOAD") && isWord(next, "CSV"));
    if (token.kind !== "word" || names) return;
    if (isWord(token, ...writingWords)) {
      throw refuse(
        "query/would-write",
        token,
        "The graph is built from documents only. A name like this stands in `backticks`.",
      );
    }
    if (isWord(token, "LOAD") && next?.kind === "word") {
      throw refuse("query/not-allowed", token, "Files are not read. A name like this stands in `backticks`.");
    }
    if (isWord(token, "CALL") && !isSign(next, "{", "(") && !procedures.includes(procedureAt(tokens, index + 1))) {
      const others = procedures.length > 0 ? ` but ${procedures.join(", ")}` : "";
      throw refuse("query/not-allowed", token, `Procedures are not called${others}; a subquery is CALL (x) { … }.`);
    }
    if (isWord(token, "TRANSACTIONS") && isWord(tokens[index - 1], "IN", "CONCURRENT")) {
      throw refuse("query/not-allowed", token, "Leave out IN TRANSACTIONS: nothing is written.");
    }
  });
  return statement;
}

/** "db.index.fulltext.queryNodes" of the words and dots from `start` on; a quoted name is none of them. */
function procedureAt(tokens: readonly Token[], start: number): string {
  const end = tokens.findIndex((token, index) => index >= start && token.kind !== "word" && !isSign(token, "."));
  return tokens
    .slice(start, end === -1 ? undefined : end)
    .map(({ text }) => text)
    .join("");
}
