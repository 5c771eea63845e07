import type { RelationTypeName } from "../../ontology/relation-types.ts";
import { type Graph, rowsOf } from "../graph.ts";
import type { FoundNode } from "./node.ts";

/** A body as the ripple's statements return it. */
export type FoundBody = FoundNode & {
  readonly level: string | null;
  readonly family: string | null;
  readonly territoryId: string | null;
};
export type FoundIssuer = FoundNode & Pick<FoundBody, "family" | "territoryId">;

/** One relation that carries the document on: `x` is a meeting on `via`, or a document that implements it. */
export type FoundStep = {
  readonly via: string;
  readonly distance: number;
  readonly relation: RelationTypeName;
  readonly x: FoundNode & { readonly day: string | null; readonly planned: boolean | null };
  readonly makers: readonly FoundBody[];
  readonly owners: readonly FoundBody[];
};

/** Relations that are looked at; a resolution of a province has some thousands. */
export const mostSteps = 5000;

const bodyMap = (o: string): string =>
  `{id: ${o}.id, name: ${o}.name, labels: labels(${o}), level: ${o}.level, family: ${o}.family, territoryId: ${o}.territoryId}`;

/**
 * What goes back to the document over at most three others, with who held or issued it. A subquery that collects would
 * cost Neo4j a millisecond a row; a comprehension costs it nothing to speak of, and the embedded engine knows its end for a node
 * only after a MATCH.
 */
export const stepsStatement = `
MATCH path = (source:Entity {id: $id})<-[:IMPLEMENTS*0..3]-(via:Entity)
WHERE via:Resolution OR via:Program
WITH via, min(length(path)) + 1 AS distance
CALL (via) {
  MATCH (via)<-[r:IMPLEMENTS]-(x:Entity) RETURN x, type(r) AS relation
  UNION ALL
  MATCH (via)<-[r:ABOUT]-(x:Meeting) RETURN x, type(r) AS relation
  UNION ALL
  MATCH (via)-[r:PRESENTED_AT]->(x:Meeting) RETURN x, type(r) AS relation
}
WITH via, distance, x.id AS key, relation ORDER BY distance, key, via.id, relation LIMIT $limit
MATCH (x:Entity {id: key})
RETURN via.id AS via, distance, relation,
       {id: x.id, name: x.name, labels: labels(x), day: coalesce(x.heldOn, x.issuedOn), planned: x.planned} AS x,
       [(x)<-[:ORGANISED|ISSUED]-(o:Organisation) | ${bodyMap("o")}] AS makers,
       [(x)-[:BELONGS_TO]->(o:Organisation) | ${bodyMap("o")}] AS owners`;

export const stepsOf = (graph: Graph, id: string): Promise<readonly FoundStep[]> =>
  rowsOf<FoundStep>(graph, stepsStatement, { id, limit: mostSteps + 1 });

export type FoundStart = FoundNode & {
  readonly issuedOn: string | null;
  readonly congresses: readonly (FoundNode & { readonly day: string | null })[];
  readonly issuers: readonly FoundIssuer[];
  readonly hosts: readonly FoundIssuer[];
};

/** The document, the congress that adopted it, who issued it and whose congress it was. */
export const startStatement = `
MATCH (s:Entity {id: $id})
CALL (s) {
  MATCH (s)-[:ADOPTED_AT]->(m:Meeting) WITH DISTINCT m
  RETURN collect({id: m.id, name: m.name, labels: labels(m), day: m.heldOn}) AS congresses
}
CALL (s) { MATCH (o:Organisation)-[:ISSUED]->(s) WITH DISTINCT o RETURN collect(${bodyMap("o")}) AS issuers }
CALL (s) {
  MATCH (s)-[:ADOPTED_AT]->(:Meeting)-[:BELONGS_TO]->(o:Organisation) WITH DISTINCT o
  RETURN collect(${bodyMap("o")}) AS hosts
}
RETURN s.id AS id, s.name AS name, labels(s) AS labels, s.issuedOn AS issuedOn, congresses, issuers, hosts`;

export async function startOf(graph: Graph, id: string): Promise<FoundStart | undefined> {
  return (await rowsOf<FoundStart>(graph, startStatement, { id }))[0];
}
