import { canonicalJson } from "../graph/canonical.ts";
import { contribution } from "../graph/contribution.ts";
import { diff } from "../graph/diff.ts";
import { emptyGraph, type Graph, type MentionRow, type RelationKey } from "../graph/graph.ts";
import { changedIds, identityOf } from "../graph/identity.ts";
import type { Judgement } from "../graph/judgement.ts";
import { type Affected, rowsFrom, storedRows } from "./affected.ts";
import { batches } from "./batch.ts";
import type { Counters, Store } from "./ports.ts";

const documentsAtOnce = 100;

/** Rows of one document that two identities name differently: as they were and as they are. */
function difference(before: Graph, after: Graph): { before: Graph; after: Graph } {
  const only = <Row>(rows: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>): Map<string, Row> =>
    new Map([...rows].filter(([key, row]) => canonicalJson(row) !== canonicalJson(other.get(key) ?? null)));
  const part = (graph: Graph, other: Graph): Graph => ({
    ...emptyGraph,
    entities: only(graph.entities, other.entities),
    mentions: only(graph.mentions, other.mentions),
    relations: only(graph.relations, other.relations),
  });
  return { before: part(before, after), after: part(after, before) };
}

/** Replaces the judgements that a store goes by, and names again what they concern. */
export async function judge(
  { reader, writer }: Pick<Store, "reader" | "writer">,
  before: readonly Judgement[],
  after: readonly Judgement[],
): Promise<Counters> {
  const [old, now] = [identityOf(before), identityOf(after)];
  const concerned = await reader.documentsMentioning([...new Set([...changedIds(before, after)].map(old.of))]);

  const entities = new Set<string>();
  const relations = new Map<string, RelationKey>();
  const mentions = { before: new Map<string, MentionRow>(), after: new Map<string, MentionRow>() };
  for (const ids of batches(concerned, documentsAtOnce)) {
    for (const fragment of await reader.fragments(ids)) {
      const renamed = difference(contribution(fragment, old), contribution(fragment, now));
      for (const side of ["before", "after"] as const) {
        for (const id of renamed[side].entities.keys()) entities.add(id);
        for (const [key, row] of renamed[side].relations) relations.set(key, row);
        for (const [key, row] of renamed[side].mentions) mentions[side].set(key, row);
      }
    }
  }

  const affected: Affected = { entities, relations };
  const named = [...entities, ...[...relations.values()].flatMap(({ from, to }) => [from, to])];
  // The store still goes by the old names.
  const storedNames = new Set(named.flatMap(now.members).map(old.of));
  const documents = await reader.documentsMentioning([...storedNames]);
  const rows = diff(
    { ...(await storedRows(reader, affected)), mentions: mentions.before },
    { ...(await rowsFrom(reader, documents, affected, now)), mentions: mentions.after },
  );
  return writer.apply({ ...rows, judgements: after });
}
