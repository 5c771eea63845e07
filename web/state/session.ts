import { derived, get, type Readable, type Writable, writable } from "svelte/store";
import type { Edge, Node } from "../../src/api/contract/graph.ts";
import type { Answer, Ask } from "../api/client.ts";
import { add, open, refreshed } from "./changes.ts";
import { amend, begin, type History, record, redo, undo } from "./history.ts";
import { type Selection, sameSelection } from "./selection.ts";
import { type Change, emptyView, type View } from "./view.ts";
import { longestWay, showWay, wayOf } from "./way.ts";

/** Neighbours that come at a time. */
export const pageSize = 100;
/** The server looks between no more nodes than these (`mostNodes` of the contract). */
const mostJoined = 5000;

/** A graph that is being explored: its view with undo, what is selected, and the steps that ask the server. */
export type Session = {
  readonly view: Readable<View>;
  readonly selection: Readable<Selection>;
  readonly hovered: Writable<string | undefined>;
  readonly undoable: Readable<boolean>;
  readonly redoable: Readable<boolean>;
  /** Requests under way. */
  readonly busy: Readable<number>;
  select(selection: Selection): void;
  /** A step of the reader's, to be undone. */
  change(change: Change): void;
  /** What happens by itself; leaves no step behind. */
  settle(change: Change): void;
  undo(): void;
  redo(): void;
  /** Another view altogether, as a link brings it; the old one is one undo away. */
  replace(view: View): void;
  /** A new view of this node and its neighbours; the old one is one undo away. */
  start(id: string): Promise<void>;
  /** Fetches the next page of neighbours; the first time that of a node not yet in the view, too. */
  expand(id: string): Promise<void>;
  /** Finds the shortest paths between two entities and brings them in; `fresh` shows nothing else. */
  findWay(from: string, to: string, fresh?: boolean): Promise<void>;
  /** Brings in what another page found, with all that joins it to the rest. */
  bring(nodes: readonly Node[], edges: readonly Edge[]): Promise<void>;
  /** Asks again for all that is shown, as the graph was built anew. */
  refresh(): Promise<void>;
};

export function createSession(ask: Ask, beginning: View = emptyView): Session {
  const history = writable<History<View>>(begin(beginning));
  const view = derived(history, ({ present }) => present);
  const selection = writable<Selection>(undefined);
  const busy = writable(0);

  const change = (step: Change) => history.update((now) => record(now, step(now.present)));
  const settle = (step: Change) => history.update((now) => amend(now, step(now.present)));
  const select = (next: Selection) => selection.update((now) => (sameSelection(now, next) ? now : next));

  // The selected thing may be gone after an undo or a collapse. This also keeps `view` alive without other readers.
  view.subscribe(({ nodes, edges }) => {
    const now = get(selection);
    const there = now === undefined || (now.kind === "node" ? nodes : edges).has(now.id);
    if (!there) selection.set(undefined);
  });

  async function during<Value>(work: Promise<Value>): Promise<Value> {
    busy.update((count) => count + 1);
    return work.finally(() => busy.update((count) => count - 1));
  }

  /** What joins that which comes to what is shown, beside the edges that the answer itself brought. */
  async function joining(shown: View, coming: readonly string[]): Promise<Answer<"POST /api/edges">> {
    const ids = [...new Set([...shown.nodes.keys(), ...coming])];
    if (ids.length > mostJoined) return { nodes: [], edges: [], truncated: true };
    return during(ask("POST /api/edges", { ids }));
  }

  /** The step that a page of neighbours is, told of the view it is to be joined to. */
  async function pageOf(
    id: string,
    cursor: string | undefined,
    shown: View,
  ): Promise<[Change, fresh: boolean, string | null]> {
    const page = await during(
      ask("GET /api/neighbours", { id, relation: [], limit: pageSize, ...(cursor ? { cursor } : {}) }),
    );
    const nodes = [page.centre, ...page.nodes];
    const joined = await joining(
      shown,
      nodes.map(({ id: one }) => one),
    );
    const edges = [...page.edges, ...joined.edges];
    const { next, total } = page;
    const step: Change = (now) =>
      open(id, { next, total })(add([...nodes, ...joined.nodes.filter(({ id: one }) => one === id)], edges)(now));
    return [step, nodes.some((node) => !shown.nodes.has(node.id)), next];
  }

  async function expand(id: string): Promise<void> {
    const shown = get(view);
    let cursor = shown.opened.get(id)?.next;
    if (cursor === null) return;
    // Pages that hold nothing new are passed over: a link does not say how far its reader had come.
    for (;;) {
      const [step, fresh, next] = await pageOf(id, cursor, shown);
      if (fresh || next === null) return change(step);
      cursor = next;
    }
  }

  return {
    view,
    selection,
    hovered: writable(undefined),
    busy,
    undoable: derived(history, ({ past }) => past.length > 0),
    redoable: derived(history, ({ future }) => future.length > 0),
    select,
    change,
    settle,
    undo: () => history.update(undo),
    redo: () => history.update(redo),
    replace: (next) => history.update((now) => record(now, next)),
    start: async (id) => {
      const [step] = await pageOf(id, undefined, emptyView);
      change(() => step(emptyView));
      select({ kind: "node", id });
    },
    expand,
    bring: async (nodes, edges) => {
      const coming = new Set(nodes.map(({ id }) => id));
      const joined = await joining(get(view), [...coming]);
      change(add([...nodes, ...joined.nodes.filter(({ id }) => coming.has(id))], [...edges, ...joined.edges]));
    },
    findWay: async (from, to, fresh = false) => {
      const shown = fresh ? emptyView : get(view);
      const found = await during(ask("GET /api/paths", { from, to, longest: longestWay }));
      // Both ends come, joined or not.
      const coming = new Set([from, to, ...found.nodes.map(({ id }) => id)]);
      const joined = await joining(shown, [...coming]);
      const bring = add(
        [...found.nodes, ...joined.nodes.filter(({ id }) => coming.has(id))],
        [...found.edges, ...joined.edges],
      );
      change((now) => showWay(wayOf(from, to, found))(bring(fresh ? emptyView : now)));
      select(undefined);
    },
    refresh: async () => {
      const ids = [...get(view).nodes.keys()];
      if (ids.length === 0 || ids.length > mostJoined) return;
      const { nodes, edges } = await during(ask("POST /api/edges", { ids }));
      settle(refreshed(new Set(ids), nodes, edges));
    },
  };
}
