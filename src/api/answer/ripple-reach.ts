import { referenceId } from "../../graph/reference.ts";
import { type Graph, rowsOf } from "../graph.ts";
import type { FoundNode } from "./node.ts";
import { bodyMap, type FoundBody } from "./ripple-steps.ts";

/** A territory under the issuer's, with the bodies of the issuer's family that the graph knows in it. */
export type Reached = {
  readonly place: Territory;
  readonly bodies: readonly FoundBody[];
  /** Whose study counts: bodies of the issuer's family. */
  readonly families: readonly string[];
  /** Whether the gazetteer names the territories of its province, or reports alone do. */
  readonly isListed: boolean;
};

const placeMap = (p: string): string =>
  `{id: ${p}.id, name: ${p}.name, labels: labels(${p}), level: ${p}.level, isWithin: COUNT { (${p})-[:LOCATED_IN]->(:Place) } > 0}`;

const statement = `
UNWIND $issuers AS issuer
MATCH (maker:Entity {id: issuer})
WITH DISTINCT maker.territoryId AS territory,
     CASE WHEN maker.family STARTS WITH 'party' THEN ['party', 'party-committee', 'party-standing-committee']
          ELSE [maker.family] END AS families
MATCH (top:Entity {id: territory})<-[:LOCATED_IN*1..3]-(place:Place)
WHERE place.level IN ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn', 'đặc khu']
  AND ($day = '' OR coalesce(place.validFrom, $day) <= $day AND coalesce(place.validUntil, $day) >= $day)
WITH DISTINCT place, families
RETURN ${placeMap("place")} AS place, families,
       [(place)<-[:IN_TERRITORY]-(o:Organisation) WHERE o.family IN families | ${bodyMap("o")}] AS bodies,
       EXISTS { MATCH (place)-[:MENTIONED_IN]->(p:Passage) WHERE p.id STARTS WITH '${referenceId("")}' } AS isListed`;

/** Where the document should have been studied: the territories under those of its makers, on the day if it is known. */
export const reachOf = (graph: Graph, issuers: readonly string[], day: string | null): Promise<readonly Reached[]> =>
  issuers.length === 0 ? Promise.resolve([]) : rowsOf<Reached>(graph, statement, { issuers, day: day ?? "" });

export type Territory = FoundNode & { readonly level: string | null; readonly isWithin: boolean };

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
