import type { EntityTypeName } from "../ontology/entity-types.ts";
import type { Certainty, RelationTypeName } from "../ontology/relation-types.ts";
import type { Attributes, Fragment } from "./fragment.ts";

/** The rows of a graph, as a store keeps them and as the hash counts them. */
export type DocumentRow = {
  readonly id: string;
  readonly paths: readonly string[];
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** The fragment as it was extracted; what a removal is computed from. */
  readonly fragment: Fragment;
  readonly text: string;
};

export type PassageRow = {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export type EntityRow = {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly name: string;
  /** Folded for search: no marks, đ as d, lower case. */
  readonly searchName: string;
  readonly aliases: readonly string[];
  readonly attributes: Attributes;
};

export type MentionRow = {
  readonly entity: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
};

export type RelationRow = {
  readonly type: RelationTypeName;
  readonly from: string;
  readonly to: string;
  readonly attributes: Attributes;
  readonly certainty: Certainty;
  /** Passage ids, sorted; `evidenceSpans` ("start-end") and `evidenceRules` are parallel to it. */
  readonly evidence: readonly string[];
  readonly evidenceSpans: readonly string[];
  readonly evidenceRules: readonly string[];
};
