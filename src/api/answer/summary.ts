import { entityTypeNames } from "../../ontology/entity-types.ts";
import { relationTypeNames } from "../../ontology/relation-types.ts";
import type { Summary } from "../contract/summary.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { type FoundNode, nodeMap, nodeOf } from "./node.ts";
import { starts } from "./starts.ts";

const byYear = `
MATCH (m:Meeting) WHERE m.heldOn IS NOT NULL
WITH substring(m.heldOn, 0, 4) AS year, count(m) AS meetings
RETURN year, meetings`;

const byTerritory = `
MATCH (m:Meeting)<-[:ORGANISED]-(:Organisation)-[:IN_TERRITORY]->(p:Place)
WITH p, count(DISTINCT m) AS meetings
ORDER BY meetings DESC, p.id LIMIT 12
RETURN ${nodeMap("p")} AS place, meetings`;

/** What is in the graph, and where to begin; made once for a version. */
export const summary = (graph: Graph): Promise<Summary> =>
  graph.memo("summary", async () => {
    const counts = await graph.reader.counts();
    const years = await rowsOf<{ year: string; meetings: number }>(graph, byYear);
    const territories = await rowsOf<{ place: FoundNode; meetings: number }>(graph, byTerritory);
    const empty = Object.values(counts.entities).every((count) => count === 0);
    return {
      store: graph.store,
      version: graph.version,
      empty,
      advice: empty ? advice : null,
      ...counts,
      meetingsByYear: years
        .map(({ year, meetings }) => ({ year: Number(year), meetings }))
        .sort((a, b) => a.year - b.year),
      territories: territories.map(({ place, meetings }) => ({ place: nodeOf(place), meetings })),
      starts: await starts(graph),
    };
  });

const advice = {
  vi: "Đồ thị chưa có gì. Hãy để các bản tin vào một thư mục rồi chạy: lantoa build THƯ_MỤC. Trang này sẽ tự thấy đồ thị mới.",
  en: "The graph is empty. Put reports into a folder and run: lantoa build FOLDER. This page will see the new graph by itself.",
};

const none = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;

/** Where no store is yet. */
export const emptySummary = (store: Summary["store"]): Summary => ({
  store,
  version: null,
  empty: true,
  advice,
  entities: none(entityTypeNames),
  relations: none(relationTypeNames),
  documents: 0,
  passages: 0,
  meetingsByYear: [],
  territories: [],
  starts: [],
});
