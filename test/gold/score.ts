import type { Fragment } from "../../src/graph/fragment.ts";
import type { Gold } from "./collection.ts";
import { match } from "./match.ts";
import { key } from "./same-name.ts";
import { saidBy, toleratedOf, wantedOf } from "./statement.ts";

/** What was there to be found, what was found, and what of it is right; by type. */
export type Figures = ReadonlyMap<string, { gold: number; found: number; right: number }>;

export type Score = {
  readonly entities: Figures;
  readonly relations: Figures;
  /** Lines for whoever looks into it: "- " is missing, "+ " is wrong. */
  readonly faults: readonly string[];
};

/** Relations that no gold states, since a rule always derives them. */
const derived = new Set(["IN_TERRITORY", "SUCCEEDS"]);

/**
 * Measures one fragment by its gold; simple and strict. An entity is right when its type and name are: the name of the
 * gold, one of its further names, or an alias that holds the last word of the name and so is no bare "Quận ủy"; one of
 * the two may leave out the term of office. A document also by its number, a target by its bounds, unit and words. A
 * relation is right when its type and ends are. What the gold tolerates counts neither for nor against.
 */
export function score(fragment: Fragment, gold: Gold): Score {
  const pairs = match(fragment.entities, gold);
  const tolerated = toleratedOf(gold);
  const counted = gold.entities.filter(({ type, attrs }) => type !== "Date" && !attrs.exclude);
  const free = new Set(
    fragment.entities
      .filter(({ id, type, name }) => !pairs.has(id) && tolerated.has(`${type} ${key(name)}`))
      .map(({ id }) => id),
  );
  const found = fragment.entities.filter(({ id }) => !free.has(id));
  const known = new Set(pairs.values());
  const entities = figures(
    counted.map(({ type }) => type),
    found.map(({ type }) => type),
    counted.filter(({ id }) => known.has(id)).map(({ type }) => type),
  );

  const wanted = wantedOf(gold);
  const said = saidBy(fragment, pairs).filter(
    ({ type, line, ends }) =>
      !derived.has(type) && !(tolerated.has(line) && !wanted.has(line)) && !ends.some((end) => free.has(end)),
  );
  const hit = new Set(said.flatMap(({ line }) => wanted.get(line) ?? []));
  const all = new Set(wanted.values());
  const typeOf = (line: string) => line.split(" ")[0] ?? "";
  return {
    entities,
    relations: figures(
      [...all].map(typeOf),
      // Two good ends of one fact, "the congress and its resolution set the target", are one fact.
      [...new Set(said.map(({ line }) => wanted.get(line) ?? line))].map(typeOf),
      [...hit].map(typeOf),
    ),
    faults: [
      ...counted.filter(({ id }) => !known.has(id)).map(({ type, name }) => `- ${type} ${name}`),
      ...found.filter(({ id }) => !pairs.has(id)).map(({ type, name }) => `+ ${type} ${name}`),
      ...[...all].filter((line) => !hit.has(line)).map((line) => `- ${readable(line, gold)}`),
      ...said.filter(({ line }) => !wanted.has(line)).map(({ line }) => `+ ${readable(line, gold)}`),
    ],
  };
}

/** Joins the figures of several reports. */
export function total(all: readonly Figures[]): Figures {
  const sum = new Map<string, { gold: number; found: number; right: number }>();
  for (const [type, { gold, found, right }] of all.flatMap((each) => [...each])) {
    const known = sum.get(type) ?? { gold: 0, found: 0, right: 0 };
    sum.set(type, { gold: known.gold + gold, found: known.found + found, right: known.right + right });
  }
  return sum;
}

/** Precision, recall and their harmonic mean over all types. */
export function f1(figures: Figures): { precision: number; recall: number; f1: number } {
  let [gold, found, right] = [0, 0, 0];
  for (const each of figures.values()) {
    gold += each.gold;
    found += each.found;
    right += each.right;
  }
  return { precision: right / found, recall: right / gold, f1: (2 * right) / (gold + found) };
}

function figures(gold: readonly string[], found: readonly string[], right: readonly string[]): Figures {
  const types = [...new Set([...gold, ...found])].sort();
  const count = (list: readonly string[], type: string) => list.filter((each) => each === type).length;
  return new Map(
    types.map((type) => [type, { gold: count(gold, type), found: count(found, type), right: count(right, type) }]),
  );
}

function readable(line: string, { entities }: Gold): string {
  const [type, from = "", to = ""] = line.split(" ");
  const name = (end: string) => entities.find(({ id }) => id === end)?.name ?? end;
  return `${name(from)} -${type}-> ${name(to)}`;
}
