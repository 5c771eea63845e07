import { attributesOfEntity, attributesOfRelation } from "../graph/attribute.ts";
import type { Attributes } from "../graph/fragment.ts";
import type { EntityRow, RelationRow } from "../graph/graph.ts";
import type { AttributeType, EntityTypeName } from "../ontology/entity-types.ts";
import type { RelationTypeName } from "../ontology/relation-types.ts";

/** What a node or an edge of a store holds: one flat record of texts, numbers, booleans and lists of texts. */
export type Properties = Readonly<Record<string, unknown>>;
type Declared = Readonly<Record<string, AttributeType>>;

/** Days since 1970-01-01 of an ISO day or minute; nothing for what is no day of the calendar. */
export function dayNumber(iso: string): number | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(iso)?.[0];
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes the 31st of a month of 30 days for the first of the next.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? undefined : time / 86_400_000;
}

/** Names of the properties that stand for one attribute; the list of days is what is read back. */
const dayOf = (name: string) => `${name}Day`;
const listOf = (name: string) => `${name}Dates`;
const lastOf = (name: string) => name.replace(/On$/, "Until");

/**
 * Properties that attributes are kept in. A date has its day number beside it: `issuedOn`, `issuedOnDay`.
 * Of a list of days, `heldOn` and `heldUntil` are the first and the last; `heldOnDates` has all of them.
 */
function toProperties(declared: Declared, attributes: Attributes): Properties {
  const properties: Record<string, unknown> = {};
  const putDate = (name: string, iso: string | undefined) => {
    if (iso === undefined) return;
    properties[name] = iso;
    const day = dayNumber(iso);
    if (day !== undefined) properties[dayOf(name)] = day;
  };
  for (const [name, value] of Object.entries(attributes)) {
    const kind = declared[name]?.kind;
    if (kind === "date" && typeof value === "string") putDate(name, value);
    else if (kind === "dates" && Array.isArray(value)) {
      putDate(name, value[0]);
      putDate(lastOf(name), value.at(-1));
      properties[listOf(name)] = value;
    } else properties[name] = value;
  }
  return properties;
}

function toAttributes(declared: Declared, properties: Properties): Attributes {
  const attributes: Record<string, unknown> = { ...properties };
  for (const [name, { kind }] of Object.entries(declared)) {
    if (kind === "date") delete attributes[dayOf(name)];
    if (kind !== "dates") continue;
    const days = attributes[listOf(name)];
    if (days !== undefined) attributes[name] = days;
    for (const derived of [dayOf(name), lastOf(name), dayOf(lastOf(name)), listOf(name)]) delete attributes[derived];
  }
  return attributes as Attributes;
}

export function entityProperties({ id, name, searchName, aliases, type, attributes }: EntityRow): Properties {
  return { ...toProperties(attributesOfEntity(type), attributes), id, name, searchName, aliases };
}

/** Without `hash`, which is no attribute: Neo4j's loader keeps it beside them. */
export function entityRow(type: EntityTypeName, properties: Properties): EntityRow {
  const { id, name, searchName, aliases, hash: _, ...rest } = properties;
  const attributes = toAttributes(attributesOfEntity(type), rest);
  return { id, type, name, searchName, aliases, attributes } as EntityRow;
}

export function relationProperties(row: RelationRow): Properties {
  const { certainty, evidence, evidenceSpans, evidenceRules } = row;
  const attributes = toProperties(attributesOfRelation(row.type), row.attributes);
  return { ...attributes, certainty, evidence, evidenceSpans, evidenceRules };
}

export function relationRow(type: RelationTypeName, from: string, to: string, properties: Properties): RelationRow {
  const { certainty, evidence, evidenceSpans, evidenceRules, hash: _, ...rest } = properties;
  const attributes = toAttributes(attributesOfRelation(type), rest);
  return { type, from, to, attributes, certainty, evidence, evidenceSpans, evidenceRules } as RelationRow;
}
