import { type EntityTypeName, entityTypeNames } from "../../ontology/entity-types.ts";
import { relationTypeNames } from "../../ontology/relation-types.ts";
import type { Node } from "../contract/graph.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { RequestError } from "../request-error.ts";

/** For a pattern: passages hang on entities too, and are no neighbours. */
export const anyRelation = relationTypeNames.join("|");

/** What a statement returns of an entity `n`, to be read by `nodeOf`. */
export const nodeColumns = (n: string): string => `${n}.id AS id, ${n}.name AS name, labels(${n}) AS labels`;
export const nodeMap = (n: string): string => `{id: ${n}.id, name: ${n}.name, labels: labels(${n})}`;
export const degreeOf = (n: string): string => `COUNT { (${n})-[:${anyRelation}]-() }`;

export type FoundNode = { readonly id: string; readonly name: string; readonly labels: readonly string[] };

const isType = (label: string): label is EntityTypeName => (entityTypeNames as readonly string[]).includes(label);

export function nodeOf({ id, name, labels }: FoundNode): Node {
  const type = labels.find(isType);
  if (!type) throw new TypeError(`${id} has no type`);
  return { id, type, name };
}

export const nodeWithDegree = (found: FoundNode & { readonly degree: number }) => ({
  ...nodeOf(found),
  degree: found.degree,
});

export const unknownEntity = (id: string): RequestError =>
  new RequestError("api/unknown-entity", {
    detail: id.length > 200 ? `${id.slice(0, 200)}…` : id,
    hint: "Search for it: it may have another id since the graph was built anew.",
  });

/** The entities of these ids that the graph has, by id. */
export async function nodesOf(graph: Graph, ids: Iterable<string>): Promise<ReadonlyMap<string, Node>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const cypher = `UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN ${nodeColumns("n")}`;
  const found = await rowsOf<FoundNode>(graph, cypher, { ids: wanted });
  return new Map(found.map((row) => [row.id, nodeOf(row)]));
}

/** The entity of this id; fails with api/unknown-entity. */
export async function nodeFor(graph: Graph, id: string): Promise<Node> {
  const node = (await nodesOf(graph, [id])).get(id);
  if (!node) throw unknownEntity(id);
  return node;
}
