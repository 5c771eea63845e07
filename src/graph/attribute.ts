import { type AttributeType, type EntityTypeName, entityTypes, type ValueKind } from "../ontology/entity-types.ts";
import { type RelationType, type RelationTypeName, relationTypes } from "../ontology/relation-types.ts";
import type { Attributes } from "./fragment.ts";
import { compareText, sortedSet } from "./order.ts";

type Value = Attributes[string];
type Declared = Readonly<Record<string, AttributeType>>;

export const attributesOfEntity = (type: EntityTypeName): Declared => entityTypes[type].attributes;
export const attributesOfRelation = (type: RelationTypeName): Declared =>
  (relationTypes[type] as RelationType).attributes ?? {};

/** The fuller of two texts first: not all in capitals, then the longer, then by code. */
export function compareFuller(a: string, b: string): number {
  const shouted = (text: string) => Number(text === text.toUpperCase() && text !== text.toLowerCase());
  return shouted(a) - shouted(b) || b.length - a.length || compareText(a, b);
}

const texts = (values: readonly Value[]): string[] =>
  values.flatMap((value) => (Array.isArray(value) ? value : [String(value)]));

/** One value from several by rules that do not care in which order, how often and in which groups they come. */
const joined: Readonly<Record<Exclude<ValueKind, "boolean">, (known: readonly Value[]) => Value | undefined>> = {
  strings: (known) => sortedSet(texts(known)),
  dates: (known) => sortedSet(texts(known)),
  string: (known) => texts(known).sort(compareFuller)[0],
  date: (known) => texts(known).sort(compareText)[0],
  number: (known) => Math.min(...known.map(Number)),
};

/** True only where all say so: who reports that a meeting was held undoes "planned". Silence is between yes and no. */
function joinedBoolean(values: readonly (Value | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/**
 * Attributes of one thing as several documents state them → one record. Lists are sorted sets, always; what the
 * ontology does not declare has no type of its own and is left out.
 */
export function joinAttributes(declared: Declared, records: readonly Attributes[]): Attributes {
  const result: Attributes = {};
  for (const [name, { kind }] of Object.entries(declared)) {
    const all = records.map((record) => record[name]);
    const known = all.filter((value) => value !== undefined);
    if (known.length === 0) continue;
    const value = kind === "boolean" ? joinedBoolean(all) : joined[kind](known);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/** The same attributes with every id in them replaced. */
export function renameIds(declared: Declared, attributes: Attributes, rename: (id: string) => string): Attributes {
  const renamed = (value: Value): Value => (Array.isArray(value) ? value.map(rename) : rename(String(value)));
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, declared[name]?.refers ? renamed(value) : value]),
  );
}
