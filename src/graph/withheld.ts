import { entityTypeNames } from "../ontology/entity-types.ts";
import { maskNames } from "../text/mask.ts";
import { attributesOfRelation } from "./attribute.ts";
import { type Corrections, nameInId } from "./corrections.ts";
import type { Attributes, Fragment, FragmentRelation } from "./fragment.ts";

/**
 * The fragment as if it did not know those who are not to be listed: without them, their relations, and the posts that
 * nobody else holds there (a post comes from a named holder). Their names are blotted out wherever else they stand, in
 * sentences too, unit for unit. A fragment that names none of them is given back as it is.
 */
export function withoutWithheld(fragment: Fragment, { withholds }: Corrections): Fragment {
  const people = fragment.entities.filter(({ id }) => withholds?.(id)).map(({ id }) => id);
  if (people.length === 0) return fragment;
  const gone = new Set(people);
  const holders = Map.groupBy(
    fragment.relations.filter(({ type }) => type === "HOLDS_POSITION"),
    ({ to }) => to,
  );
  for (const [post, held] of holders) if (held.every(({ from }) => gone.has(from))) gone.add(post);
  const relations = fragment.relations
    .filter(({ from, to }) => !gone.has(from) && !gone.has(to))
    .map((relation) => ({ ...relation, attributes: withoutIds(relation, gone) }));
  const names = people.map(nameInId);
  const entities = fragment.entities.filter(({ id }) => !gone.has(id));
  return masked({ ...fragment, entities, relations }, names);
}

/** Attributes of which no id is gone; a list that is left empty is left out. */
function withoutIds({ type, attributes }: FragmentRelation, gone: ReadonlySet<string>): Attributes {
  const declared = attributesOfRelation(type);
  const entries = Object.entries(attributes).flatMap(([name, value]): [string, Attributes[string]][] => {
    if (!declared[name]?.refers) return [[name, value]];
    const left = [value].flat().filter((id) => !gone.has(String(id)));
    if (left.length === 0) return [];
    return [[name, Array.isArray(value) ? left.map(String) : value]];
  });
  return Object.fromEntries(entries);
}

const entityId = new RegExp(`^(?:${entityTypeNames.join("|").toLowerCase()})/`);
export const isEntityId = (text: string): boolean => entityId.test(text);

/** Every text of a value with these names blotted out, but those to `keep`: without it the ids of things. */
export function masked<Value>(
  value: Value,
  names: readonly (readonly string[])[],
  keep: (text: string) => boolean = isEntityId,
): Value {
  const mask = (part: unknown): unknown => {
    if (typeof part === "string") return keep(part) ? part : maskNames(part, names);
    if (Array.isArray(part)) return part.map(mask);
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(Object.entries(part).map(([name, held]) => [name, mask(held)]));
  };
  return (names.length === 0 ? value : mask(value)) as Value;
}
