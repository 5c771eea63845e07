import type { z } from "@hono/zod-openapi";
import type { EdgesAnswer, edgesRequest } from "../contract/neighbours.ts";
import type { Graph } from "../graph.ts";
import { rowsOf } from "../graph.ts";
import { edgeMap, type FoundEdge, foundEdge, inOrder } from "./edge.ts";
import { anyRelation } from "./node.ts";

/** More than a canvas can show. */
const mostEdges = 20_000;

/** All relations that join two of these entities. Ids that the graph lacks join nothing. */
export async function edgesAmong(graph: Graph, { ids }: z.output<typeof edgesRequest>): Promise<EdgesAnswer> {
  const cypher = `
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r:${anyRelation}]->(to:Entity)
WHERE to.id IN $ids
RETURN ${edgeMap("r")} AS edge LIMIT $limit`;
  const wanted = [...new Set(ids)];
  const rows = await rowsOf<{ edge: FoundEdge }>(graph, cypher, { ids: wanted, limit: mostEdges + 1 });
  const edges = inOrder(rows.map(({ edge }) => foundEdge(edge)));
  return { edges: edges.slice(0, mostEdges), truncated: edges.length > mostEdges };
}
