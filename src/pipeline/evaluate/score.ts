import type { Fragment } from "../../graph/fragment.ts";
import { claimsOf, factKey, presentInPerson, wantedOf } from "./claims.ts";
import { entityFaults, type Fault, sentenceOf } from "./fault.ts";
import { Counter, type Figures } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { match } from "./match.ts";

/** How one report was read, measured by its gold. */
export type Score = {
  readonly file: string;
  readonly entities: Figures;
  readonly relations: Figures;
  /** Of the relations those that the gold states, without what its rules derive. */
  readonly stated: Figures;
  readonly faults: readonly Fault[];
};

const nothing: Fragment = {
  document: { id: "", path: "", title: null, publishedAt: null },
  passages: [],
  entities: [],
  relations: [],
  refusals: [],
};

/**
 * Measures a fragment by the gold of its report; without a fragment all is missed. What is one entity: `weight.ts`. A
 * relation is right when its type and both ends are; direction counts. What the gold tolerates counts neither way.
 */
export function score(gold: Gold, fragment: Fragment = nothing, text = ""): Score {
  const { pairs, tolerated, bylines } = match(fragment.entities, gold, text);
  const entities = new Counter();
  for (const { type } of gold.entities) entities.add(type, { gold: 1 });
  for (const { id, type } of fragment.entities) {
    const own = pairs.get(id);
    if (own !== undefined) entities.add(gold.all.get(own)?.type ?? type, { predicted: 1, hits: 1 });
    else if (!tolerated.has(id) && !bylines.has(id)) entities.add(type, { predicted: 1 });
  }
  const found = new Set(pairs.values());
  const missed = gold.entities.filter(({ id }) => !found.has(id));
  const invented = fragment.entities.filter(({ id }) => !pairs.has(id) && !tolerated.has(id) && !bylines.has(id));
  const relations = scoreRelations(gold, fragment, text, pairs, tolerated);
  return {
    file: gold.file,
    entities: entities.figures,
    ...relations,
    faults: [...entityFaults(gold, fragment, text, missed, invented), ...relations.faults],
  };
}

function scoreRelations(
  gold: Gold,
  fragment: Fragment,
  text: string,
  pairs: ReadonlyMap<string, string>,
  tolerated: ReadonlySet<string>,
): Pick<Score, "relations" | "stated" | "faults"> {
  const { facts, ways } = wantedOf(gold);
  const present = presentInPerson(gold);
  const [relations, stated] = [new Counter(), new Counter()];
  const faults: Fault[] = [];
  for (const fact of facts.values()) {
    relations.add(fact.type, { gold: 1 });
    if (fact.stated) stated.add(fact.type, { gold: 1 });
  }
  const names = new Map(fragment.entities.map(({ id, name }) => [id, name]));
  const hits = new Set<string>();
  for (const { type, from, to, certainty, rules, quote } of claimsOf(fragment)) {
    if (tolerated.has(from) || tolerated.has(to)) continue;
    const start = pairs.get(from);
    const end = type === "HELD_ON" ? to : pairs.get(to);
    if (start !== undefined && end !== undefined) {
      const key = ways.get(factKey(type, start, end));
      const fact = key === undefined ? undefined : facts.get(key);
      if (key !== undefined && fact) {
        if (hits.has(key)) continue;
        hits.add(key);
        relations.add(type, { predicted: 1, hits: 1 });
        if (fact.stated) stated.add(type, { predicted: 1, hits: 1 });
        continue;
      }
      const ends = `${start}\t${end}`;
      if (gold.toleratedRelations.has(`${type}\t${ends}`)) continue;
      if (type === "HELD_ON" ? gold.optionalDays.has(ends) : type === "ATTENDED" && present.has(ends)) continue;
    }
    relations.add(type, { predicted: 1 });
    if (certainty === "stated") stated.add(type, { predicted: 1 });
    const wrongEnds = [...(start === undefined ? ["from"] : []), ...(end === undefined ? ["to"] : [])];
    const ends = wrongEnds.length === 0 ? "both ends are in the gold" : `${wrongEnds.join(" and ")} not in the gold`;
    const said = `${names.get(from) ?? from} ${type} ${names.get(to) ?? to}`;
    const sentence = quote || sentenceOf(fragment, text, [gold.all.get(start ?? "")]);
    faults.push({ what: "invented", of: "relation", type, said, why: [...rules, ends].join(", "), sentence });
  }
  const found = new Set(pairs.values());
  for (const [key, { type, from, to }] of facts) {
    if (hits.has(key)) continue;
    const [subject, object] = [gold.all.get(from), gold.all.get(to)];
    const both = found.has(from) && (type === "HELD_ON" || found.has(to));
    const said = `${subject?.name ?? from} ${type} ${object?.name ?? to}`;
    const sentence = sentenceOf(fragment, text, type === "HELD_ON" ? [subject] : [subject, object]);
    faults.push({
      what: "missed",
      of: "relation",
      type,
      said,
      why: both ? "both ends were found" : "an end was missed",
      sentence,
    });
  }
  return { relations: relations.figures, stated: stated.figures, faults };
}
