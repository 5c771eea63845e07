import type { Check, Finding } from "./finding.ts";
import { isNumber, type Kind, kindOfProperty } from "./kind.ts";
import type { Operands } from "./operand.ts";
import { isArrow, isSign, isWord, type Statement } from "./statement.ts";

const sameKind = "both sides as numbers or both as text: toInteger('26'), toString(26).";

/** A number beside a text: `1 = '1'` is true for the engine, `5 + 'a'` and `'a' * 2` are null. */
export const mixedForms: Check = function* (statement, operands) {
  const { tokens } = statement;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "sign" && !isArrow(statement, at)) {
      yield* ofOperator(token.text, kindBefore(statement, operands, at), kindAfter(statement, operands, at), at);
    }
    if (isWord(token, "IN") || isWord(token, "WHEN")) yield* ofMembers(statement, operands, at);
    if (isSign(token, ":") && tokens[at - 1]?.kind === "word" && isSign(tokens[at - 2], "{", ",")) {
      const name = tokens[at - 1]?.value ?? "";
      if (mixed(kindOfProperty(name), operands.startingAt(at + 1)?.kind)) {
        yield { at, form: `{${name}: …} with a value of another kind`, instead: sameKind };
      }
    }
  }
};

const mixed = (left: Kind | undefined, right: Kind | undefined) =>
  (isNumber(left) && right === "text") || (left === "text" && isNumber(right));

/** What stands before a sign. "n.name + 1" is not known, only its last part is. */
function kindBefore({ tokens }: Statement, operands: Operands, at: number): Kind | undefined {
  const operand = operands.endingAt(at - 1);
  return operand && !isSign(tokens[operand.first - 1], "+") ? operand.kind : undefined;
}

/** What stands behind a sign. A text stays one whatever is added to it. */
function kindAfter({ tokens }: Statement, operands: Operands, at: number): Kind | undefined {
  const operand = operands.startingAt(at + 1);
  return operand && (operand.kind === "text" || !isSign(tokens[operand.last + 1], "+")) ? operand.kind : undefined;
}

function* ofOperator(sign: string, left: Kind | undefined, right: Kind | undefined, at: number): Generator<Finding> {
  if (["=", "<>", "<", ">", "<=", ">="].includes(sign) && mixed(left, right)) {
    yield { at, form: `a number ${sign} a text`, instead: sameKind };
  }
  if (["<", ">", "<=", ">="].includes(sign) && [left, right].some((kind) => kind === "boolean" || kind === "list")) {
    const instead =
      "CASE WHEN … THEN 1 ELSE 0 END for truth values, and compare lists by a text or number made of them.";
    yield { at, form: `${sign} between truth values or lists`, instead };
  }
  if (["*", "/", "%", "^", "-"].includes(sign) && [left, right].includes("text")) {
    yield { at, form: `${sign} with a text`, instead: "numbers only: toInteger('2') * 3." };
  }
  if (sign === "+" && right === "text" && (isNumber(left) || left === "boolean")) {
    yield { at, form: `${left} + text`, instead: "toString(…) + 'text'." };
  }
}

/** `n.ordinal IN ['26']` and `CASE n.ordinal WHEN '26'`. */
function* ofMembers({ tokens, parameters, partner }: Statement, operands: Operands, at: number): Generator<Finding> {
  const isCase = isWord(tokens[at], "WHEN");
  const left = isCase ? kindOfCase(tokens, operands, at) : operands.endingAt(at - 1)?.kind;
  const list = tokens[at + 1];
  const members: (Kind | undefined)[] = [];
  if (isCase) members.push(operands.startingAt(at + 1)?.kind);
  else if (isSign(list, "[")) {
    const closing = partner.get(at + 1) ?? 0;
    for (let index = at + 2; index < closing; index = Math.max(partner.get(index) ?? 0, index) + 1) {
      if (isSign(tokens[index - 1], "[", ",")) members.push(operands.startingAt(index)?.kind);
    }
  } else if (list?.kind === "parameter") {
    const value = parameters[list.value];
    if (Array.isArray(value))
      members.push(...value.map((member) => (typeof member === "string" ? "text" : "integer") as Kind));
  }
  if (members.some((kind) => mixed(left, kind))) {
    yield {
      at,
      form: isCase ? "CASE … WHEN with another kind of value" : "IN a list of another kind",
      instead: sameKind,
    };
  }
}

function kindOfCase(tokens: Statement["tokens"], operands: Operands, at: number): Kind | undefined {
  for (let index = at - 1; index >= 0; index--) {
    if (isWord(tokens[index], "END")) return undefined;
    if (isWord(tokens[index], "CASE")) return operands.startingAt(index + 1)?.kind;
  }
  return undefined;
}
