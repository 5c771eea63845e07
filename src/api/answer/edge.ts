import type { RelationRow } from "../../graph/graph.ts";
import { compareText } from "../../graph/order.ts";
import type { RelationTypeName } from "../../ontology/relation-types.ts";
import { relationRow } from "../../store/properties.ts";
import type { Edge } from "../contract/graph.ts";

export const edgeId = (type: string, from: string, to: string): string => `${type}|${from}|${to}`;

export function edgeOf({ type, from, to, certainty, attributes, evidence }: RelationRow): Edge {
  return {
    id: edgeId(type, from, to),
    type,
    from,
    to,
    certainty,
    attributes: sorted(attributes),
    evidenceCount: evidence.length,
  };
}

/** What a statement returns of a relation `r`, to be read by `foundEdge`. */
export const edgeMap = (r: string): string =>
  `{type: type(${r}), source: startNode(${r}).id, target: endNode(${r}).id, properties: properties(${r})}`;

export type FoundEdge = {
  readonly type: RelationTypeName;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

export const foundEdge = ({ type, source, target, properties }: FoundEdge): Edge =>
  edgeOf(relationRow(type, source, target, properties));

/** By type, then by its ends: the same on both engines. */
export const inOrder = (edges: Iterable<Edge>): Edge[] => [...edges].sort((a, b) => compareText(a.id, b.id));

/** Engines give the properties in orders of their own. */
export const sorted = <Attributes extends object>(attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => compareText(a, b))) as Attributes;
