import type { Edge, Node } from "../../src/api/contract/graph.ts";
import { add } from "./changes.ts";
import type { Snapshot } from "./link.ts";
import { emptyView, type View } from "./view.ts";
import { wayWithout } from "./way.ts";

/** The view that a link describes, of what the server still has of it. Of nodes that are gone nothing stays. */
export function restored(link: Snapshot, nodes: readonly Node[], edges: readonly Edge[]): View {
  const there = new Map(nodes.map((node) => [node.id, node]));
  const kept = link.nodes.filter(({ id }) => there.has(id));
  const known = (ids: readonly string[]) => ids.filter((id) => there.has(id));
  const gone = new Set(link.nodes.map(({ id }) => id).filter((id) => !there.has(id)));
  const unknown = { next: undefined, total: undefined };
  return {
    ...add(
      kept.flatMap(({ id }) => there.get(id) ?? []),
      edges,
    )(emptyView),
    places: new Map(kept.map(({ id, x, y }) => [id, { x, y }])),
    opened: new Map(known(link.opened).map((id) => [id, unknown])),
    pinned: new Set(known(link.pinned)),
    hidden: new Set(known(link.hidden)),
    off: {
      types: new Set(link.off.types),
      relations: new Set(link.off.relations),
      certainties: new Set(link.off.certainties),
    },
    way: wayWithout(link.way, gone),
  };
}
