import { LantoaError } from "../../error.ts";
import { dateForms } from "./date-forms.ts";
import type { Check } from "./finding.ts";
import { listForms } from "./list-forms.ts";
import { mixedForms } from "./mixed-forms.ts";
import { numberForms } from "./number-forms.ts";
import { operandsOf } from "./operand.ts";
import { pathForms } from "./path-forms.ts";
import type { Statement } from "./statement.ts";
import { lineOf } from "./token.ts";

const checks: readonly Check[] = [mixedForms, listForms, numberForms, dateForms, pathForms];

/**
 * Refuses, with query/not-portable, what the engine would answer wrongly without saying so. What cannot be seen
 * before the run is let through: two variables of unknown kind that are compared, a date made of pieces.
 */
export function portable(statement: Statement): void {
  const operands = operandsOf(statement);
  for (const check of checks) {
    for (const { at, form, instead } of check(statement, operands)) {
      const line = lineOf(statement.cypher, statement.tokens[at]?.start ?? 0);
      throw new LantoaError("query/not-portable", { value: form, line, hint: `Write ${instead}` });
    }
  }
}
