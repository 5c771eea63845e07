import { canonicalJson } from "./canonical.ts";
import type { Graph, MentionRow, RelationKey, Rows } from "./graph.ts";
import type { Judgement } from "./judgement.ts";

/**
 * What turns one graph into another. A put row replaces the row of the same key as a whole: an attribute that it
 * lacks is gone afterwards. Nothing is in both `put` and `drop`. A row that is dropped is named with all that hangs
 * on it: a document with its passages, a passage with its mentions, an entity with its mentions and relations.
 */
export type Diff = {
  readonly put: Rows;
  readonly drop: {
    readonly documents: readonly string[];
    readonly passages: readonly string[];
    readonly entities: readonly string[];
    /** Key: entity, passage, start, end. */
    readonly mentions: readonly MentionRow[];
    readonly relations: readonly RelationKey[];
  };
  /** The judgements that hold from now on, kept by the store as they are; left out where they stay. */
  readonly judgements?: readonly Judgement[];
};

type Table<Row> = ReadonlyMap<string, Row>;

const changed = <Row>(before: Table<Row>, after: Table<Row>): Row[] =>
  [...after].flatMap(([key, row]) => {
    const old = before.get(key);
    return old === undefined || canonicalJson(old) !== canonicalJson(row) ? [row] : [];
  });

const gone = <Row>(before: Table<Row>, after: Table<Row>): Row[] =>
  [...before].flatMap(([key, row]) => (after.has(key) ? [] : [row]));

/** What to put and what to drop so that `before` becomes `after`; rows that stay as they are are in neither. */
export function diff(before: Graph, after: Graph): Diff {
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    put: {
      documents: changed(before.documents, after.documents),
      passages: changed(before.passages, after.passages),
      entities: changed(before.entities, after.entities),
      mentions: changed(before.mentions, after.mentions),
      relations: changed(before.relations, after.relations),
    },
    drop: {
      documents: ids(gone(before.documents, after.documents)),
      passages: ids(gone(before.passages, after.passages)),
      entities: ids(gone(before.entities, after.entities)),
      mentions: gone(before.mentions, after.mentions),
      relations: gone(before.relations, after.relations).map(({ type, from, to }) => ({ type, from, to })),
    },
  };
}

export const isEmpty = ({ put, drop, judgements }: Diff): boolean =>
  judgements === undefined && [...Object.values(put), ...Object.values(drop)].every((rows) => rows.length === 0);
