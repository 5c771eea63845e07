import type { Edge, Node } from "../../src/api/contract/graph.ts";
import { type Change, type Filter, nothingOff, type Opening, type Point } from "./view.ts";
import { wayWithout } from "./way.ts";

const withAll = <Key, Value>(map: ReadonlyMap<Key, Value>, entries: Iterable<readonly [Key, Value]>) => {
  const grown = new Map(map);
  for (const [key, value] of entries) grown.set(key, value);
  return grown;
};
const without = <Key, Value>(map: ReadonlyMap<Key, Value>, keys: ReadonlySet<Key>) =>
  new Map([...map].filter(([key]) => !keys.has(key)));

/** With one more, or without it when it was there. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  return set.has(item) ? new Set([...set].filter((other) => other !== item)) : new Set([...set, item]);
}

/** Brings nodes and edges in. An edge without both its ends is left out; what was hidden and is asked for shows again. */
export function add(nodes: readonly Node[], edges: readonly Edge[]): Change {
  return (view) => {
    const grown = withAll(
      view.nodes,
      nodes.map((node) => [node.id, { ...view.nodes.get(node.id), ...node }] as const),
    );
    const whole = edges.filter(({ from, to }) => grown.has(from) && grown.has(to));
    const asked = new Set(nodes.map(({ id }) => id));
    return {
      ...view,
      nodes: grown,
      edges: withAll(
        view.edges,
        whole.map((edge) => [edge.id, edge] as const),
      ),
      hidden: new Set([...view.hidden].filter((id) => !asked.has(id))),
    };
  };
}

/** Notes how far the neighbours of a node have come. */
export const open =
  (id: string, opening: Opening): Change =>
  (view) => ({ ...view, opened: withAll(view.opened, [[id, opening]]) });

/** Takes nodes out, with their edges and all that is known of them here. */
export const remove =
  (gone: ReadonlySet<string>): Change =>
  (view) => ({
    ...view,
    nodes: without(view.nodes, gone),
    edges: new Map([...view.edges].filter(([, { from, to }]) => !gone.has(from) && !gone.has(to))),
    places: without(view.places, gone),
    opened: without(view.opened, gone),
    pinned: new Set([...view.pinned].filter((id) => !gone.has(id))),
    hidden: new Set([...view.hidden].filter((id) => !gone.has(id))),
    way: wayWithout(view.way, gone),
  });

/** Takes out what hangs on this node alone; who was opened or pinned stays, and so does the node. */
export const collapse =
  (id: string): Change =>
  (view) => {
    const neighbours = new Map<string, Set<string>>();
    for (const { from, to } of view.edges.values()) {
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
      neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
    }
    const hanging = (other: string): boolean =>
      other !== id &&
      !view.opened.has(other) &&
      !view.pinned.has(other) &&
      [...(neighbours.get(other) ?? [])].every((near) => near === id || near === other);
    const gone = new Set([...(neighbours.get(id) ?? [])].filter(hanging));
    const closed = remove(gone)(view);
    return { ...closed, opened: without(closed.opened, new Set([id])) };
  };

export const hide =
  (id: string): Change =>
  (view) => ({ ...view, hidden: new Set([...view.hidden, id]) });

export const showHidden: Change = (view) => ({ ...view, hidden: new Set() });

export const pin =
  (id: string): Change =>
  (view) => ({ ...view, pinned: new Set([...view.pinned, id]) });

export const unpin =
  (id: string): Change =>
  (view) => ({ ...view, pinned: new Set([...view.pinned].filter((other) => other !== id)) });

/** Puts nodes where they are to be, in whole units, as links have them; of nodes that are gone by now none. */
export const place =
  (places: Iterable<readonly [string, Point]>): Change =>
  (view) => ({
    ...view,
    places: withAll(
      view.places,
      [...places]
        .filter(([id]) => view.nodes.has(id))
        .map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const),
    ),
  });

/** Forgets the places of all that is not pinned, so that the view is laid out anew. */
export const scatter: Change = (view) => ({
  ...view,
  places: new Map([...view.places].filter(([id]) => view.pinned.has(id))),
});

/** Turns one kind off, or on again. */
export const toggle =
  <Key extends keyof Filter>(key: Key, item: Filter[Key] extends ReadonlySet<infer Item> ? Item : never): Change =>
  (view) => ({ ...view, off: { ...view.off, [key]: toggled(view.off[key] as ReadonlySet<unknown>, item) } });

/** Leaves only one of those that the view holds. Asked again for the same, all come back. */
export const only =
  <Key extends keyof Filter>(
    key: Key,
    item: Filter[Key] extends ReadonlySet<infer Item> ? Item : never,
    all: Iterable<unknown>,
  ): Change =>
  (view) => {
    const others = [...all].filter((other) => other !== item);
    const off = view.off[key] as ReadonlySet<unknown>;
    const already = !off.has(item) && others.every((other) => off.has(other));
    return { ...view, off: { ...view.off, [key]: new Set(already ? [] : others) } };
  };

export const allOn: Change = (view) => ({ ...view, off: nothingOff });

/** What the server says now of the nodes that were asked for: those that are gone go, with their edges. */
export const refreshed =
  (asked: ReadonlySet<string>, nodes: readonly Node[], edges: readonly Edge[]): Change =>
  (view) => {
    const there = new Set(nodes.map(({ id }) => id));
    const kept = remove(new Set([...asked].filter((id) => !there.has(id))))(view);
    const others = [...kept.edges].filter(([, { from, to }]) => !asked.has(from) || !asked.has(to));
    const { hidden } = kept;
    return { ...add(nodes, edges)({ ...kept, edges: new Map(others) }), hidden };
  };
