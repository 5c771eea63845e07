import type { z } from "@hono/zod-openapi";
import { compareText } from "../../graph/order.ts";
import type { RelationTypeName } from "../../ontology/relation-types.ts";
import type { PathsAnswer, pathsRequest } from "../contract/neighbours.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { edgeId, edgeOf, inOrder } from "./edge.ts";
import { anyRelation, nodesOf, unknownEntity } from "./node.ts";

type Step = { readonly id: string; readonly other: string; readonly type: RelationTypeName; readonly source: string };
/** One end's side of the search: how far each entity is from it, and over which it is reached. */
type Side = {
  depth: number;
  readonly distance: Map<string, number>;
  readonly before: Map<string, string[]>;
  frontier: string[];
};
type Found = { readonly sequences: readonly string[][]; readonly truncated: boolean };

/** Relations that a search may look at, and paths that it gives. */
const mostSteps = 40_000;
const mostPaths = 20;

/**
 * All shortest paths, searched from both ends at once: an engine's own search takes one of several as it likes, or,
 * in the embedded one, a second. A search that grows too wide is ended and says so.
 */
export async function paths(graph: Graph, { from, to, longest }: z.output<typeof pathsRequest>): Promise<PathsAnswer> {
  const ends = await nodesOf(graph, [from, to]);
  const missing = [from, to].find((id) => !ends.has(id));
  if (missing !== undefined) throw unknownEntity(missing);
  const { sequences, truncated } =
    from === to ? { sequences: [], truncated: false } : await search(graph, from, to, longest);
  return describe(graph, sequences, truncated);
}

async function search(graph: Graph, from: string, to: string, longest: number): Promise<Found> {
  const [left, right] = [sideAt(from), sideAt(to)];
  let steps = 0;
  while (left.depth + right.depth < longest) {
    const [near, far] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left];
    if (near.frontier.length === 0) break;
    const found = await stepsFrom(graph, near.frontier, mostSteps - steps + 1);
    steps += found.length;
    if (steps > mostSteps) return { sequences: [], truncated: true };
    advance(near, found);
    const meeting = near.frontier.filter((id) => far.distance.get(id) === far.depth);
    if (meeting.length > 0) return joined(meeting, left, right);
  }
  return { sequences: [], truncated: false };
}

const sideAt = (id: string): Side => ({ depth: 0, distance: new Map([[id, 0]]), before: new Map(), frontier: [id] });

function stepsFrom(graph: Graph, ids: readonly string[], limit: number): Promise<readonly Step[]> {
  const cypher = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:${anyRelation}]-(m:Entity)
RETURN id, m.id AS other, type(r) AS type, startNode(r).id AS source LIMIT $limit`;
  return rowsOf<Step>(graph, cypher, { ids, limit });
}

function advance(side: Side, steps: readonly Step[]): void {
  side.depth++;
  const reached = new Map<string, Set<string>>();
  for (const { id, other } of steps) {
    if (side.distance.has(other)) continue;
    reached.set(other, (reached.get(other) ?? new Set()).add(id));
  }
  side.frontier = [...reached.keys()].sort(compareText);
  for (const [id, before] of reached) {
    side.distance.set(id, side.depth);
    side.before.set(id, [...before].sort(compareText));
  }
}

function joined(meeting: readonly string[], left: Side, right: Side): Found {
  const sequences: string[][] = [];
  for (const id of meeting.toSorted(compareText)) {
    for (const head of waysTo(id, left)) {
      for (const tail of waysTo(id, right)) {
        if (sequences.length === mostPaths) return { sequences, truncated: true };
        sequences.push([...head, ...tail.toReversed().slice(1)]);
      }
    }
  }
  return { sequences, truncated: false };
}

/** From the end of the side to `id`. */
function* waysTo(id: string, side: Side): Generator<string[]> {
  const before = side.before.get(id);
  if (!before) yield [id];
  else for (const previous of before) for (const way of waysTo(previous, side)) yield [...way, id];
}

async function describe(graph: Graph, sequences: readonly string[][], truncated: boolean): Promise<PathsAnswer> {
  const ids = [...new Set(sequences.flat())].sort(compareText);
  const pairs = new Set(sequences.flatMap((path) => path.slice(1).map((id, index) => pair(path[index] ?? "", id))));
  const steps = await stepsBetween(graph, ids, pairs);
  const keys = new Map(steps.map(({ type, from, to }) => [edgeId(type, from, to), { type, from, to }]));
  const nodes = await nodesOf(graph, ids);
  const edges = inOrder((await graph.reader.relations([...keys.values()])).map(edgeOf));
  // Of relations beside each other the first stands for the step.
  const first = new Map(edges.toReversed().map((edge) => [pair(edge.from, edge.to), edge.id]));
  return {
    paths: sequences.map((path) => ({
      nodes: path,
      edges: path.slice(1).map((id, index) => first.get(pair(path[index] ?? "", id)) ?? ""),
    })),
    nodes: ids.flatMap((id) => nodes.get(id) ?? []),
    edges,
    length: sequences[0] ? sequences[0].length - 1 : null,
    truncated,
  };
}

const pair = (a: string, b: string): string => JSON.stringify([a, b].sort(compareText));

async function stepsBetween(graph: Graph, ids: readonly string[], pairs: ReadonlySet<string>) {
  const cypher = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:${anyRelation}]->(m:Entity)
WHERE m.id IN $ids
RETURN type(r) AS type, id AS from, m.id AS to`;
  const found = await rowsOf<{ type: RelationTypeName; from: string; to: string }>(graph, cypher, { ids });
  return found.filter(({ from, to }) => pairs.has(pair(from, to)));
}
