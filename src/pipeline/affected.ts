import { contribution } from "../graph/contribution.ts";
import type { Corrections } from "../graph/corrections.ts";
import { emptyGraph, type Graph, type RelationKey, relationKey } from "../graph/graph.ts";
import { union } from "../graph/union.ts";
import { batches } from "./batch.ts";
import type { Reader } from "./ports.ts";

/** Rows that several documents may share and that a change therefore concerns, by their keys. */
export type Affected = {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlyMap<string, RelationKey>;
};

/** The shared rows of these graphs. */
export function affectedBy(graphs: readonly Graph[]): Affected {
  return {
    entities: new Set(graphs.flatMap((graph) => [...graph.entities.keys()])),
    relations: new Map(graphs.flatMap((graph) => [...graph.relations])),
  };
}

/** The affected rows as they are stored. */
export async function storedRows(reader: Reader, { entities, relations }: Affected): Promise<Graph> {
  const entityRows = await reader.entities([...entities]);
  const relationRows = await reader.relations([...relations.values()]);
  return {
    ...emptyGraph,
    entities: new Map(entityRows.map((row) => [row.id, row])),
    relations: new Map(relationRows.map((row) => [relationKey(row), row])),
  };
}

const documentsAtOnce = 100;

/** The affected rows as these documents give them; only that many rows are kept, however many the documents. */
export async function rowsFrom(
  reader: Reader,
  documentIds: readonly string[],
  affected: Affected,
  identity: Corrections,
): Promise<Graph> {
  let rows: Graph = emptyGraph;
  for (const ids of batches(documentIds, documentsAtOnce)) {
    const fragments = await reader.fragments(ids);
    rows = union([rows, ...fragments.map((fragment) => restrict(contribution(fragment, identity), affected))]);
  }
  return rows;
}

function restrict(graph: Graph, affected: Affected): Graph {
  return {
    ...emptyGraph,
    entities: new Map([...graph.entities].filter(([id]) => affected.entities.has(id))),
    relations: new Map([...graph.relations].filter(([key]) => affected.relations.has(key))),
  };
}
