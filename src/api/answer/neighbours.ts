import { z } from "@hono/zod-openapi";
import { type RelationTypeName, relationTypeNames } from "../../ontology/relation-types.ts";
import type { RelationCount } from "../contract/graph.ts";
import type { NeighboursAnswer, neighboursRequest } from "../contract/neighbours.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { edgeMap, type FoundEdge, foundEdge, inOrder } from "./edge.ts";
import { anyRelation, degreeOf, type FoundNode, nodeOf, nodeWithDegree, unknownEntity } from "./node.ts";

type Request = z.output<typeof neighboursRequest>;
export type FoundCounts = {
  readonly outs: Readonly<Record<RelationTypeName, number>>;
  readonly ins: Readonly<Record<RelationTypeName, number>>;
};
type Found = FoundNode &
  FoundCounts & {
    readonly total: number;
    readonly page: readonly (FoundNode & {
      readonly degree: number;
      readonly weight: number;
      readonly searchName: string;
      readonly edges: readonly FoundEdge[];
    })[];
  };

const lastOfPage = z.tuple([z.number(), z.string(), z.string()]);

/** Neighbours of an entity, page by page: those that most sentences join to it first. */
export async function neighbours(graph: Graph, request: Request): Promise<NeighboursAnswer> {
  const { cypher, parameters } = neighboursStatement(request);
  const [found] = await rowsOf<Found>(graph, cypher, parameters);
  if (!found) throw unknownEntity(request.id);
  const page = found.page.slice(0, request.limit);
  const last = found.page.length > request.limit ? page.at(-1) : undefined;
  return {
    centre: nodeOf(found),
    nodes: page.map(nodeWithDegree),
    edges: inOrder(page.flatMap(({ edges }) => edges.map(foundEdge))),
    counts: countsOf(found),
    total: found.total,
    next: last ? writeCursor([last.weight, last.searchName, last.id]) : null,
  };
}

/** The one statement that a page of neighbours takes. One row more than the page says whether there is another. */
export function neighboursStatement({ id, relation, direction, limit, cursor }: Request): {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
} {
  const after = readCursor(cursor, lastOfPage);
  const types = relation.length > 0 ? [...new Set(relation)].join("|") : anyRelation;
  const [left, right] = [direction === "in" ? "<-" : "-", direction === "out" ? "->" : "-"];
  const pattern = `(c)${left}[r:${types}]${right}(n) WHERE n <> c`;
  const later =
    "WHERE weight < $weight OR (weight = $weight AND (n.searchName > $name OR (n.searchName = $name AND n.id > $last)))";
  const cypher = `
MATCH (c:Entity {id: $id})
CALL (c) { MATCH ${pattern} RETURN count(DISTINCT n) AS total }
CALL (c) {
  MATCH ${pattern}
  WITH n, collect(r) AS rs, sum(size(r.evidence)) AS weight
  ${after ? later : ""}
  WITH n, rs, weight ORDER BY weight DESC, n.searchName, n.id LIMIT $limit
  RETURN collect({id: n.id, name: n.name, labels: labels(n), searchName: n.searchName, weight: weight,
                  degree: ${degreeOf("n")}, edges: [r IN rs | ${edgeMap("r")}]}) AS page
}
RETURN c.id AS id, c.name AS name, labels(c) AS labels, ${countsOfRelations("c")}, total, page`;
  const [weight, name, last] = after ?? [];
  return { cypher, parameters: { id, limit: limit + 1, ...(after && { weight, name, last }) } };
}

/** Returns `outs` and `ins`: how many relations of each type leave and reach the entity. Engines keep these numbers. */
export function countsOfRelations(n: string): string {
  const counts = (left: string, right: string) =>
    relationTypeNames.map((type) => `${type}: COUNT { (${n})${left}[:${type}]${right}() }`).join(", ");
  return `{${counts("-", "->")}} AS outs, {${counts("<-", "-")}} AS ins`;
}

/** In the order of the ontology, what leaves before what reaches. */
export const countsOf = ({ outs, ins }: FoundCounts): RelationCount[] =>
  relationTypeNames
    .flatMap((type): RelationCount[] => [
      { type, direction: "out", count: outs[type] },
      { type, direction: "in", count: ins[type] },
    ])
    .filter(({ count }) => count > 0);
