import type { Fact } from "../fact/fact.ts";
import type { Report } from "../fact/report.ts";

import type { Knowledge } from "../knowledge/load.ts";
import type { Mention } from "../mention/mention.ts";
import type { EntityTypeName } from "../ontology/entity-types.ts";
import { singleBlanks } from "../text/blanks.ts";
import { spellCentralTerm } from "../text/central-term.ts";

export type Attributes = Record<string, string | number | boolean | string[]>;

/** A thing in the world as one report knows it. */
export type Entity = {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly name: string;
  attributes: Attributes;
  readonly mentions: Mention[];
};

/** A reading that ended without an entity, and why. */
export type Unresolved = { readonly mention: Mention; readonly reason: string };

/** What resolution works on and fills: the report and its facts in, entities and references out. */
export type World = {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly knowledge: Knowledge;
  /** Short id of the document, for things that are known only inside it. */
  readonly local: string;
  /** The day that decides which territories exist: of publication, else the latest in the text, else unknown. */
  readonly day: string | undefined;
  readonly publishedAt: string | undefined;
  readonly address: string;
  readonly entities: Map<string, Entity>;
  readonly of: Map<Mention, string>;
  readonly unresolved: Unresolved[];
};

/** Adds the entity, or the mention and attributes to the one of this id. Attributes that are there stay. */
export function register(world: World, mention: Mention, entity: Omit<Entity, "mentions">): string {
  const known = world.entities.get(entity.id);
  if (known) {
    if (!known.mentions.includes(mention)) known.mentions.push(mention);
    known.attributes = { ...entity.attributes, ...known.attributes };
  } else world.entities.set(entity.id, { ...entity, mentions: [mention] });
  world.of.set(mention, entity.id);
  return entity.id;
}

/** Adds the mention to an entity that is there: it says no more of it. */
export function refer(world: World, mention: Mention, id: string | undefined): void {
  const entity = id === undefined ? undefined : world.entities.get(id);
  if (entity) register(world, mention, entity);
}

export function refuse(world: World, mention: Mention, reason: string): undefined {
  world.unresolved.push({ mention, reason });
  return undefined;
}

/** The words of a mention as written, with single blanks and "T.Ư" in full. */
export function surface(world: World, mention: { from: number; to: number }): string {
  const first = world.report.tokens[mention.from];
  const last = world.report.tokens[mention.to - 1];
  return first && last ? singleBlanks(spellCentralTerm(world.report.text.slice(first.start, last.end))) : "";
}
