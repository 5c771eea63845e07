import { canonicalJson } from "../../src/graph/canonical.ts";
import type { Diff } from "../../src/graph/diff.ts";
import {
  type DocumentRow,
  type EntityRow,
  type GraphRow,
  type MentionRow,
  mentionKey,
  type PassageRow,
  type RelationRow,
  type RowKind,
  type Rows,
  relationKey,
  rowKinds,
} from "../../src/graph/graph.ts";
import type { Judgement } from "../../src/graph/judgement.ts";
import { compareText } from "../../src/graph/order.ts";
import { isReference } from "../../src/graph/reference.ts";
import { entityTypeNames } from "../../src/ontology/entity-types.ts";
import { relationTypeNames } from "../../src/ontology/relation-types.ts";
import type { Counters, Counts, Reader, WritableStore, Writer } from "../../src/pipeline/ports.ts";

class Tables {
  documents = new Map<string, DocumentRow>();
  passages = new Map<string, PassageRow>();
  entities = new Map<string, EntityRow>();
  mentions = new Map<string, MentionRow>();
  relations = new Map<string, RelationRow>();
  judgements: readonly Judgement[] = [];
}

type Tally = Record<RowKind, { put: number; dropped: number }>;
const nothing = (): Tally => Object.fromEntries(rowKinds.map((kind) => [kind, { put: 0, dropped: 0 }])) as Tally;

/** A store that forgets when it is thrown away, and that refuses a diff which leaves something hanging. */
export class MemoryStore implements WritableStore {
  readonly name = "embedded";
  readonly supports: WritableStore["supports"];
  /** An `apply` after so many others breaks, as a lost connection would, and changes nothing. */
  breaksAfter = Number.POSITIVE_INFINITY;
  /** How often `apply` was called; a build that changes nothing does not call it. */
  applied = 0;
  #tables = new Tables();

  readonly reader: Reader = {
    documents: async () => [...this.#tables.documents.values()].map(({ fragment: _, text: __, ...row }) => row),
    fragments: async (ids) => this.#pick("documents", ids).map(({ fragment }) => structuredClone(fragment)),
    texts: async (ids) => new Map(this.#pick("documents", ids).map(({ id, text }) => [id, text])),
    documentsMentioning: async (ids) => {
      const mentions = [...this.#tables.mentions.values()].filter(({ entity }) => ids.includes(entity));
      const documents = mentions.map(({ passage }) => this.#tables.passages.get(passage)?.document ?? "");
      return [...new Set(documents)];
    },
    ids: async (type) => [...this.#tables.entities.values()].filter((row) => row.type === type).map(idOf),
    passages: async (ids) => this.#pick("passages", ids),
    entities: async (ids) => this.#pick("entities", ids),
    relations: async (keys) => this.#pick("relations", keys.map(relationKey)),
    judgements: async () => this.#tables.judgements,
    rows: (kinds) => this.#rows(kinds),
    counts: async () => this.#counts(),
    query: async () => {
      throw new Error("the memory store speaks no Cypher");
    },
  };

  readonly writer: Writer;

  constructor({ wholeBuilds = true } = {}) {
    this.supports = { fullText: false, parallelWrites: false, wholeBuilds };
    const clear = async (): Promise<Counters> => {
      const entries = rowKinds.map((kind) => [kind, { put: 0, dropped: this.#tables[kind].size }]);
      this.#tables = new Tables();
      return Object.fromEntries(entries);
    };
    this.writer = { apply: async (diff) => this.#apply(diff), ...(wholeBuilds && { clear }) };
  }

  async close(): Promise<void> {}
  async commit(): Promise<void> {}
  async discard(): Promise<void> {}

  #pick<K extends keyof Rows>(kind: K, keys: readonly string[]) {
    const table = this.#tables[kind] as Map<string, Rows[K][number]>;
    return [...new Set(keys)].map((key) => table.get(key)).filter((row) => row !== undefined);
  }

  #apply({ put, drop, judgements }: Diff): Counters {
    if (this.applied >= this.breaksAfter) throw new Error("the connection is lost");
    this.applied++;
    const tally = nothing();
    const keys = {
      documents: drop.documents,
      passages: drop.passages,
      entities: drop.entities,
      mentions: drop.mentions.map(mentionKey),
      relations: drop.relations.map(relationKey),
    };
    const keyOf = { documents: idOf, passages: idOf, entities: idOf, mentions: mentionKey, relations: relationKey };
    for (const kind of rowKinds) {
      const table = this.#tables[kind] as Map<string, unknown>;
      for (const key of keys[kind]) if (table.delete(key)) tally[kind].dropped++;
      for (const row of put[kind]) {
        const key = (keyOf[kind] as (row: unknown) => string)(row);
        if (canonicalJson(table.get(key) ?? null) === canonicalJson(row)) continue;
        table.set(key, JSON.parse(canonicalJson(row)));
        tally[kind].put++;
      }
    }
    if (judgements) this.#tables.judgements = judgements;
    this.#refuseLooseEnds();
    return tally;
  }

  #refuseLooseEnds(): void {
    const { documents, passages, entities, mentions, relations } = this.#tables;
    for (const { id, document } of passages.values())
      if (!documents.has(document)) throw new Error(`${id}: no document`);
    for (const { entity, passage } of mentions.values()) {
      if (!entities.has(entity) || !passages.has(passage)) throw new Error(`mention of ${entity} in ${passage} hangs`);
    }
    for (const row of relations.values()) {
      if (!entities.has(row.from) || !entities.has(row.to)) throw new Error(`${relationKey(row)} hangs`);
      for (const id of row.evidence) if (!passages.has(id)) throw new Error(`${relationKey(row)}: no passage ${id}`);
    }
    const mentioned = new Set([...mentions.values()].map(({ entity }) => entity));
    for (const id of entities.keys()) if (!mentioned.has(id)) throw new Error(`${id}: nothing mentions it`);
  }

  async *#rows(kinds?: readonly GraphRow["kind"][]): AsyncGenerator<GraphRow> {
    const table = <Row>(rows: ReadonlyMap<string, Row>) =>
      [...rows].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
    const { passages, entities, mentions, relations } = this.#tables;
    const rows: GraphRow[] = [
      ...table(passages).map((row) => ({ kind: "passage", row }) as const),
      ...table(entities).map((row) => ({ kind: "entity", row }) as const),
      ...table(mentions).map((row) => ({ kind: "mention", row }) as const),
      ...table(relations).map((row) => ({ kind: "relation", row }) as const),
    ];
    for (const each of rows) if (kinds?.includes(each.kind) ?? true) yield each;
  }

  #counts(): Counts {
    const { documents, passages, entities, mentions, relations } = this.#tables;
    const ofReports = (ids: Iterable<string>) => [...ids].filter((id) => !isReference(id));
    const named = new Set(
      [...mentions.values()].filter((row) => !isReference(row.passage)).map(({ entity }) => entity),
    );
    const count = <Type extends string>(types: readonly Type[], rows: Iterable<{ type: Type }>) => {
      const all = [...rows];
      const numbers = types.map((type) => [type, all.filter((row) => row.type === type).length]);
      return Object.fromEntries(numbers) as Record<Type, number>;
    };
    return {
      documents: ofReports(documents.keys()).length,
      passages: ofReports(passages.keys()).length,
      entities: count(
        entityTypeNames,
        [...entities.values()].filter(({ id }) => named.has(id)),
      ),
      relations: count(
        relationTypeNames,
        [...relations.values()].filter(({ evidence }) => ofReports(evidence).length > 0),
      ),
      reference: entities.size - named.size,
    };
  }
}

const idOf = ({ id }: { readonly id: string }): string => id;
