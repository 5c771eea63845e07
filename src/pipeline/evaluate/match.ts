import type { FragmentEntity } from "../../graph/fragment.ts";
import { assign } from "./assignment.ts";
import type { Gold } from "./gold.ts";
import { withoutKhoa } from "./name-key.ts";
import { normalForm } from "./normal-form.ts";
import { entityWeight } from "./weight.ts";

/** Which prediction is which entity of the gold; ids of those that count neither for nor against. */
export type Matched = {
  /** Predicted id → gold id. */
  readonly pairs: ReadonlyMap<string, string>;
  readonly tolerated: ReadonlySet<string>;
  readonly bylines: ReadonlySet<string>;
};

/** Pairs predictions with the gold, one to one. What names one entity exactly is not taken for a similar one. */
export function match(found: readonly FragmentEntity[], gold: Gold, text: string): Matched {
  const weights = found.map((each) => {
    const row = gold.entities.map((entity) => entityWeight(gold, entity, each, text));
    const least = Math.max(0, ...row) >= 90 ? 90 : 0;
    // Of two with one name the one that is mentioned more often.
    const bonus = Math.min(each.mentions.length, 50) * 1e-4;
    return row.map((weight) => (weight > 0 && weight >= least ? weight + bonus : 0));
  });
  const named = (list: readonly { readonly id: string }[], at: number): string => list[at]?.id ?? "";
  const pairs = new Map([...assign(weights)].map(([row, column]) => [named(found, row), named(gold.entities, column)]));
  const bylines = new Set(
    gold.bylines.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => normalForm(each, "Person"))),
  );
  const free = found.filter(({ id }) => !pairs.has(id));
  const tolerated = free.filter(({ type, name }) =>
    gold.tolerated.has(`${type}\t${withoutKhoa(normalForm(name, type))}`),
  );
  const writers = free.filter(({ type, name }) => type === "Person" && bylines.has(normalForm(name, type)));
  return {
    pairs,
    tolerated: new Set(tolerated.map(({ id }) => id)),
    bylines: new Set(writers.filter((each) => !tolerated.includes(each)).map(({ id }) => id)),
  };
}
