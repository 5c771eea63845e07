import type { MentionRow, RelationKey, Rows } from "./graph.ts";
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
