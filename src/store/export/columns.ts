import { canonicalJson } from "../../graph/canonical.ts";
import type { Attributes } from "../../graph/fragment.ts";
import type { EntityRow } from "../../graph/graph.ts";
import type { AttributeType, EntityType, ValueKind } from "../../ontology/entity-types.ts";
import { entityTypeNames, entityTypes } from "../../ontology/entity-types.ts";
import { type RelationType, relationTypeNames, relationTypes } from "../../ontology/relation-types.ts";
import { entityProperties, type Properties, relationProperties } from "../properties.ts";
import type { EvidencedRelation } from "./rows.ts";

/** A property that some node or edge of the graph may have, in a format that declares them before the rows. */
export type Column = { readonly name: string; readonly kind: "string" | "number" | "boolean" };
type Cell = string | number | boolean;

/** A list, or a record, is JSON: none of the flat formats has a list that every tool reads. */
export const cell = (value: unknown): Cell =>
  value !== null && typeof value === "object" ? canonicalJson(value) : (value as Cell);

/** The columns for which a row has a value, with that value. */
export const filled = (columns: readonly Column[], row: Properties): (readonly [name: string, value: Cell])[] =>
  columns
    .filter(({ name }) => row[name] !== undefined && row[name] !== null)
    .map(({ name }) => [name, cell(row[name])]);

/** What a store holds of an entity (`properties.ts`), and its type. */
export const entityCells = (row: EntityRow): Properties => ({ type: row.type, ...entityProperties(row) });

/** What a store holds of a relation, and the sentences. Its type and ends are named by each format in its own way. */
export const relationCells = (row: EvidencedRelation): Properties => ({
  ...relationProperties(row),
  evidenceSentences: row.evidenceSentences,
  evidenceDocuments: row.evidenceDocuments,
  evidencePaths: row.evidencePaths,
});

const samples: Readonly<Record<ValueKind, Attributes[string]>> = {
  string: "",
  strings: [],
  number: 0,
  boolean: false,
  date: "1970-01-01",
  dates: ["1970-01-01"],
};

/** A row with every attribute that its type may have. */
function sampleAttributes(declared: Readonly<Record<string, AttributeType>>): Attributes {
  return Object.fromEntries(Object.entries(declared).map(([name, { kind }]) => [name, samples[kind]]));
}

function columnsOf(rows: readonly Properties[]): readonly Column[] {
  const kinds = rows.flatMap((row) => Object.entries(row).map(([name, value]) => [name, typeof cell(value)] as const));
  return [...new Map(kinds)].map(([name, kind]) => ({ name, kind: kind as Column["kind"] }));
}

/** Derived from the ontology through the same function as the properties of a store, so that neither can run ahead. */
export const entityColumns: readonly Column[] = columnsOf(
  entityTypeNames.map((type) => {
    const attributes = sampleAttributes((entityTypes[type] as EntityType).attributes);
    return entityCells({ type, id: "", name: "", searchName: "", aliases: [], attributes });
  }),
);

export const relationColumns: readonly Column[] = columnsOf(
  relationTypeNames.map((type) => {
    const attributes = sampleAttributes((relationTypes[type] as RelationType).attributes ?? {});
    const evidence = { evidence: [], evidenceSpans: [], evidenceRules: [] };
    const sentences = { evidenceSentences: [], evidenceDocuments: [], evidencePaths: [] };
    return relationCells({ type, from: "", to: "", attributes, certainty: "stated", ...evidence, ...sentences });
  }),
);
