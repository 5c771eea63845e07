import type { Diff } from "../graph/diff.ts";
import type { Fragment } from "../graph/fragment.ts";
import type {
  DocumentRow,
  EntityRow,
  GraphRow,
  PassageRow,
  RelationKey,
  RelationRow,
  RowKind,
} from "../graph/graph.ts";
import type { Judgement } from "../graph/judgement.ts";
import type { EntityTypeName } from "../ontology/entity-types.ts";
import type { RelationTypeName } from "../ontology/relation-types.ts";

/** A document without its weight: what a build asks to see what has changed. */
export type StoredDocument = Omit<DocumentRow, "fragment" | "text">;

export type Counts = {
  readonly entities: Readonly<Record<EntityTypeName, number>>;
  readonly relations: Readonly<Record<RelationTypeName, number>>;
  readonly documents: number;
  readonly passages: number;
  /** Territories that no report names and the gazetteer alone brings; nothing of it is in the other numbers. */
  readonly reference: number;
};

export type QueryResult = {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/** What is asked of a store. Lists come in no order that matters; an id that the store lacks is left out. */
export type Reader = {
  documents(): Promise<readonly StoredDocument[]>;
  fragments(documentIds: readonly string[]): Promise<readonly Fragment[]>;
  /** Document id → text. */
  texts(documentIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Ids of the documents with a passage that mentions one of these entities, each once. */
  documentsMentioning(entityIds: readonly string[]): Promise<readonly string[]>;
  /** Ids of all entities of a type. */
  ids(type: EntityTypeName): Promise<readonly string[]>;
  passages(ids: readonly string[]): Promise<readonly PassageRow[]>;
  entities(ids: readonly string[]): Promise<readonly EntityRow[]>;
  relations(keys: readonly RelationKey[]): Promise<readonly RelationRow[]>;
  /** The judgements of the last diff that brought any, exactly as they came. */
  judgements(): Promise<readonly Judgement[]>;
  /**
   * All that the graph's hash covers, or only these kinds of it, exactly as it was put, streamed. The same graph comes
   * in the same order, however it came about.
   */
  rows(kinds?: readonly GraphRow["kind"][]): AsyncIterable<GraphRow>;
  counts(): Promise<Counts>;
  /** Runs a statement of our own; a person's Cypher goes another way. */
  query(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult>;
};

/** Rows by kind that were really changed. */
export type Counters = Readonly<Record<RowKind, { readonly put: number; readonly dropped: number }>>;

export type Writer = {
  /** Drops, then puts. Resolves to what was really changed: only zeros when the same diff comes again. */
  apply(diff: Diff): Promise<Counters>;
  /** Drops everything, the judgements too: cheaper by far than a diff that names every row. Only with `wholeBuilds`. */
  clear?(): Promise<Counters>;
};

export type Store = {
  readonly name: "embedded" | "neo4j";
  readonly supports: {
    readonly fullText: boolean;
    readonly parallelWrites: boolean;
    /** Others see a build as a whole at `commit`, or never. Where not, they see each `apply` as it is done. */
    readonly wholeBuilds: boolean;
  };
  readonly reader: Reader;
  readonly writer: Writer;
  close(): Promise<void>;
};

/** A store without its writer. */
export type ReadableStore = Omit<Store, "writer">;

/**
 * A store that one process builds on. Its reader sees what its writer has applied. Before the first `apply` that
 * changes something nothing is written but the lock; other readers see the old graph until `commit`, or, in a store
 * without `wholeBuilds`, until the next `apply`: each is there as a whole or not at all, also after a crash.
 * `commit` and `discard` close it and free the lock; after either, the other does nothing.
 */
export type WritableStore = Store & {
  commit(): Promise<void>;
  discard(): Promise<void>;
};

/** What was read and extracted last of a document; `extraction` says from what (`DocumentRow`). */
export type CachedExtraction = Pick<DocumentRow, "extraction" | "fragment" | "text">;

/** Extractions by document id, beside the store. Losing them costs time, nothing else. */
export type ExtractionCache = {
  get(documentId: string): Promise<CachedExtraction | undefined>;
  put(documentId: string, entry: CachedExtraction): Promise<void>;
  drop(documentId: string): Promise<void>;
};
