type Joined = { readonly id: string; readonly from: string; readonly to: string };

/** How far one of two parallel edges stands off the straight line, in parts of its length. */
const bend = 0.22;

/** Views follow one another with the same edges, while nodes find their places. */
const known = new WeakMap<readonly Joined[], ReadonlyMap<string, number>>();

/**
 * How much each edge is bent, so that edges between the same two nodes are told apart: 0 for one alone; of several each
 * another, to both sides of the straight line. Depends on the edges alone, not on their order.
 */
export function bends(edges: readonly Joined[]): ReadonlyMap<string, number> {
  const bent = known.get(edges) ?? bendsOf(edges);
  known.set(edges, bent);
  return bent;
}

function bendsOf(edges: readonly Joined[]): ReadonlyMap<string, number> {
  const between = new Map<string, Joined[]>();
  for (const edge of edges) {
    const pair = edge.from < edge.to ? `${edge.from}|${edge.to}` : `${edge.to}|${edge.from}`;
    const siblings = between.get(pair);
    if (siblings) siblings.push(edge);
    else between.set(pair, [edge]);
  }
  const bent = new Map<string, number>();
  for (const siblings of between.values()) {
    if (siblings.length > 1) siblings.sort((a, b) => (a.id < b.id ? -1 : 1));
    siblings.forEach((edge, index) => {
      // Seen from the other end the same bend would lie on the other side.
      const side = edge.from < edge.to ? 1 : -1;
      bent.set(edge.id, side * (index - (siblings.length - 1) / 2) * bend);
    });
  }
  return bent;
}
