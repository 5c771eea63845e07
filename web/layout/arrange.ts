import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Placed, Plan } from "./plan.ts";
import { seed } from "./seed.ts";
import { separate } from "./separate.ts";

/** How strongly nodes push each other away: about the square of the distance that two of them keep, in plane units. */
const push = 1400;
/** Screens and labels are wider than high, and so are the places. */
const wideness = 1.25;
/** Rounds that the springs are given; fewer for a large graph, so that nobody waits for long. */
const rounds = (order: number): number => Math.round(Math.max(40, Math.min(400, 60_000 / order)));

/**
 * Places the nodes that have no place yet: near what they hang on, apart from each other, never over another node.
 * What has its place keeps it. The same plan gives the same places, in whatever order its parts come.
 */
export function arrange({ spots, ties }: Plan): Placed {
  const sorted = spots.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const fixed = new Set(sorted.filter(({ x, y }) => x !== undefined && y !== undefined).map(({ id }) => id));
  if (fixed.size === sorted.length) return [];
  const joined = ties
    .map(([from, to]) => (from < to ? ([from, to] as const) : ([to, from] as const)))
    .toSorted(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1));
  const graph = new UndirectedGraph();
  for (const { id, x, y, size } of seed(sorted, joined)) {
    graph.addNode(id, { x: x / wideness, y, size, fixed: fixed.has(id) });
  }
  for (const [from, to] of joined) if (from !== to) graph.mergeEdge(from, to);

  forceAtlas2.assign(graph, {
    iterations: rounds(graph.order),
    getEdgeWeight: null,
    settings: {
      scalingRatio: push,
      // Grows with the distance, so that what hangs together with nothing does not drift away.
      strongGravityMode: true,
      gravity: 1,
      slowDown: 2,
      barnesHutOptimize: graph.order > 300,
      barnesHutTheta: 0.8,
    },
  });
  const settled = graph.mapNodes((id, { x, y, size }) => ({ id, x: x * wideness, y, size, fixed: fixed.has(id) }));
  return separate(settled)
    .filter(({ id }) => !fixed.has(id))
    .map(({ id, x, y }) => [id, { x, y }]);
}
