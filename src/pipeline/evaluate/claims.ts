import type { Fragment } from "../../graph/fragment.ts";
import { relationTypeNames } from "../../ontology/relation-types.ts";
import { daysOf } from "./days.ts";
import type { Gold } from "./gold.ts";
import { isStated } from "./gold.ts";
import { normalForm } from "./normal-form.ts";

/** Relations that no gold states, since a rule always derives them. */
const derived = new Set<string>(["IN_TERRITORY", "SUCCEEDS"]);
const counted = new Set<string>(relationTypeNames.filter((type) => !derived.has(type)));

/** A relation as a report is said to state it. Of HELD_ON `to` is a day, as is the "end" of it. */
export type Claim = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
  readonly rules: readonly string[];
  /** The sentence of the first evidence. */
  readonly quote: string;
};

/** What a fragment claims, each once: its relations, and the days of its meetings. */
export function claimsOf({ relations, entities }: Fragment): Claim[] {
  const claims: Claim[] = relations
    .filter(({ type }) => counted.has(type))
    .map(({ type, from, to, certainty, evidence }) => {
      const rules = [...new Set(evidence.map(({ rule }) => rule))];
      return { type, from, to, certainty, rules, quote: evidence[0]?.quote ?? "" };
    });
  for (const { id, type, attributes } of entities) {
    if (type !== "Meeting") continue;
    for (const day of [...daysOf(attributes.heldOn)].sort()) {
      claims.push({ type: "HELD_ON", from: id, to: day, certainty: "stated", rules: [], quote: "" });
    }
  }
  return [...new Map(claims.map((claim) => [`${claim.type}\t${claim.from}\t${claim.to}`, claim])).values()];
}

/** A fact of the gold, `stated` or derived by a rule of the labelling. */
export type Wanted = { readonly type: string; readonly from: string; readonly to: string; readonly stated: boolean };

/** The facts of the gold by their keys, and each equally good way to say one: way → key. */
export type WantedFacts = { readonly facts: ReadonlyMap<string, Wanted>; readonly ways: ReadonlyMap<string, string> };

export const factKey = (type: string, from: string, to: string): string => `${type}\t${from}\t${to}`;

export function wantedOf(gold: Gold): WantedFacts {
  const facts = new Map<string, Wanted>();
  const ways = new Map<string, string>();
  for (const relation of gold.stated) {
    const { relation: type, subjectId, objectId, attrs } = relation;
    const key = factKey(type, subjectId, objectId);
    facts.set(key, { type, from: subjectId, to: objectId, stated: isStated(relation) });
    for (const from of [subjectId, ...otherEnds(gold, attrs.alsoSubject)]) {
      for (const to of [objectId, ...otherEnds(gold, attrs.alsoObject)]) {
        const way = factKey(type, from, to);
        if (!ways.has(way)) ways.set(way, key);
      }
    }
  }
  for (const [held, stated] of gold.days) {
    const [from = "", to = ""] = held.split("\t");
    const key = factKey("HELD_ON", from, to);
    facts.set(key, { type: "HELD_ON", from, to, stated });
    ways.set(key, key);
  }
  return { facts, ways };
}

/** Ids of what the gold names as an equally good end, by id or name. */
const otherEnds = ({ all, entities }: Gold, value: unknown): string[] =>
  [value ?? []].flat().flatMap((end) => {
    const said = String(end);
    if (all.has(said)) return [said];
    const same = entities.filter(({ name, type }) => normalForm(name, type) === normalForm(said, type));
    return same.map(({ id }) => id);
  });

/** "M1\tO2" of everybody who chairs or speaks there in person: that he attends is no error. */
export function presentInPerson({ stated }: Gold): Set<string> {
  const inPerson = stated.filter(
    ({ relation, attrs }) =>
      (relation === "CHAIRED" || relation === "SPOKE_AT") &&
      !/video|không dự/u.test(String(attrs.mode ?? "").toLowerCase()),
  );
  return new Set(inPerson.map(({ subjectId, objectId }) => `${subjectId}\t${objectId}`));
}
