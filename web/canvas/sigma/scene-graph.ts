import { MultiDirectedGraph } from "graphology";
import type { Scene, SceneEdge, SceneNode } from "../scene.ts";

export type SceneGraph = MultiDirectedGraph<SceneNode, SceneEdge>;

/**
 * Keeps a graph that holds exactly the scene shown last. What is the same thing as before is left alone, so that sigma
 * has nothing to do for it. Sigma reads its whole graph anew for each node or edge that is dropped, so where anything
 * goes a new graph is made, and `replaced` is told of it.
 */
export function sceneGraph(replaced: (graph: SceneGraph) => void): {
  readonly first: SceneGraph;
  show(scene: Scene): void;
} {
  const first: SceneGraph = new MultiDirectedGraph();
  let graph = first;
  let nodes: ReadonlyMap<string, SceneNode> = new Map();
  let edges: ReadonlyMap<string, SceneEdge> = new Map();
  return {
    first,
    show: (scene) => {
      const nextNodes = byId(scene.nodes);
      const nextEdges = byId(scene.edges);
      if (loses(nodes, nextNodes) || loses(edges, nextEdges)) {
        graph = new MultiDirectedGraph();
        grow(graph, scene, new Map(), new Map());
        replaced(graph);
      } else grow(graph, scene, nodes, edges);
      nodes = nextNodes;
      edges = nextEdges;
    },
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function loses(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): boolean {
  for (const id of before.keys()) if (!after.has(id)) return true;
  return false;
}

function grow(
  graph: SceneGraph,
  scene: Scene,
  nodes: ReadonlyMap<string, SceneNode>,
  edges: ReadonlyMap<string, SceneEdge>,
): void {
  for (const node of scene.nodes) {
    const before = nodes.get(node.id);
    if (!before) graph.addNode(node.id, { ...node });
    else if (before !== node) graph.replaceNodeAttributes(node.id, { ...node });
  }
  for (const edge of scene.edges) {
    const before = edges.get(edge.id);
    if (!before) graph.addEdgeWithKey(edge.id, edge.from, edge.to, { ...edge });
    else if (before !== edge) graph.replaceEdgeAttributes(edge.id, { ...edge });
  }
}
