import type { Check } from "./finding.ts";
import { isNumber } from "./kind.ts";
import { isSign, isWord } from "./statement.ts";

/** Halves below zero are rounded the other way, and 1.0 is written "1". */
export const numberForms: Check = function* ({ tokens, partner }, operands) {
  for (const [at, token] of tokens.entries()) {
    if (!isSign(tokens[at + 1], "(") || isSign(tokens[at - 1], ".")) continue;
    if (isWord(token, "ROUND")) yield { at, form: "round(x)", instead: "floor(x + 0.5)." };
    if (
      isWord(token, "SIZE") &&
      isSign(tokens[at + 2], "(") &&
      isSign(tokens[(partner.get(at + 2) ?? at) + 1], "-", "<")
    ) {
      yield { at, form: "size((n)--())", instead: "COUNT { (n)--() }." };
    }
    if (isWord(token, "TOSTRING")) {
      const last = (partner.get(at + 1) ?? at) - 1;
      const argument = operands.startingAt(at + 2);
      const inside = tokens.slice(at + 2, last + 1);
      const broken =
        argument?.last === last
          ? isNumber(argument.kind) && argument.kind !== "integer"
          : inside.some((each) => isSign(each, "/", "^") || (each.kind === "number" && /[.eE]/.test(each.text)));
      if (broken)
        yield {
          at,
          form: "toString() of a number with a fraction",
          instead: "the number itself; the format option prints it.",
        };
    }
  }
};
