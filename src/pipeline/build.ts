import { LantoaError } from "../error.ts";
import type { Judgement } from "../graph/judgement.ts";
import { isReference } from "../graph/reference.ts";
import { textPrint } from "../graph/text-print.ts";
import type { Document } from "../source/document.ts";
import { copiesIn } from "./copies.ts";
import { type Extractor, type Intake, takeIn } from "./intake.ts";
import { type Inventory, inventory } from "./inventory.ts";
import { library } from "./library.ts";
import { type Plan, planOf } from "./plan.ts";
import type { Counters, ExtractionCache, Store, StoredDocument } from "./ports.ts";
import { write } from "./write.ts";

export type BuildEvent =
  | { readonly kind: "read"; readonly path: string; readonly intake: Intake }
  | { readonly kind: "failed"; readonly failure: LantoaError }
  /** Documents put into or taken out of the store, of all that will be. */
  | { readonly kind: "written"; readonly done: number; readonly total: number };

export type BuildOptions = {
  readonly store: Pick<Store, "reader" | "supports" | "writer">;
  readonly cache: ExtractionCache;
  readonly extractor: Extractor;
  /** What was read, and in its place what could not be. Of two documents at one path the later holds. */
  readonly documents: AsyncIterable<Document | LantoaError> | Iterable<Document | LantoaError>;
  /** The judgements that hold from now on; those of the store stay when it is left out. */
  readonly judgements?: readonly Judgement[] | undefined;
  /** Asked of each stored path that this run did not read: whether it is to be forgotten. */
  readonly forget?: ((path: string) => boolean | Promise<boolean>) | undefined;
  readonly onEvent?: ((event: BuildEvent) => void) | undefined;
  /** Ends the build with the signal's reason, between two documents or two writes. */
  readonly signal?: AbortSignal | undefined;
};

/** Documents by what became of them, what failed, and the rows that were really changed. */
export type BuildReport = {
  readonly added: number;
  /** New bytes at a path that was known. */
  readonly replaced: number;
  /** The same bytes under other rules, or another title or date. */
  readonly remade: number;
  /** Only their paths changed. */
  readonly moved: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Of all that are there now those that carry the text of another one, which is counted once. */
  readonly copies: number;
  readonly failures: readonly LantoaError[];
  readonly counters: Counters;
};

/**
 * Brings a store to the graph of its documents: those that it held, changed by those that are read now. The result is
 * the one that a build from scratch would give. Nothing is written when nothing changed.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const { store, cache, extractor, signal, onEvent = () => {} } = options;
  const all = await store.reader.documents();
  const [stored, references] = [all.filter(({ id }) => !isReference(id)), all.filter(({ id }) => isReference(id))];
  const extractions = new Map(stored.map(({ id, extraction }) => [id, extraction]));
  const found = inventory(stored);
  const failures: LantoaError[] = [];
  const fail = (failure: unknown): void => {
    if (!(failure instanceof LantoaError)) throw failure;
    const again = failures.some((other) => other.describe() === failure.describe());
    if (again) return; // a rule that breaks on a known report breaks when it is read and when it is to be made anew
    failures.push(failure);
    onEvent({ kind: "failed", failure });
  };

  const read = new Set<string>();
  const prints = new Map(stored.map(({ id, source }) => [id, source]));
  for await (const document of options.documents) {
    signal?.throwIfAborted();
    if (document instanceof LantoaError) {
      fail(document);
      continue;
    }
    read.add(document.path);
    try {
      const intake = await takeIn(document, extractor, found, extractions, cache);
      prints.set(document.id, textPrint(document.text));
      onEvent({ kind: "read", path: document.path, intake });
    } catch (failure) {
      fail(failure);
    }
  }
  for (const path of [...found.paths()]) {
    if (!read.has(path) && (await options.forget?.(path))) found.removePath(path);
  }

  const copies = copiesIn(found, (id) => prints.get(id));
  const plan = planOf(stored, found, extractor.ruleVersion, copies);
  const books = library(store.reader, cache, extractor, found, extractions, copies);
  const onProgress = (done: number, total: number) => onEvent({ kind: "written", done, total });
  const { judgements } = options;
  const counters = await write({
    store,
    plan,
    books,
    references,
    extractor,
    judgements,
    onFailure: fail,
    onProgress,
    signal,
  });
  for (const id of plan.remove) await cache.drop(id);
  return { ...tell(stored, found, plan), copies: copies.count, failures, counters };
}

/** Tells new bytes at a known path from a document that came or went. */
function tell(stored: readonly StoredDocument[], found: Inventory, plan: Plan) {
  const removed = new Set(plan.remove);
  const successors = stored
    .filter(({ id }) => removed.has(id))
    .map(({ readings }) => readings.map(({ path }) => found.owner(path)).filter((owner) => owner !== undefined));
  const taken = new Set(successors.flat());
  const replaced = plan.add.filter((id) => taken.has(id)).length;
  return {
    added: plan.add.length - replaced,
    replaced,
    remade: plan.remake.length,
    moved: plan.move.length,
    removed: successors.filter((owners) => owners.length === 0).length,
    unchanged: plan.stay.length,
  };
}
