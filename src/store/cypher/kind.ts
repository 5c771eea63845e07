import { type AttributeType, entityTypes, type ValueKind } from "../../ontology/entity-types.ts";
import { type RelationType, relationTypes } from "../../ontology/relation-types.ts";

/** What an expression is known to give before it is run. A `number` may be an integer or not. */
export type Kind = "integer" | "float" | "number" | "text" | "boolean" | "list" | "null";

export const isNumber = (kind: Kind | undefined): boolean =>
  kind === "integer" || kind === "float" || kind === "number";

const ofAttribute: Readonly<Record<ValueKind, Kind>> = {
  string: "text",
  strings: "list",
  number: "number",
  boolean: "boolean",
  date: "text",
  dates: "text",
};

/** Properties beside the attributes of the ontology; all that end in "Day" are integers, in "Dates" lists. */
const common: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(["id", "name", "searchName", "title", "publishedAt", "surface"].map((name) => [name, "text"])),
  ...Object.fromEntries(
    ["aliases", "paths", "evidence", "evidenceSpans", "evidenceRules"].map((name) => [name, "list"]),
  ),
  ...Object.fromEntries(["start", "end", "ordinal", "count"].map((name) => [name, "integer"])),
  certainty: "text",
};

/** One kind a property, always; a name that two types use in two ways tells nothing. */
const properties: ReadonlyMap<string, Kind | undefined> = (() => {
  const found = new Map<string, Kind | undefined>();
  const declared: Readonly<Record<string, AttributeType>>[] = [
    ...Object.values(entityTypes).map((type) => type.attributes),
    ...Object.values(relationTypes).map((type: RelationType) => type.attributes ?? {}),
  ];
  for (const [name, { kind }] of declared.flatMap((attributes) => Object.entries(attributes))) {
    const known = ofAttribute[kind];
    found.set(name, found.has(name) && found.get(name) !== known ? undefined : known);
  }
  for (const [name, kind] of Object.entries(common)) found.set(name, kind);
  return found;
})();

export function kindOfProperty(name: string): Kind | undefined {
  if (/[a-z]Day$/.test(name)) return "integer";
  return /Dates$/.test(name) ? "list" : properties.get(name);
}

const functions: Readonly<Record<Exclude<Kind, "null">, string>> = {
  integer: "size length count toInteger",
  float: "toFloat avg sqrt exp log log10 stDev stDevP percentileCont rand",
  number: "sum abs ceil floor sign round",
  text: "toString toLower toUpper trim ltrim rtrim left right substring replace type elementId",
  boolean: "exists any all none single toBoolean",
  list: "collect nodes relationships labels keys range split tail",
};
const kindByFunction = new Map<string, Kind>(
  Object.entries(functions).flatMap(([kind, names]) =>
    names.split(" ").map((name): [string, Kind] => [name.toLowerCase(), kind as Kind]),
  ),
);

/** Function names are read in any case. */
export const kindOfFunction = (name: string): Kind | undefined => kindByFunction.get(name.toLowerCase());

export function kindOfValue(value: unknown): Kind | undefined {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "float";
  if (typeof value === "string") return "text";
  return typeof value === "boolean" ? "boolean" : undefined;
}
