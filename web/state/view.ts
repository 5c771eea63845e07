import type { Edge, Node } from "../../src/api/contract/graph.ts";
import type { EntityTypeName } from "../../src/ontology/entity-types.ts";
import type { Certainty, RelationTypeName } from "../../src/ontology/relation-types.ts";

export type Point = { readonly x: number; readonly y: number };

/**
 * How far the neighbours of a node have been fetched: the cursor of the page to come, null after the last. Of a view
 * that came by a link both are unknown.
 */
export type Opening = { readonly next: string | null | undefined; readonly total: number | undefined };

/** What is not to be seen, by kind. */
export type Filter = {
  readonly types: ReadonlySet<EntityTypeName>;
  readonly relations: ReadonlySet<RelationTypeName>;
  readonly certainties: ReadonlySet<Certainty>;
};

/** The shortest paths between two nodes, as ids along each; none when nothing joins the two. */
export type Way = {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly (readonly string[])[];
  /** Whether there are more than these, or the search was ended before it found one. */
  readonly truncated: boolean;
  /** The path that is looked at alone, by its place in the list. */
  readonly only: number | undefined;
};

/**
 * All that a reader made of the graph on the canvas; what undo goes back in, and what a link carries.
 * Every change gives a new value and leaves the old one as it was.
 */
export type View = {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly places: ReadonlyMap<string, Point>;
  /** Nodes whose neighbours were asked for. */
  readonly opened: ReadonlyMap<string, Opening>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly off: Filter;
  /** What was asked for last between two of the nodes. */
  readonly way: Way | undefined;
};

/** A step from one view to the next. */
export type Change = (view: View) => View;

export const nothingOff: Filter = { types: new Set(), relations: new Set(), certainties: new Set() };

export const emptyView: View = {
  nodes: new Map(),
  edges: new Map(),
  places: new Map(),
  opened: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  off: nothingOff,
  way: undefined,
};
