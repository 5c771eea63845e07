import { type Kind, kindOfFunction, kindOfProperty, kindOfValue } from "./kind.ts";
import { isSign, isWord, type Statement } from "./statement.ts";

/** A piece of an expression without operators: `n.name`, `size(x)[0]`, `(1)`, `-5`. Indexes of its first and last token. */
export type Operand = { readonly first: number; readonly last: number; readonly kind: Kind | undefined };

export type Operands = {
  startingAt(index: number): Operand | undefined;
  endingAt(index: number): Operand | undefined;
};

/** Words after which a bracket opens something new: it is no call and no index. */
const keywords =
  "ALL AND AS ASC ASCENDING BY CALL CASE CONTAINS DESC DESCENDING DISTINCT ELSE END ENDS IN IS LIMIT MATCH NOT ON OPTIONAL OR ORDER RETURN SKIP STARTS THEN UNION UNWIND WHEN WHERE WITH XOR".split(
    " ",
  );

/** Finds the operands of a statement, and of each what it is, as far as words and the ontology tell. */
export function operandsOf(statement: Statement): Operands {
  const { tokens, partner, parameters } = statement;
  const starting = new Map<number, Operand>();
  const ending = new Map<number, Operand>();
  const named = new Map<string, Kind | undefined>();

  /** Whether an operand may end here, so that a bracket behind it belongs to it. */
  const endsOperand = (index: number) => {
    const token = tokens[index];
    if (!token || token.kind === "text" || token.kind === "number") return false;
    return token.kind === "sign" ? isSign(token, ")", "]") : !isWord(token, ...keywords);
  };

  function primary(index: number): { last: number; kind: Kind | undefined } | undefined {
    const token = tokens[index];
    const closing = partner.get(index);
    if (!token || isSign(tokens[index - 1], ".")) return undefined;
    if (token.kind === "text") return { last: index, kind: "text" };
    if (token.kind === "number") return { last: index, kind: /[.eE]/.test(token.text) ? "float" : "integer" };
    if (token.kind === "parameter") return { last: index, kind: kindOfValue(parameters[token.value]) };
    if (isSign(token, "[", "(") && closing !== undefined && !endsOperand(index - 1)) {
      return { last: closing, kind: token.text === "[" ? "list" : inner(index + 1, closing - 1) };
    }
    if (token.kind === "sign") return undefined;
    const bracket = partner.get(index + 1);
    if (bracket !== undefined && isSign(tokens[index + 1], "(") && !isWord(token, ...keywords)) {
      return { last: bracket, kind: kindOfFunction(token.value) };
    }
    if (bracket !== undefined && isWord(token, "EXISTS", "COUNT") && isSign(tokens[index + 1], "{")) {
      return { last: bracket, kind: isWord(token, "EXISTS") ? "boolean" : "integer" };
    }
    if (isWord(token, "TRUE", "FALSE")) return { last: index, kind: "boolean" };
    return { last: index, kind: isWord(token, "NULL") ? "null" : named.get(token.value) };
  }

  /** What stands in brackets, when it is one operand. */
  function inner(first: number, last: number): Kind | undefined {
    const operand = operandAt(first);
    return operand?.last === last ? operand.kind : undefined;
  }

  function operandAt(first: number): Operand | undefined {
    const isBinary = ["text", "number", "parameter"].includes(tokens[first - 1]?.kind ?? "") || endsOperand(first - 1);
    if (isSign(tokens[first], "-") && tokens[first + 1]?.kind === "number" && !isBinary) {
      const number = operandAt(first + 1);
      return number && { ...number, first };
    }
    const start = primary(first);
    if (!start) return undefined;
    let { last, kind } = start;
    for (;;) {
      const closing = partner.get(last + 1);
      const name = tokens[last + 2];
      if (isSign(tokens[last + 1], ".") && (name?.kind === "word" || name?.kind === "quoted")) {
        kind = kindOfProperty(name.value);
        last += 2;
      } else if (isSign(tokens[last + 1], "[") && closing !== undefined && !isWord(tokens[last], ...keywords)) {
        kind = tokens.slice(last + 1, closing).some((token) => isSign(token, "..")) ? "list" : undefined;
        last = closing;
      } else return { first, last, kind };
    }
  }

  tokens.forEach((token, index) => {
    if (isWord(token, "AS")) {
      const operand = ending.get(index - 1);
      const before = operand && tokens[operand.first - 1];
      const whole = isSign(before, ",") || isWord(before, "WITH", "RETURN", "DISTINCT");
      const name = tokens[index + 1]?.value ?? "";
      const kind = whole ? operand?.kind : undefined;
      named.set(name, named.has(name) && named.get(name) !== kind ? undefined : kind);
    }
    const operand = operandAt(index);
    if (!operand) return;
    starting.set(index, operand);
    if (!ending.has(operand.last)) ending.set(operand.last, operand);
  });
  return { startingAt: (index) => starting.get(index), endingAt: (index) => ending.get(index) };
}
