import type { Edge, Node } from "../../src/api/contract/graph.ts";
import { add, open, place } from "../../web/state/changes.ts";
import { emptyView, type View } from "../../web/state/view.ts";

export const node = (id: string, type: Node["type"] = "Organisation", degree = 1): Node => ({
  id,
  type,
  name: `Tên ${id}`,
  degree,
});

export const edge = (from: string, to: string, type: Edge["type"] = "ORGANISED", more: Partial<Edge> = {}): Edge => ({
  id: `${type}|${from}|${to}`,
  type,
  from,
  to,
  certainty: "stated",
  attributes: {},
  evidenceCount: 1,
  ...more,
});

/** "a-b a-c": nodes and edges, named by their ends. */
export function graphOf(drawn: string): { nodes: Node[]; edges: Edge[] } {
  const pairs = drawn.split(" ").map((pair) => pair.split("-") as [string, string?]);
  const ids = [...new Set(pairs.flat().filter((id) => id !== undefined))];
  return { nodes: ids.map((id) => node(id)), edges: pairs.flatMap(([from, to]) => (to ? [edge(from, to)] : [])) };
}

/** The same as a view, each node in its place. */
export function viewOf(drawn: string, ...opened: string[]): View {
  const { nodes, edges } = graphOf(drawn);
  const placed = place(nodes.map(({ id }, index) => [id, { x: 100 * index, y: 0 }] as const))(
    add(nodes, edges)(emptyView),
  );
  return opened.reduce((view, id) => open(id, { next: null, total: undefined })(view), placed);
}
