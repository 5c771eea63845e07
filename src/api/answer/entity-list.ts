import { compareText } from "../../graph/order.ts";
import { referenceId } from "../../graph/reference.ts";
import type { EntityTypeName } from "../../ontology/entity-types.ts";
import { batches } from "../../store/batches.ts";
import { foldForSearch } from "../../text/fold.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { degreeOf, type FoundNode, nodeColumns, nodeOf } from "./node.ts";

/** An entity as it is searched. */
export type Listed = {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly name: string;
  readonly degree: number;
  /** Whether a report names it: some territories only the gazetteer lists. */
  readonly isNamed: boolean;
  readonly folded: string;
  /** Other than the name, each with its folded form. */
  readonly aliases: readonly { readonly alias: string; readonly folded: string }[];
};

type Found = FoundNode & {
  readonly aliases: readonly string[];
  readonly degree: number;
};

/**
 * All entities, read once for a version of the graph. Names are searched here and not in the store: aliases are kept
 * there as written, the embedded engine looks at every node for a part of a name, and both engines shall rank alike.
 * 100,000 entities take about 60 MB.
 */
export const entityList = (graph: Graph): Promise<readonly Listed[]> =>
  graph.memo("entity list", async () => {
    const ids = await rowsOf<{ id: string }>(graph, "MATCH (n:Entity) RETURN n.id AS id");
    const cypher = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN ${nodeColumns("n")}, [alias IN n.aliases WHERE alias <> n.name] AS aliases, ${degreeOf("n")} AS degree`;
    const unnamed = new Set((await rowsOf<{ id: string }>(graph, onlyInGazetteer)).map(({ id }) => id));
    const listed: Listed[] = [];
    for (const batch of batches(ids.map(({ id }) => id).sort(compareText), 2000)) {
      const found = await rowsOf<Found>(graph, cypher, { ids: batch });
      listed.push(...found.map((row) => listing(row, !unnamed.has(row.id))));
    }
    return listed;
  });

const onlyInGazetteer = `
MATCH (n:Place)
WHERE NOT EXISTS { MATCH (n)-[:MENTIONED_IN]->(p:Passage) WHERE NOT p.id STARTS WITH '${referenceId("")}' }
RETURN n.id AS id`;

function listing(found: Found, isNamed: boolean): Listed {
  const folded = foldForSearch(found.name);
  const aliases = found.aliases
    .map((alias) => ({ alias, folded: foldForSearch(alias) }))
    .filter((each) => each.folded !== folded);
  return { ...nodeOf(found), degree: found.degree, isNamed, folded, aliases };
}
