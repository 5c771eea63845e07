import type { Reader } from "../pipeline/ports.ts";

/** What a person needs to know of an entity to say whether it is another one. */
export type Acquaintance = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names of the posts that a person holds or held. */
  readonly posts: readonly string[];
  /** Sentences that mention it, the earliest document first, and where they stand. */
  readonly sentences: readonly { readonly text: string; readonly path: string }[];
};

const statements = {
  named: "MATCH (n:Entity {id: $id}) RETURN n.name AS name, n.aliases AS aliases",
  posts: "MATCH (n:Entity {id: $id})-[:HOLDS_POSITION]->(p:Position) RETURN p.name AS name ORDER BY name",
  sentences:
    "MATCH (n:Entity {id: $id})-[:MENTIONED_IN]->(p:Passage)-[:PART_OF]->(d:Document) " +
    "RETURN DISTINCT p.id AS id, p.text AS text, d.publishedAt AS day, d.paths AS paths ORDER BY day, id LIMIT 100",
};

/** At most so many sentences, of different documents as far as there are any. */
export async function acquaintance(
  { query }: Pick<Reader, "query">,
  id: string,
  atMost: number,
): Promise<Acquaintance | undefined> {
  const ask = async <Row>(statement: string) => (await query(statement, { id })).rows as readonly Row[];
  const [found] = await ask<{ name: string; aliases: string[] }>(statements.named);
  if (!found) return undefined;
  const posts = await ask<{ name: string }>(statements.posts);
  const mentioned = await ask<{ text: string; paths: string[] }>(statements.sentences);
  const byPath = Map.groupBy(mentioned, ({ paths }) => paths[0] ?? "");
  const first = [...byPath.values()].flatMap(([one]) => one ?? []);
  const others = mentioned.filter((one) => !first.includes(one));
  return {
    id,
    ...found,
    posts: posts.map(({ name }) => name),
    sentences: [...first, ...others].slice(0, atMost).map(({ text, paths }) => ({ text, path: paths[0] ?? "" })),
  };
}
