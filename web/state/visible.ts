import type { Edge, Node } from "../../src/api/contract/graph.ts";
import type { View } from "./view.ts";

/** The part of a view that is drawn. */
export type Visible = { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] };

/** A view never changes, and canvas, toolbar and tree ask for the same part of it. */
const known = new WeakMap<View, Visible>();
/** All that is seen depends on; a step that only places nodes shows what the one before it showed. */
const parts = ["nodes", "edges", "hidden", "off", "opened", "pinned"] as const satisfies readonly (keyof View)[];
let last: View | undefined;

export function visible(view: View): Visible {
  const alike = last && parts.every((part) => last?.[part] === view[part]) ? known.get(last) : undefined;
  const seen = known.get(view) ?? alike ?? seenOf(view);
  known.set(view, seen);
  last = view;
  return seen;
}

/**
 * Leaves out what is hidden by hand or filtered by type, relation and certainty. A node that lost its last edge to a
 * filter goes too, for "only who chaired" is no crowd of dots; who was opened or pinned, or never had an edge, stays.
 */
function seenOf({ nodes, edges, hidden, off, opened, pinned }: View): Visible {
  const stays = (id: string): boolean => {
    const node = nodes.get(id);
    return node !== undefined && !hidden.has(id) && !off.types.has(node.type);
  };
  const shown: Edge[] = [];
  const joined = new Set<string>();
  const severed = new Set<string>();
  for (const edge of edges.values()) {
    const filtered = off.relations.has(edge.type) || off.certainties.has(edge.certainty);
    const seen = !filtered && stays(edge.from) && stays(edge.to);
    if (seen) shown.push(edge);
    for (const end of [edge.from, edge.to]) {
      if (seen) joined.add(end);
      else if (filtered) severed.add(end);
    }
  }
  const left = (id: string) => joined.has(id) || !severed.has(id) || opened.has(id) || pinned.has(id);
  return { nodes: [...nodes.values()].filter(({ id }) => stays(id) && left(id)), edges: shown };
}

/** Of each kind how much the view holds, whether seen or filtered; what is hidden by hand is not counted. */
export function tally({ nodes, edges, hidden }: View) {
  const count = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> => {
    const counts = new Map<Key, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const present = [...nodes.values()].filter(({ id }) => !hidden.has(id));
  const joined = [...edges.values()].filter(({ from, to }) => !hidden.has(from) && !hidden.has(to));
  return {
    types: count(present.map(({ type }) => type)),
    relations: count(joined.map(({ type }) => type)),
    certainties: count(joined.map(({ certainty }) => certainty)),
  };
}
