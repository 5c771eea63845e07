import { type Graph, rowsOf } from "../graph.ts";
import { type FoundNode, nodeMap } from "./node.ts";
import type { FoundBody } from "./ripple-steps.ts";

/** A territory under the issuer's, with the Party bodies that the graph knows in it. */
export type Reached = {
  readonly place: FoundNode & { readonly level: string | null };
  readonly bodies: readonly FoundBody[];
};

const statement = `
UNWIND $issuers AS issuer
MATCH (:Organisation {id: issuer})-[:IN_TERRITORY]->(:Place)<-[:LOCATED_IN*1..3]-(place:Place)
WITH DISTINCT place
MATCH (place)<-[:IN_TERRITORY]-(o:Organisation)
WHERE o.family IN ['party', 'party-committee']
WITH place, collect({id: o.id, name: o.name, labels: labels(o), level: o.level}) AS bodies
RETURN {id: place.id, name: place.name, labels: labels(place), level: place.level} AS place, bodies`;

/** Where the document should have been studied: the territories under those of the bodies that made it. */
export const reachOf = (graph: Graph, issuers: readonly string[]): Promise<readonly Reached[]> =>
  issuers.length === 0 ? Promise.resolve([]) : rowsOf<Reached>(graph, statement, { issuers });

/** The territories of these bodies, by the id of the body. */
export async function territoriesOf(graph: Graph, bodies: readonly string[]): Promise<ReadonlyMap<string, FoundNode>> {
  const cypher = `
UNWIND $bodies AS id
MATCH (:Organisation {id: id})-[:IN_TERRITORY]->(p:Place)
RETURN id AS body, ${nodeMap("p")} AS place`;
  const rows = bodies.length > 0 ? await rowsOf<{ body: string; place: FoundNode }>(graph, cypher, { bodies }) : [];
  return new Map(rows.map(({ body, place }) => [body, place]));
}

/** The level of the bodies of a territory of this level. */
export function bodyLevel(placeLevel: string | null): string | null {
  if (placeLevel === null) return null;
  if (["tỉnh", "thành phố"].includes(placeLevel)) return "tỉnh";
  if (["quận", "huyện", "thị xã"].includes(placeLevel)) return "huyện";
  return ["phường", "xã", "thị trấn", "đặc khu"].includes(placeLevel) ? "xã" : null;
}
