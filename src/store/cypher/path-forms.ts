import type { Check, Finding } from "./finding.ts";
import { isSign, isWord, type Statement } from "./statement.ts";

const clauses = ["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "UNION"];

/**
 * Shortest paths: from a node to itself the engine finds a path of two steps, a condition on the path is applied
 * after one shortest path was chosen, and of equally short ones it may choose another than Neo4j.
 */
export const pathForms: Check = function* (statement) {
  for (const [at, token] of statement.tokens.entries()) {
    const all = isWord(token, "ALLSHORTESTPATHS");
    if ((all || isWord(token, "SHORTESTPATH")) && isSign(statement.tokens[at + 1], "(")) {
      yield* shortest(statement, at, all);
    }
  }
};

function* shortest({ tokens, partner }: Statement, at: number, all: boolean): Generator<Finding> {
  const name = all ? "allShortestPaths" : "shortestPath";
  const closing = partner.get(at + 1) ?? at;
  const path = isSign(tokens[at - 1], "=") ? tokens[at - 2]?.value : undefined;
  const uses = tokens.flatMap((token, index) =>
    path !== undefined && index !== at - 2 && token.kind !== "text" && token.value === path ? [index] : [],
  );

  const next = tokens.findIndex((token, index) => index > closing && isWord(token, ...clauses));
  const where = tokens.findIndex((token, index) => index > closing && isWord(token, "WHERE"));
  const end = next < 0 ? tokens.length : next;
  if (where > 0 && where < end && uses.some((index) => index > where && index < end)) {
    const instead = "MATCH p = (a)-[*..6]-(b) WHERE … WITH p ORDER BY length(p) LIMIT 1.";
    yield { at, form: `${name}() with a condition on the path`, instead };
  }

  const [from, to] = [nodeName(tokens, at + 2), nodeName(tokens, partner.get(closing - 1) ?? at)];
  const kept = tokens.some(
    (token, index) =>
      isSign(token, "<>") &&
      [from, to].every(
        (end) => end !== undefined && [tokens[index - 1]?.value, tokens[index + 1]?.value].includes(end),
      ),
  );
  if (from === undefined || to === undefined || from === to || !kept) {
    yield {
      at,
      form: `${name}() whose two ends may be one`,
      instead: "WHERE a <> b before it, with a and b its two ends.",
    };
  }

  const onlyLength = uses.every((index) => isWord(tokens[index - 2], "LENGTH") && isSign(tokens[index - 1], "("));
  if (!all && !onlyLength) {
    const instead = "allShortestPaths() and ORDER BY a key of its nodes LIMIT 1; of shortestPath() use length(p) only.";
    yield { at, form: "shortestPath() of which the path itself is used", instead };
  }
}

const nodeName = (tokens: Statement["tokens"], opening: number): string | undefined => {
  const name = isSign(tokens[opening], "(") ? tokens[opening + 1] : undefined;
  return name?.kind === "word" || name?.kind === "quoted" ? name.value : undefined;
};
