import type { EntityRow, GraphRow, MentionRow, RelationRow } from "../../graph/graph.ts";
import type { Reader } from "../../pipeline/ports.ts";
import { relationRow } from "../../store/properties.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { edgeMap, type FoundEdge } from "./edge.ts";
import { anyRelation } from "./node.ts";

/** A part of a graph to be read as if it were all: these entities, what joins them, and the sentences that say so. */
export async function selectionOf(graph: Graph & { readonly reader: Reader }, ids: readonly string[]): Promise<Reader> {
  const { reader } = graph;
  const entities = await reader.entities([...new Set(ids)]);
  const known = entities.map(({ id }) => id).sort();
  const relations = await relationsAmong(graph, known);
  const passages = await reader.passages([...new Set(relations.flatMap(({ evidence }) => evidence))]);
  const cited = new Set(passages.map(({ document }) => document));
  const mentions = await mentionsOf(
    graph,
    passages.map(({ id }) => id),
    known,
  );
  const rows = {
    passage: passages,
    entity: entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)) satisfies readonly EntityRow[],
    mention: mentions,
    relation: relations,
  };
  return {
    ...reader,
    documents: async () => (await reader.documents()).filter(({ id }) => cited.has(id)),
    async *rows(kinds = ["passage", "mention", "entity", "relation"]): AsyncGenerator<GraphRow> {
      for (const kind of kinds) for (const row of rows[kind]) yield { kind, row } as GraphRow;
    },
  };
}

async function relationsAmong(graph: Graph, ids: readonly string[]): Promise<RelationRow[]> {
  const cypher = `
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r:${anyRelation}]->(to:Entity)
WHERE to.id IN $ids
RETURN ${edgeMap("r")} AS edge`;
  const found = await rowsOf<{ edge: FoundEdge }>(graph, cypher, { ids });
  const rows = found.map(({ edge }) => relationRow(edge.type, edge.source, edge.target, edge.properties));
  const key = ({ type, from, to }: RelationRow) => [from, type, to].join(" ");
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function mentionsOf(graph: Graph, passages: readonly string[], entities: readonly string[]) {
  const cypher = `
UNWIND $passages AS id
MATCH (p:Passage {id: id})<-[m:MENTIONED_IN]-(e:Entity)
WHERE e.id IN $entities
WITH e, p, m ORDER BY p.id, m.start, m.end, e.id
RETURN e.id AS entity, p.id AS passage, m.start AS start, m.end AS end, m.surface AS surface`;
  return rowsOf<MentionRow>(graph, cypher, { passages, entities });
}
