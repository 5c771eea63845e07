import { canonicalJson } from "../graph/canonical.ts";
import { contribution } from "../graph/contribution.ts";
import { type Corrections, correctionsOf } from "../graph/corrections.ts";
import { diff } from "../graph/diff.ts";
import { emptyGraph, type Graph, type MentionRow, type PassageRow, type RelationKey } from "../graph/graph.ts";
import { changedIds } from "../graph/identity.ts";
import { type Judgement, judgementKey } from "../graph/judgement.ts";
import { type Affected, rowsFrom, storedRows } from "./affected.ts";
import { batches } from "./batch.ts";
import type { Counters, Reader, Store } from "./ports.ts";

const documentsAtOnce = 100;

/** Rows of one document that two corrections give differently: as they were and as they are. */
function difference(before: Graph, after: Graph): { before: Graph; after: Graph } {
  const only = <Row>(rows: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>): Map<string, Row> =>
    new Map([...rows].filter(([key, row]) => canonicalJson(row) !== canonicalJson(other.get(key) ?? null)));
  const part = (graph: Graph, other: Graph): Graph => ({
    ...emptyGraph,
    passages: only(graph.passages, other.passages),
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
  const [old, now] = [correctionsOf(before), correctionsOf(after)];
  const renamed = [...changedIds(before, after), ...rejectedEnds(before, after)].map(old.of);
  const concerned = new Set([
    ...(await reader.documentsMentioning([...new Set(renamed)])),
    ...(await documentsWithheldIn(reader, old, now)),
  ]);

  const entities = new Set<string>();
  const relations = new Map<string, RelationKey>();
  const mentions = { before: new Map<string, MentionRow>(), after: new Map<string, MentionRow>() };
  const passages = { before: new Map<string, PassageRow>(), after: new Map<string, PassageRow>() };
  for (const ids of batches([...concerned], documentsAtOnce)) {
    for (const fragment of await reader.fragments(ids)) {
      const parts = difference(contribution(fragment, old), contribution(fragment, now));
      for (const side of ["before", "after"] as const) {
        for (const id of parts[side].entities.keys()) entities.add(id);
        for (const [key, row] of parts[side].relations) relations.set(key, row);
        for (const [key, row] of parts[side].mentions) mentions[side].set(key, row);
        for (const [key, row] of parts[side].passages) passages[side].set(key, row);
      }
    }
  }

  const affected: Affected = { entities, relations };
  const named = [...entities, ...[...relations.values()].flatMap(({ from, to }) => [from, to])];
  // The store still goes by the old names.
  const storedNames = new Set(named.flatMap(now.members).map(old.of));
  // Nothing stored leads to the documents of somebody who was withheld, but they are among those concerned.
  const documents = new Set([...(await reader.documentsMentioning([...storedNames])), ...concerned]);
  const rows = diff(
    { ...(await storedRows(reader, affected)), mentions: mentions.before, passages: passages.before },
    { ...(await rowsFrom(reader, [...documents], affected, now)), mentions: mentions.after, passages: passages.after },
  );
  return writer.apply({ ...rows, judgements: after });
}

/** Where the relations come from that only one of the two rejects: their documents mention both ends. */
function rejectedEnds(before: readonly Judgement[], after: readonly Judgement[]): string[] {
  const rejects = (all: readonly Judgement[]) =>
    new Map(all.filter(({ verdict }) => verdict === "reject").map((one) => [judgementKey(one), one.left]));
  const [old, now] = [rejects(before), rejects(after)];
  return [...old, ...now].flatMap(([key, from]) => (old.has(key) && now.has(key) ? [] : [from]));
}

/** The documents of everybody whom only one of the two withholds. No mention leads to them, so all are looked at. */
async function documentsWithheldIn(reader: Reader, old: Corrections, now: Corrections): Promise<string[]> {
  if (!old.withholds && !now.withholds) return [];
  const all = (await reader.documents()).map(({ id }) => id);
  const found: string[] = [];
  for (const ids of batches(all, documentsAtOnce)) {
    for (const { document, entities } of await reader.fragments(ids)) {
      const differs = entities.some(({ id }) => (old.withholds?.(id) ?? false) !== (now.withholds?.(id) ?? false));
      if (differs) found.push(document.id);
    }
  }
  return found;
}
