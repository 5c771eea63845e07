import { type Graph, rowsOf } from "../graph.ts";
import type { FoundNode } from "./node.ts";
import type { FoundBody } from "./ripple-steps.ts";

/** A territory under the issuer's, with the Party bodies that the graph knows in it. */
export type Reached = {
  readonly place: Territory;
  readonly bodies: readonly FoundBody[];
};

const placeMap = (p: string): string =>
  `{id: ${p}.id, name: ${p}.name, labels: labels(${p}), level: ${p}.level, isWithin: COUNT { (${p})-[:LOCATED_IN]->(:Place) } > 0}`;

const statement = `
UNWIND $issuers AS issuer
MATCH (:Entity {id: issuer})-[:IN_TERRITORY]->(:Place)<-[:LOCATED_IN*1..3]-(place:Place)
WITH DISTINCT place
MATCH (place)<-[:IN_TERRITORY]-(o:Organisation)
WHERE o.family IN ['party', 'party-committee']
WITH place, collect({id: o.id, name: o.name, labels: labels(o), level: o.level}) AS bodies
RETURN ${placeMap("place")} AS place, bodies`;

/** Where the document should have been studied: the territories under those of the bodies that made it. */
export const reachOf = (graph: Graph, issuers: readonly string[]): Promise<readonly Reached[]> =>
  issuers.length === 0 ? Promise.resolve([]) : rowsOf<Reached>(graph, statement, { issuers });

export type Territory = FoundNode & { readonly level: string | null; readonly isWithin: boolean };

/** The territories of these bodies, by the id of the body. */
export async function territoriesOf(graph: Graph, bodies: readonly string[]): Promise<ReadonlyMap<string, Territory>> {
  const cypher = `
UNWIND $bodies AS id
MATCH (:Entity {id: id})-[:IN_TERRITORY]->(p:Place)
RETURN id AS body, ${placeMap("p")} AS place`;
  const rows = bodies.length > 0 ? await rowsOf<{ body: string; place: Territory }>(graph, cypher, { bodies }) : [];
  return new Map(rows.map(({ body, place }) => [body, place]));
}

/** The columns of a ripple, the highest first; what fits none comes last, without a name. */
export const columns = ["trung ương", "tỉnh", "huyện", "xã", "cơ sở"] as const;
export type Column = (typeof columns)[number] | null;

const columnOfLevel: Readonly<Record<string, Column>> = {
  ...Object.fromEntries(columns.map((name) => [name, name])),
  quận: "huyện",
  "thị xã": "huyện",
  phường: "xã",
  "thị trấn": "xã",
  "đặc khu": "xã",
};

/** The column of a body or territory. A city in a province stands beside the districts, any other beside the provinces. */
export function columnOf(level: string | null | undefined, territory: Territory | undefined): Column {
  const known = level ?? territory?.level;
  if (known === "thành phố") return territory?.isWithin ? "huyện" : "tỉnh";
  return known ? (columnOfLevel[known] ?? null) : null;
}
