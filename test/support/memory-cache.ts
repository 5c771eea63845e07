import type { CachedExtraction, ExtractionCache } from "../../src/pipeline/ports.ts";

export class MemoryCache implements ExtractionCache {
  readonly #entries = new Map<string, CachedExtraction>();

  async get(documentId: string): Promise<CachedExtraction | undefined> {
    return this.#entries.get(documentId);
  }
  async put(documentId: string, entry: CachedExtraction): Promise<void> {
    this.#entries.set(documentId, entry);
  }
  async drop(documentId: string): Promise<void> {
    this.#entries.delete(documentId);
  }
  get size(): number {
    return this.#entries.size;
  }
}
