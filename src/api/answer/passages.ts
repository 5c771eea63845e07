import { compareText } from "../../graph/order.ts";
import type { Highlight, ShownPassage } from "../contract/evidence.ts";
import { type Graph, rowsOf } from "../graph.ts";

type DocumentHead = ShownPassage["document"];
export type FoundDocument = {
  readonly id: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly paths: readonly string[];
};
export type FoundPassage = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly document: FoundDocument;
};

export const documentMap = (d: string): string =>
  `{id: ${d}.id, title: ${d}.title, publishedAt: ${d}.publishedAt, paths: ${d}.paths}`;

export const documentHead = ({ id, title, publishedAt, paths }: FoundDocument): DocumentHead => ({
  id,
  title: title ?? null,
  publishedAt: publishedAt ?? null,
  path: paths[0] ?? "",
});

/** Passages with their documents, by id; what the graph lacks is left out. */
export async function passagesOf(graph: Graph, ids: Iterable<string>): Promise<ReadonlyMap<string, FoundPassage>> {
  const cypher = `
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[:PART_OF]->(d:Document)
RETURN p.id AS id, p.start AS start, p.end AS end, p.text AS text, ${documentMap("d")} AS document`;
  const found = await rowsOf<FoundPassage>(graph, cypher, { ids: [...new Set(ids)] });
  return new Map(found.map((passage) => [passage.id, passage]));
}

export type PlacedMention = {
  readonly passage: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
};

/** Where these entities stand in these passages. */
export async function mentionsIn(
  graph: Graph,
  passages: Iterable<string>,
  entities: readonly string[],
): Promise<readonly PlacedMention[]> {
  const cypher = `
UNWIND $passages AS id
MATCH (p:Passage {id: id})<-[m:MENTIONED_IN]-(e:Entity)
WHERE e.id IN $entities
RETURN id AS passage, e.id AS entity, m.start AS start, m.end AS end`;
  return rowsOf<PlacedMention>(graph, cypher, { passages: [...new Set(passages)], entities });
}

export const shownPassageOf = ({ id, start, end, text }: FoundPassage): ShownPassage["passage"] => ({
  id,
  start,
  end,
  text,
});

/** In the order of the text, the longer first, each once. */
export function highlightsInOrder(highlights: readonly Highlight[]): Highlight[] {
  const key = ({ start, end, role }: Highlight) => `${start} ${end} ${role}`;
  return [...new Map(highlights.map((each) => [key(each), each])).values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || compareText(a.role, b.role),
  );
}
