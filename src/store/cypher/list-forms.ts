import type { Check } from "./finding.ts";
import { isSign, isWord } from "./statement.ts";

const noNull = "lists without null: [x IN list WHERE x IS NOT NULL].";

/** Lists: `list + 5` is null, `l[..-1]` is the whole list, and a null in a list changes all(), any() and =. */
export const listForms: Check = function* ({ tokens, partner, parameters }, operands) {
  for (const [at, token] of tokens.entries()) {
    const left = operands.endingAt(at - 1)?.kind;
    const right = operands.startingAt(at + 1)?.kind;
    if (
      isSign(token, "+") &&
      (left === "list") !== (right === "list") &&
      left &&
      right &&
      left !== "null" &&
      right !== "null"
    ) {
      yield { at, form: "list + value", instead: "list + [value]." };
    }
    if (isSign(token, "..")) {
      const start = operands.endingAt(at - 1)?.first;
      const isNegative = (index: number | undefined) => {
        const bound = index === undefined ? undefined : tokens[index];
        return isSign(bound, "-") || (bound?.kind === "parameter" && Number(parameters[bound.value]) < 0);
      };
      if (isNegative(at + 1) || isNegative(start)) {
        yield { at, form: "list[..-1]", instead: "list[..size(list) - 1], list[size(list) - 2..]." };
      }
    }
    if (isWord(token, "NULL") && isSign(tokens[at - 1], "[", ",") && isSign(tokens[at + 1], "]", ",")) {
      const opening = enclosing(partner, at);
      if (opening !== undefined && isSign(tokens[opening], "[")) yield { at, form: "[…, null, …]", instead: noNull };
    }
    if (token.kind === "parameter") {
      const value = parameters[token.value];
      if (Array.isArray(value) && value.includes(null)) yield { at, form: "a list with null in it", instead: noNull };
    }
  }
};

/** Index of the bracket that is open at a token. */
function enclosing(partner: ReadonlyMap<number, number>, at: number): number | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const other = partner.get(index);
    if (other !== undefined && other > at) return index;
  }
  return undefined;
}
