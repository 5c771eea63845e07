import type { z } from "@hono/zod-openapi";
import type { EdgesAnswer, edgesRequest } from "../contract/neighbours.ts";
import type { Graph } from "../graph.ts";
import { rowsOf } from "../graph.ts";
import { edgeMap, type FoundEdge, foundEdge, inOrder } from "./edge.ts";
import { anyRelation, degreeOf, type FoundNode, nodeColumns, nodeWithDegree } from "./node.ts";

/** More than a canvas can show. */
const mostEdges = 20_000;

/** These entities and all relations that join two of them. An id that the graph lacks is left out. */
export async function edgesAmong(graph: Graph, { ids }: z.output<typeof edgesRequest>): Promise<EdgesAnswer> {
  const cypher = `
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r:${anyRelation}]->(to:Entity)
WHERE to.id IN $ids
RETURN ${edgeMap("r")} AS edge LIMIT $limit`;
  const wanted = [...new Set(ids)];
  const named = `UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN ${nodeColumns("n")}, ${degreeOf("n")} AS degree`;
  const [found, rows] = await Promise.all([
    rowsOf<FoundNode & { degree: number }>(graph, named, { ids: wanted }),
    rowsOf<{ edge: FoundEdge }>(graph, cypher, { ids: wanted, limit: mostEdges + 1 }),
  ]);
  const nodes = new Map(found.map((row) => [row.id, nodeWithDegree(row)]));
  const edges = inOrder(rows.map(({ edge }) => foundEdge(edge)));
  return {
    nodes: wanted.flatMap((id) => nodes.get(id) ?? []),
    edges: edges.slice(0, mostEdges),
    truncated: edges.length > mostEdges,
  };
}
