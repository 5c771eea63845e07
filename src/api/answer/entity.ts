import type { z } from "@hono/zod-openapi";
import { attributesOfEntity } from "../../graph/attribute.ts";
import { type EntityTypeName, entityTypeNames } from "../../ontology/entity-types.ts";
import { entityRow } from "../../store/properties.ts";
import type { EntityCard, entityRequest } from "../contract/entity.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { sorted } from "./edge.ts";
import { countsOf, countsOfRelations, type FoundCounts } from "./neighbours.ts";
import { nodesOf, unknownEntity } from "./node.ts";

type Found = FoundCounts & {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly mentions: number;
  readonly documents: number;
};

const statement = `
MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)-[m:MENTIONED_IN]->(:Passage)-[:PART_OF]->(d:Document)
  RETURN count(m) AS mentions, count(DISTINCT d) AS documents
}
RETURN labels(n) AS labels, properties(n) AS properties, ${countsOfRelations("n")}, mentions, documents`;

/** All that is known of an entity itself. */
export async function entityCard(graph: Graph, { id }: z.output<typeof entityRequest>): Promise<EntityCard> {
  const [found] = await rowsOf<Found>(graph, statement, { id });
  const type = entityTypeNames.find((name) => found?.labels.includes(name));
  if (!found || !type) throw unknownEntity(id);
  const { name, aliases, attributes } = entityRow(type, found.properties);
  const referred = await nodesOf(graph, referredIds(type, attributes));
  const counts = countsOf(found);
  return {
    node: { id, type, name, degree: counts.reduce((sum, { count }) => sum + count, 0) },
    aliases: [...aliases],
    attributes: sorted(attributes),
    referred: [...referred.values()],
    counts,
    mentions: found.mentions,
    documents: found.documents,
  };
}

function referredIds(type: EntityTypeName, attributes: EntityCard["attributes"]): string[] {
  const declared = attributesOfEntity(type);
  return Object.entries(attributes).flatMap(([name, value]) =>
    declared[name]?.refers ? [value].flat().map(String) : [],
  );
}
