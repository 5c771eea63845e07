import { canonicalJson } from "../../src/graph/canonical.ts";
import { hashRows } from "../../src/graph/hash.ts";
import type { Judgement } from "../../src/graph/judgement.ts";
import { compareText } from "../../src/graph/order.ts";
import { type BuildReport, build } from "../../src/pipeline/build.ts";
import type { ExtractionCache, WritableStore } from "../../src/pipeline/ports.ts";
import type { Document } from "../../src/source/document.ts";
import { extractorOf, type Shelf, type Step } from "./library-of-fragments.ts";
import { MemoryCache } from "./memory-cache.ts";

/** A workspace on which steps are rehearsed, and the plain record of what they should come to. */
export class Rehearsal {
  readonly files = new Map<string, Document>();
  readonly shelf: Shelf;
  readonly store: WritableStore;
  cache: ExtractionCache = new MemoryCache();
  judgements: readonly Judgement[] = [];
  ruleVersion = "1";

  constructor(shelf: Shelf, store: WritableStore) {
    this.shelf = shelf;
    this.store = store;
  }

  async take(step: Step): Promise<void> {
    if (step.kind === "lose the cache") this.cache = new MemoryCache();
    if (step.kind === "rules") this.ruleVersion = step.version;
    if (step.kind === "judge") this.judgements = step.judgements;
    if (step.kind === "build") {
      if (step.forgetOthers) this.files.clear();
      for (const document of step.documents) this.files.set(document.path, document);
      await this.build(step.documents, () => step.forgetOthers);
    } else if (step.kind === "remove") {
      this.files.delete(step.path);
      await this.build([], (path) => path === step.path);
    } else await this.build([]);
  }

  build(documents: Iterable<Document>, forget?: (path: string) => boolean): Promise<BuildReport> {
    const { store, cache, judgements } = this;
    return build({ store, cache, judgements, documents, forget, extractor: extractorOf(this.shelf, this.ruleVersion) });
  }

  /** All that the store holds, as one text. */
  async state(): Promise<string> {
    const documents = [...(await this.store.reader.documents())].sort((a, b) => compareText(a.id, b.id));
    const fragments = [...(await this.store.reader.fragments(documents.map(({ id }) => id)))];
    fragments.sort((a, b) => compareText(a.document.id, b.document.id));
    return `${await hashRows(this.store.reader.rows())}\n${canonicalJson(documents)}\n${canonicalJson(fragments)}`;
  }
}
