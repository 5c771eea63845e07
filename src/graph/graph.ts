import type { EntityTypeName } from "../ontology/entity-types.ts";
import type { Certainty, RelationTypeName } from "../ontology/relation-types.ts";
import type { Attributes, Fragment } from "./fragment.ts";

/**
 * One path at which the bytes of a document were found, and what its page or sidecar said of them there.
 * The same bytes may lie at two paths with two titles, so every path keeps its own.
 */
export type Reading = {
  readonly path: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly address: string | null;
};

/** The rows of a graph, as a store keeps them and as the hash counts them. */
export type DocumentRow = {
  readonly id: string;
  /** Sorted by path, at least one. */
  readonly readings: readonly Reading[];
  /** The paths of the readings, and of documents with the same text, sorted. */
  readonly paths: readonly string[];
  /** Of documents with one text the same (`text-print.ts`). */
  readonly source: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** What the fragment was made from: a hash of bytes, title, date, address and rule version. Not in the graph's hash. */
  readonly extraction: string;
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

export type RelationKey = Pick<RelationRow, "type" | "from" | "to">;

/** Every row of a graph but its documents: what the hash covers. */
export type GraphRow =
  | { readonly kind: "passage"; readonly row: PassageRow }
  | { readonly kind: "entity"; readonly row: EntityRow }
  | { readonly kind: "mention"; readonly row: MentionRow }
  | { readonly kind: "relation"; readonly row: RelationRow };

/** Rows by kind; no order is meant. */
export type Rows = {
  readonly documents: readonly DocumentRow[];
  readonly passages: readonly PassageRow[];
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
  readonly relations: readonly RelationRow[];
};

export type RowKind = keyof Rows;
export const rowKinds = ["documents", "passages", "entities", "mentions", "relations"] as const satisfies RowKind[];

/** Rows by their keys; a relation's is type, from and to, a mention's is entity, passage, start and end. */
export type Graph = {
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly passages: ReadonlyMap<string, PassageRow>;
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly mentions: ReadonlyMap<string, MentionRow>;
  readonly relations: ReadonlyMap<string, RelationRow>;
};

export const emptyGraph: Graph = {
  documents: new Map(),
  passages: new Map(),
  entities: new Map(),
  mentions: new Map(),
  relations: new Map(),
};

// Ids are free text, but no id holds a tab.
export const relationKey = ({ type, from, to }: RelationKey): string => `${type}\t${from}\t${to}`;
export const mentionKey = ({ entity, passage, start, end }: MentionRow): string =>
  `${entity}\t${passage}\t${start}\t${end}`;
