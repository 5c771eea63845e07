import type { Fact } from "../fact/fact.ts";
import type { Mention } from "../mention/mention.ts";
import { type Certainty, joins, type RelationTypeName } from "../ontology/relation-types.ts";
import type { Documents } from "./document/documents.ts";
import type { World } from "./world.ts";

export type Evidence = {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly trigger: { from: number; to: number } | undefined;
};

/** That the words of a mention say so. */
export const evidenceOf = ({ from, to }: Mention, rule: string): Evidence => ({ from, to, rule, trigger: undefined });

/** A relation between two entities of one report; spans count tokens. */
export type Relation = {
  readonly type: RelationTypeName;
  readonly from: string;
  readonly to: string;
  readonly attributes: Record<string, string[]>;
  certainty: Certainty;
  readonly evidence: Evidence[];
};

const strength: Readonly<Record<Certainty, number>> = { stated: 0, inferred: 1, rule: 2 };

/** Relations of a report, each once; adding one again adds its evidence, the stronger certainty and its attributes. */
export class Relations {
  readonly #world: World;
  readonly #all: Relation[] = [];
  readonly #byEnds = new Map<string, Map<string, Relation[]>>();

  constructor(world: World) {
    this.#world = world;
  }

  add(
    type: RelationTypeName,
    from: string,
    to: string,
    certainty: Certainty,
    evidence: Evidence,
    attributes: Record<string, string[]> = {},
  ): void {
    const ends = [this.#world.entities.get(from), this.#world.entities.get(to)];
    if (from === to || !ends[0] || !ends[1] || !joins(type, ends[0].type, ends[1].type)) return;
    const between = this.#between(from, to);
    let relation = between.find((each) => each.type === type);
    if (!relation) {
      relation = { type, from, to, attributes: {}, certainty, evidence: [] };
      between.push(relation);
      this.#all.push(relation);
    }
    if (strength[certainty] < strength[relation.certainty]) relation.certainty = certainty;
    if (!relation.evidence.some((one) => one.from === evidence.from && one.rule === evidence.rule))
      relation.evidence.push(evidence);
    for (const [name, values] of Object.entries(attributes)) {
      // What a relation is has one value: the first reading of it stays.
      if (name === "kind" && relation.attributes.kind) continue;
      relation.attributes[name] = [...new Set([...(relation.attributes[name] ?? []), ...values])].sort();
    }
  }

  #between(from: string, to: string): Relation[] {
    const out = this.#byEnds.get(from) ?? new Map<string, Relation[]>();
    const between = out.get(to) ?? [];
    if (out.size === 0) this.#byEnds.set(from, out);
    if (between.length === 0) out.set(to, between);
    return between;
  }

  list(): readonly Relation[] {
    return this.#all;
  }

  byType(type: RelationTypeName): Relation[] {
    return this.#all.filter((relation) => relation.type === type);
  }
}

/** Turns the facts of a report into relations; an end that stands for several entities gives one relation each. */
export function relate(world: World, documents: Documents, relations: Relations): void {
  const ends = (mention: Mention): string[] => {
    const id = world.of.get(mention);
    const more = mention.type === "Document" ? (documents.more.get(mention) ?? []) : [];
    return id ? [id, ...more] : [];
  };
  for (const fact of world.facts) {
    if (fact.type === "HELD_ON" || isStillToCome(world, fact)) continue;
    const evidence = { ...fact.span, rule: fact.rule, trigger: fact.trigger };
    const attributes = attributesOf(world, fact);
    const [froms, tos] = pairUp(fact, ends(fact.from), ends(fact.to));
    for (const from of froms)
      for (const to of tos) relations.add(fact.type, from, to, fact.certainty, evidence, attributes);
  }
}

/** Nobody has chaired, attended or addressed a meeting that is planned. */
function isStillToCome(world: World, { type, to }: Fact): boolean {
  if (type !== "CHAIRED" && type !== "ATTENDED" && type !== "SPOKE_AT") return false;
  const id = world.of.get(to);
  return id !== undefined && world.entities.get(id)?.attributes.planned === true;
}

/** What is said of a set is not repeated for its members, but who issued them is; each congress adopts its own. */
function pairUp(fact: Fact, froms: string[], tos: string[]): [string[], string[]] {
  const isSet = (mention: Mention) => mention.type === "Document" && mention.rule === "document/numbers";
  if (
    fact.type === "ADOPTED_AT" &&
    fact.from.type === "Document" &&
    fact.to.type === "Meeting" &&
    fact.from.meetings.includes(fact.to)
  ) {
    const index = fact.from.meetings.indexOf(fact.to);
    const own = froms[index];
    return own === undefined ? [[], []] : [[own], tos];
  }
  if (fact.type === "ISSUED") return [froms, tos];
  return [isSet(fact.from) ? froms.slice(0, 1) : froms, isSet(fact.to) ? tos.slice(0, 1) : tos];
}

function attributesOf(world: World, fact: Fact): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(fact.attributes)) out[name] = [value];
  const by = (fact.by ?? []).flatMap((mention) => world.of.get(mention) ?? []);
  if (by.length > 0) out.by = by;
  return out;
}
