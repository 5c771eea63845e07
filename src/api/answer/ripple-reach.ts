import { isReference, referenceId } from "../../graph/reference.ts";
import { provinceOf } from "../../graph/territories.ts";
import { type Graph, rowsOf } from "../graph.ts";
import type { FoundNode } from "./node.ts";
import type { FoundBody, FoundIssuer } from "./ripple-steps.ts";

export type Territory = FoundNode & { readonly level: string | null; readonly isWithin: boolean };

/** A territory under the issuer's, with the bodies of the issuer's family that the graph knows in it. */
export type Reached = {
  readonly issuer: FoundIssuer;
  readonly place: Territory;
  readonly bodies: readonly FoundNode[];
};

const placeMap = (p: string): string =>
  `{id: ${p}.id, name: ${p}.name, labels: labels(${p}), level: ${p}.level, isWithin: COUNT { (${p})-[:LOCATED_IN]->(:Place) } > 0}`;

/** As the question `not-studied` has it: territories of the day, those too that only the gazetteer knows. */
const statement = `
MATCH (top:Entity {id: $top})<-[:LOCATED_IN*1..3]-(place:Place)
WHERE place.level IN $levels
  AND ($day IS NULL OR (coalesce(place.validFrom, $day) <= $day AND coalesce(place.validUntil, $day) >= $day))
WITH DISTINCT place
RETURN ${placeMap("place")} AS place,
       [(place)<-[:IN_TERRITORY]-(o:Organisation) WHERE o.family IN $families | {id: o.id, name: o.name, labels: labels(o)}] AS bodies`;
const levels = ["tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã", "thị trấn", "đặc khu"];

/** A Party organisation acts through its committees, whose family is another. */
const familiesOf = ({ family }: FoundIssuer): readonly string[] =>
  family?.startsWith("party") ? ["party", "party-committee", "party-standing-committee"] : [family ?? ""];

/** Where the document should have been studied: the territories, on its day, under those of the bodies that made it. */
export async function reachOf(
  graph: Graph,
  issuers: readonly FoundIssuer[],
  day: string | null,
): Promise<readonly Reached[]> {
  const found = await Promise.all(
    issuers.map(async (issuer) => {
      if (!issuer.territoryId) return [];
      const parameters = { top: issuer.territoryId, levels, day, families: familiesOf(issuer) };
      const rows = await rowsOf<Omit<Reached, "issuer">>(graph, statement, parameters);
      return rows.map((row) => ({ issuer, ...row }));
    }),
  );
  return found.flat();
}

/** Whether the gazetteer's territories of the issuers' provinces are in the graph, or only those that reports name. */
export async function isReferred(graph: Graph, issuers: readonly FoundIssuer[]): Promise<boolean> {
  const provinces = issuers.flatMap(({ territoryId }) => (territoryId ? (provinceOf(territoryId) ?? []) : []));
  const ids = provinces.map(referenceId).filter(isReference);
  if (ids.length === 0) return false;
  const cypher = "UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id";
  return (await rowsOf<{ id: string }>(graph, cypher, { ids })).length > 0;
}

/** Those of the territories of which no study is: by a body of its own, not of a part of it. */
export function gapsAmong(reached: readonly Reached[], studies: readonly FoundBody[]): Reached[] {
  const byTerritory = Map.groupBy(studies, ({ territoryId }) => territoryId);
  return reached.filter(({ issuer, place }) => {
    const families = familiesOf(issuer);
    const counts = ({ family, level }: FoundBody) =>
      families.includes(family ?? "") && (!level || level === place.level);
    return !byTerritory.get(place.id)?.some(counts);
  });
}

/** The territories of these bodies, by the id of the body. */
export async function territoriesOf(graph: Graph, bodies: readonly string[]): Promise<ReadonlyMap<string, Territory>> {
  const cypher = `
UNWIND $bodies AS id
MATCH (o:Entity {id: id})
MATCH (p:Entity {id: o.territoryId})
RETURN id AS body, ${placeMap("p")} AS place`;
  const rows = bodies.length > 0 ? await rowsOf<{ body: string; place: Territory }>(graph, cypher, { bodies }) : [];
  return new Map(rows.map(({ body, place }) => [body, place]));
}
