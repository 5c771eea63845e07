import type { Edge, Node } from "../../src/api/contract/graph.ts";
import { entityTypeNames } from "../../src/ontology/entity-types.ts";
import { certainties, relationTypeNames } from "../../src/ontology/relation-types.ts";

export type Generated = { readonly nodes: Node[]; readonly edges: Edge[] };

/** The same numbers each time: a linear congruential generator. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A graph with a few hubs, as reports give them; every twentieth edge has a parallel one. */
export function generated(nodeCount: number, edgeCount: number, prefix = "n"): Generated {
  const chance = chances(7);
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    id: `${prefix}/${index}`,
    type: entityTypeNames[index % entityTypeNames.length] ?? "Meeting",
    name: `Hội nghị quán triệt nghị quyết phường số ${index}`,
    degree: 1 + Math.floor(20 * chance() ** 4),
  }));
  const edges: Edge[] = [];
  while (edges.length < edgeCount) {
    const [from, to] = [Math.floor(nodeCount * chance() ** 2), Math.floor(nodeCount * chance())];
    const kinds = edges.length % 20 === 0 ? 2 : 1;
    for (let kind = 0; kind < kinds && from !== to && edges.length < edgeCount; kind++) {
      const type = relationTypeNames[(from + kind) % relationTypeNames.length] ?? "ABOUT";
      const certainty = certainties[edges.length % 3] ?? "stated";
      edges.push(edge(`${prefix}/${from}`, `${prefix}/${to}`, type, certainty, edges.length));
    }
  }
  return { nodes, edges };
}

export const edge = (
  from: string,
  to: string,
  type: Edge["type"],
  certainty: Edge["certainty"],
  index: number,
): Edge => ({
  id: `${type}|${from}|${to}|${index}`,
  type,
  from,
  to,
  certainty,
  attributes: {},
  evidenceCount: 1,
});

/** Neighbours that nobody has seen yet, of one node. */
export function newcomers(of: string, count: number, turn: number): Generated {
  const { nodes } = generated(count, 0, `new-${turn}`);
  return { nodes, edges: nodes.map(({ id }, index) => edge(of, id, "ABOUT", "stated", index)) };
}
