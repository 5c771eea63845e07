import type { Fragment } from "../graph/fragment.ts";
import type {
  DocumentRow,
  EntityRow,
  GraphRow,
  MentionRow,
  PassageRow,
  RelationKey,
  RelationRow,
} from "../graph/graph.ts";
import { mentionKey, relationKey } from "../graph/graph.ts";
import type { Judgement } from "../graph/judgement.ts";
import { compareText } from "../graph/order.ts";
import { referenceId } from "../graph/reference.ts";
import { type EntityTypeName, entityTypeNames } from "../ontology/entity-types.ts";
import { type RelationTypeName, relationTypeNames } from "../ontology/relation-types.ts";
import type { Counts, Reader, StoredDocument } from "../pipeline/ports.ts";
import { batches } from "./batches.ts";
import { bothEnds, mentionEnds, relationPattern } from "./narrow-end.ts";
import { entityRow, type Properties, relationRow } from "./properties.ts";
import type { Query, Run } from "./run.ts";

/** Rows a statement; what one holds in memory. Documents are heavy: text and fragment. */
const page = 1000;
const documentPage = 50;

/** What a store is asked, in statements that both engines answer alike. */
export function createReader(run: Run, query: Query): Reader {
  return {
    documents: () => readDocuments(run),
    fragments: async (ids) => (await readHeavy<string>(run, ids, "fragment")).map(([, json]) => JSON.parse(json)),
    texts: async (ids) => new Map(await readHeavy<string>(run, ids, "text")),
    documentsMentioning: (ids) => readDocumentsMentioning(run, ids),
    ids: (type) => listIds(run, type),
    passages: (ids) => readPassages(run, ids),
    entities: (ids) => readEntities(run, ids),
    relations: (keys) => readRelations(run, keys),
    judgements: () => readJudgements(run),
    rows: (kinds = everyKind) => readRows(run, kinds),
    counts: () => readCounts(run),
    query,
  };
}

async function readBy<Key, R>(run: Run, keys: readonly Key[], cypher: string, size = page): Promise<R[]> {
  const rows: R[] = [];
  for (const batch of batches(keys, size)) rows.push(...(await run<R>(cypher, { keys: batch })));
  return rows;
}

/** The lists of a document are JSON: a property holds no records. */
type DocumentProperties = Omit<DocumentRow, "readings" | "fragment"> & { readings: string; fragment: string };

const storedDocument = (document: Omit<DocumentProperties, "fragment" | "text">): StoredDocument => ({
  id: document.id,
  readings: JSON.parse(document.readings),
  paths: document.paths,
  title: document.title ?? null,
  publishedAt: document.publishedAt ?? null,
  source: document.source ?? document.id,
  extraction: document.extraction,
});

async function readDocuments(run: Run): Promise<StoredDocument[]> {
  const found = await run<{ d: DocumentProperties }>(
    "MATCH (d:Document) RETURN d {.id, .readings, .paths, .title, .publishedAt, .source, .extraction} AS d",
  );
  return found.map(({ d }) => storedDocument(d));
}

export async function readWholeDocuments(run: Run, ids: readonly string[]): Promise<DocumentRow[]> {
  const cypher = "UNWIND $keys AS id MATCH (d:Document {id: id}) RETURN properties(d) AS d";
  const found = await readBy<string, { d: DocumentProperties }>(run, ids, cypher, documentPage);
  return found.map(({ d }) => ({ ...storedDocument(d), fragment: JSON.parse(d.fragment) as Fragment, text: d.text }));
}

async function readHeavy<V>(run: Run, ids: readonly string[], name: "fragment" | "text"): Promise<[string, V][]> {
  const cypher = `UNWIND $keys AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.${name} AS value`;
  const found = await readBy<string, { id: string; value: V }>(run, ids, cypher, documentPage);
  return found.map(({ id, value }) => [id, value]);
}

async function readDocumentsMentioning(run: Run, ids: readonly string[]): Promise<string[]> {
  const cypher =
    "UNWIND $keys AS id MATCH (:Entity {id: id})-[:MENTIONED_IN]->(:Passage)-[:PART_OF]->(d:Document) RETURN DISTINCT d.id AS id";
  const found = await readBy<string, { id: string }>(run, ids, cypher);
  return [...new Set(found.map(({ id }) => id))];
}

export function readPassages(run: Run, ids: readonly string[]): Promise<PassageRow[]> {
  return readBy(
    run,
    ids,
    "UNWIND $keys AS id MATCH (p:Passage {id: id})-[:PART_OF]->(d:Document) RETURN p.id AS id, d.id AS document, p.start AS start, p.end AS end, p.text AS text",
  );
}

export async function readEntities(run: Run, ids: readonly string[]): Promise<EntityRow[]> {
  const cypher = "UNWIND $keys AS id MATCH (n:Entity {id: id}) RETURN labels(n) AS labels, properties(n) AS properties";
  type Found = { labels: string[]; properties: Properties };
  const found = await readBy<string, Found>(run, ids, cypher);
  return found.map(({ labels, properties }) => entityRow(typeOf(labels), properties));
}

const typeOf = (labels: readonly string[]) => labels.find((label) => label !== "Entity") as EntityTypeName;

/** The mentions among these that the store holds. */
export function readMentions(run: Run, keys: readonly MentionRow[]): Promise<MentionRow[]> {
  return readBy(
    run,
    keys,
    `UNWIND $keys AS key
     ${mentionEnds("key")}
     MATCH (p)<-[m:MENTIONED_IN {start: key.start, end: key.end}]-(e)
     RETURN e.id AS entity, p.id AS passage, m.start AS start, m.end AS end, m.surface AS surface`,
  );
}

type FoundRelation = { type: RelationTypeName; source: string; target: string; properties: Properties };
const returned = "type(r) AS type, from.id AS source, to.id AS target, properties(r) AS properties";
const foundRelation = ({ type, source, target, properties }: FoundRelation) =>
  relationRow(type, source, target, properties);

export async function readRelations(run: Run, keys: readonly RelationKey[]): Promise<RelationRow[]> {
  const rows: RelationRow[] = [];
  for (const [type, ofType] of Map.groupBy(keys, (key) => key.type)) {
    const cypher = `UNWIND $keys AS key ${bothEnds("key")} MATCH ${relationPattern(type)} RETURN ${returned}`;
    rows.push(...(await readBy<RelationKey, FoundRelation>(run, ofType, cypher)).map(foundRelation));
  }
  return rows;
}

export async function readJudgements(run: Run): Promise<Judgement[]> {
  const found = await run<{ j: Judgement }>(
    "MATCH (j:Judgement) RETURN j {.verdict, .kind, .left, .right, .by, .at, .why} AS j ORDER BY j.position",
  );
  return found.map(({ j }) => j);
}

const everyKind = ["passage", "mention", "entity", "relation"] as const;

/**
 * Pages over ids that are listed first: to page by an order would sort the whole graph for every page.
 * Relations come with the entity that they start from, mentions with their passage.
 */
async function* readRows(run: Run, kinds: readonly GraphRow["kind"][]): AsyncGenerator<GraphRow> {
  const wanted = new Set(kinds);
  const pages = async (label: string, ...of: readonly GraphRow["kind"][]) =>
    of.some((kind) => wanted.has(kind)) ? batches(await listIds(run, label), page) : [];
  for (const ids of await pages("Passage", "passage", "mention")) {
    if (wanted.has("passage")) yield* ordered("passage", await readPassages(run, ids), idOf);
    if (wanted.has("mention")) yield* ordered("mention", await readMentionsIn(run, ids), mentionKey);
  }
  for (const ids of await pages("Entity", "entity", "relation")) {
    if (wanted.has("entity")) yield* ordered("entity", await readEntities(run, ids), idOf);
    if (wanted.has("relation")) yield* ordered("relation", await readRelationsFrom(run, ids), relationKey);
  }
}

function* ordered<Kind extends GraphRow["kind"], Row extends RowOf<Kind>>(
  kind: Kind,
  rows: readonly Row[],
  key: (row: Row) => string,
): Generator<GraphRow> {
  const keyed = rows.map((row) => [key(row), row] as const);
  for (const [, row] of keyed.sort(([a], [b]) => compareText(a, b))) yield { kind, row } as GraphRow;
}

type RowOf<Kind extends GraphRow["kind"]> = Extract<GraphRow, { kind: Kind }>["row"];
const idOf = ({ id }: { readonly id: string }): string => id;

const readMentionsIn = (run: Run, passageIds: readonly string[]) =>
  run<MentionRow>(
    "UNWIND $keys AS id MATCH (p:Passage {id: id})<-[m:MENTIONED_IN]-(e:Entity) RETURN e.id AS entity, p.id AS passage, m.start AS start, m.end AS end, m.surface AS surface",
    { keys: passageIds },
  );

async function readRelationsFrom(run: Run, entityIds: readonly string[]): Promise<RelationRow[]> {
  const cypher = `UNWIND $keys AS id MATCH (from:Entity {id: id})-[r]->(to:Entity) RETURN ${returned}`;
  return (await run<FoundRelation>(cypher, { keys: entityIds })).map(foundRelation);
}

const listIds = async (run: Run, label: string): Promise<string[]> =>
  (await run<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id`)).map(idOf).sort(compareText);

/** Relations that the gazetteer states too. */
const referred = ["LOCATED_IN", "SUCCEEDS"] as const;

async function readCounts(run: Run): Promise<Counts> {
  const count = async (pattern: string) => (await run<{ n: number }>(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.n;
  const each = async <Name extends string>(names: readonly Name[], pattern: (name: Name) => string) => {
    const counted: [string, number | undefined][] = [];
    for (const name of names) counted.push([name, await count(pattern(name))]);
    return Object.fromEntries(counted) as Record<Name, number>;
  };
  const entities = await each(entityTypeNames, (type) => `(n:${type})`);
  const relations = await each(relationTypeNames, (type) => `()-[r:${type}]->()`);
  const report = (id: string) => `NOT ${id} STARTS WITH '${referenceId("")}'`;
  const named = `EXISTS { MATCH (n)-[:MENTIONED_IN]->(p:Passage) WHERE ${report("p.id")} }`;
  const places = (await count(`(n:Place) WHERE ${named}`)) ?? 0;
  const read = await each(referred, (type) => `()-[n:${type}]->() WHERE any(id IN n.evidence WHERE ${report("id")})`);
  return {
    entities: { ...entities, Place: places },
    relations: { ...relations, ...read },
    documents: (await count(`(n:Document) WHERE ${report("n.id")}`)) ?? 0,
    passages: (await count(`(n:Passage) WHERE ${report("n.id")}`)) ?? 0,
    reference: entities.Place - places,
  };
}
