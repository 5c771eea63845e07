import { LantoaError } from "../error.ts";
import type { Judgement } from "../graph/judgement.ts";
import { entityTypeNames } from "../ontology/entity-types.ts";
import { relationTypeNames } from "../ontology/relation-types.ts";
import type { Reader } from "../pipeline/ports.ts";
import { entityId } from "../store/entity-name.ts";

export type CorrectionSettings = {
  /** Id or name of a person who is not to be listed. */
  readonly withhold?: string;
  /** Type of a relation that is wrong, and both its ends by id or name. */
  readonly reject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly why?: string;
};

/** The one correction that the options name, with ids as the graph has them; none when they name none. */
export async function correctionOf(
  reader: Reader,
  { withhold, reject, from, to, why = "" }: CorrectionSettings,
): Promise<Omit<Judgement, "by" | "at"> | undefined> {
  if (withhold !== undefined) {
    return { verdict: "withhold", kind: "Person", left: await entityId(reader, ["Person"], withhold), right: "", why };
  }
  if (reject === undefined) return undefined;
  const type = relationTypeNames.find((name) => name === reject);
  if (!type || from === undefined || to === undefined) {
    const hint = `Write --reject TYPE --from NAME --to NAME; the types are: ${relationTypeNames.join(", ")}.`;
    throw new LantoaError("cli/usage", { value: reject, hint });
  }
  const [left, right] = [await entityId(reader, entityTypeNames, from), await entityId(reader, entityTypeNames, to)];
  const [known] = await reader.relations([{ type, from: left, to: right }]);
  if (known) return { verdict: "reject", kind: type, left, right, why };
  throw new LantoaError("cli/usage", { value: `${left} ${type} ${right}`, hint: "The graph has no such relation." });
}
