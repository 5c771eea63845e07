import { dayNumber } from "../properties.ts";
import type { Check } from "./finding.ts";
import { isSign, isWord, type Statement } from "./statement.ts";
import type { Token } from "./token.ts";

const calls: Readonly<Record<string, { readonly reads: (text: string) => boolean; readonly instead: string }>> = {
  DATE: {
    reads: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayNumber(text) !== undefined,
    instead: "a full day that the calendar has: date('2020-12-31').",
  },
  DATETIME: {
    reads: (text) => dayNumber(text) !== undefined && /T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/.test(text),
    instead: "datetime('2020-12-31T10:00:00Z').",
  },
  LOCALDATETIME: {
    reads: (text) => dayNumber(text) !== undefined && /T\d{2}:\d{2}(:\d{2})?$/.test(text),
    instead: "localdatetime('2020-12-31T10:00:00').",
  },
  DURATION: {
    reads: (text) => /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text),
    instead: "duration('P1Y2M3D').",
  },
};

/** Dates: what is no date gives null instead of an error, and there is no weekday. */
export const dateForms: Check = function* (statement) {
  const { tokens, partner } = statement;
  for (const [at, token] of tokens.entries()) {
    if (isSign(token, ".") && isWord(tokens[at + 1], "WEEKDAY", "DAYOFWEEK")) {
      const instead = "(day + 3) % 7 + 1 with a day number, as m.heldOnDay: Monday is 1.";
      yield { at, form: ".weekday", instead };
    }
    const call = token.kind === "word" && isSign(tokens[at + 1], "(") ? calls[token.text.toUpperCase()] : undefined;
    if (!call || isSign(tokens[at - 1], ".") || partner.get(at + 1) !== at + 3) continue;
    const text = literal(statement, tokens[at + 2]);
    if (text !== undefined && !call.reads(text)) {
      yield { at, form: `${token.text}('${text}')`, instead: call.instead };
    }
  }
};

function literal({ parameters }: Statement, token: Token | undefined): string | undefined {
  if (token?.kind === "text") return token.value;
  const value = token?.kind === "parameter" ? parameters[token.value] : undefined;
  return typeof value === "string" ? value : undefined;
}
