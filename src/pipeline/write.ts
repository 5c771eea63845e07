import { canonicalJson } from "../graph/canonical.ts";
import { correctionsOf } from "../graph/corrections.ts";
import { type Diff, diff } from "../graph/diff.ts";
import { type DocumentRow, emptyGraph } from "../graph/graph.ts";
import type { Judgement } from "../graph/judgement.ts";
import { admit } from "./admit.ts";
import { batches } from "./batch.ts";
import { addCounters } from "./counters.ts";
import { exchange } from "./exchange.ts";
import type { Extractor } from "./intake.ts";
import { judge } from "./judge.ts";
import type { Library } from "./library.ts";
import type { Plan } from "./plan.ts";
import type { Counters, Store, StoredDocument } from "./ports.ts";
import { refer } from "./refer.ts";
import { hollow, withdraw } from "./withdraw.ts";

export type WriteOptions = {
  readonly store: Pick<Store, "reader" | "supports" | "writer">;
  readonly plan: Plan;
  readonly books: Library;
  /** What the store holds of the gazetteer. */
  readonly references: readonly StoredDocument[];
  readonly extractor: Pick<Extractor, "ruleVersion" | "territories">;
  readonly judgements: readonly Judgement[] | undefined;
  /** A document that could not be made; rethrows what is no LantoaError. */
  readonly onFailure: (failure: unknown) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal | undefined;
};

const documentsAtOnce = 100;

/** Carries out a plan, judgements first. The store holds the exact graph of its documents after each step. */
export async function write(options: WriteOptions): Promise<Counters> {
  const { store, plan, books, references, extractor, judgements, onFailure, onProgress, signal } = options;
  // What is made anew is made before anything leaves: should a rule break, the old reading stays.
  const remade: string[] = [];
  for (const ids of batches(plan.remake, documentsAtOnce)) {
    signal?.throwIfAborted();
    remade.push(...(await rowsOf(books, ids, onFailure)).map((row) => row.id));
  }
  const leaving = [...plan.remove, ...remade];
  const entering = [...plan.add, ...remade];
  const total = plan.move.length + leaving.length + entering.length;

  const held = await store.reader.judgements();
  const wanted = judgements ?? held;
  const identity = correctionsOf(wanted);
  const counters: Counters[] = [];
  let done = 0;
  const step = (documents: number, written: readonly Counters[]): void => {
    counters.push(...written);
    done += documents;
    onProgress(done, total);
    signal?.throwIfAborted();
  };

  const { clear } = store.writer;
  // Should the build end halfway, a document that this run did not read must not be forgotten.
  const left = store.supports.wholeBuilds
    ? undefined
    : async (ids: readonly string[]) => (await rowsOf(books, ids, onFailure)).map(hollow);
  const nothingStays =
    clear !== undefined &&
    leaving.length > 0 &&
    plan.stay.length + plan.move.length + plan.remake.length === remade.length;
  if (nothingStays) counters.push(await clear());
  const before = nothingStays ? [] : held;
  if (canonicalJson(wanted) !== canonicalJson(before)) counters.push(await judge(store, before, wanted));
  if (nothingStays) step(leaving.length, []);
  else {
    if (plan.remove.length > 0) step(plan.remove.length, await withdraw(store, plan.remove, identity));
    if (left && remade.length + plan.move.length > 1) {
      const stored = await store.reader.documents();
      const documents = await exchange(store.reader, stored, { move: plan.move, remake: remade }, books);
      if (documents.length > 0) step(0, [await store.writer.apply(putDocuments(documents))]);
    }
    if (remade.length > 0) step(remade.length, await withdraw(store, remade, identity, left));
  }
  for (const ids of batches(plan.move, documentsAtOnce)) {
    step(ids.length, [await store.writer.apply(putDocuments(await rowsOf(books, ids, onFailure)))]);
  }
  for (const ids of batches(entering, documentsAtOnce)) {
    step(ids.length, [await admit(store, await rowsOf(books, ids, onFailure), identity)]);
  }
  // A store without whole builds may have been left before its references followed.
  const upToDate = counters.length === 0 && store.supports.wholeBuilds;
  if (!upToDate) counters.push(...(await refer(store, nothingStays ? [] : references, extractor, identity)));
  return addCounters(counters);
}

const putDocuments = (rows: readonly DocumentRow[]): Diff =>
  diff(emptyGraph, { ...emptyGraph, documents: new Map(rows.map((row) => [row.id, row])) });

async function rowsOf(books: Library, ids: readonly string[], onFailure: WriteOptions["onFailure"]) {
  const rows: DocumentRow[] = [];
  for (const id of ids) {
    try {
      rows.push(await books.row(id));
    } catch (failure) {
      onFailure(failure);
    }
  }
  return rows;
}
