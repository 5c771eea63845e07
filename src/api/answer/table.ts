import { compareText } from "../../graph/order.ts";
import { type RelationTypeName, relationTypeNames } from "../../ontology/relation-types.ts";
import { relationRow } from "../../store/properties.ts";
import type { Edge } from "../contract/graph.ts";
import type { Cell, QueryAnswer } from "../contract/query.ts";
import type { Graph } from "../graph.ts";
import { edgeOf, inOrder } from "./edge.ts";
import { edgesAmong } from "./edges.ts";
import { nodesOf } from "./node.ts";

type Table = Pick<QueryAnswer, "columns" | "rows" | "truncated">;
type RelationCell = Extract<Cell, { kind: "relation" }>;

/** Entities whose relations are looked up where an answer names ids only. */
const mostJoined = 300;

/** A table with the part of the graph that it shows: entities and relations in its cells, and entities named by id. */
export async function withGraph(graph: Graph, { columns, rows, truncated }: Table): Promise<QueryAnswer> {
  const named = rows.flatMap((row) => columns.flatMap((column, index) => idIn(column, row[index])));
  const nodeIds = new Set<string>(named);
  const edges = new Map<string, Edge>();
  for (const cell of rows.flat()) {
    for (const part of partsOf(cell)) {
      if (part.kind === "node" && part.id !== null) nodeIds.add(part.id);
      const edge = part.kind === "relation" ? edgeOfCell(part) : undefined;
      if (!edge) continue;
      edges.set(edge.id, edge);
      nodeIds.add(edge.from).add(edge.to);
    }
  }
  const nodes = await nodesOf(graph, nodeIds);
  // A named question answers with ids: what joins those is shown as well.
  if (edges.size === 0 && nodes.size <= mostJoined) {
    for (const edge of (await edgesAmong(graph, { ids: [...nodes.keys()] })).edges) edges.set(edge.id, edge);
  }
  const shown = [...nodes.values()].sort((a, b) => compareText(a.id, b.id));
  return { columns: [...columns], rows, nodes: shown, edges: inOrder(edges.values()), truncated };
}

/** A column that is called id, or ends with Id, holds one. */
function idIn(column: string, cell: Cell | undefined): string[] {
  if (!/(^id|[a-z]Id|\.id)$/.test(column)) return [];
  return typeof cell === "string" ? [cell] : [];
}

function* partsOf(cell: Cell): Generator<Extract<Cell, { kind: "node" | "relation" }>> {
  if (cell === null || typeof cell !== "object") return;
  if (cell.kind === "node" || cell.kind === "relation") yield cell;
  else if (cell.kind === "path") for (const part of [...cell.nodes, ...cell.relations]) yield* partsOf(part);
  else for (const part of cell.kind === "list" ? cell.items : Object.values(cell.entries)) yield* partsOf(part);
}

const isRelation = (type: string): type is RelationTypeName => (relationTypeNames as readonly string[]).includes(type);

/** Nothing for what joins no entities, as a mention. */
function edgeOfCell({ type, from, to, properties }: RelationCell): Edge | undefined {
  if (!isRelation(type) || from === null || to === null) return undefined;
  return edgeOf(relationRow(type, from, to, properties));
}
