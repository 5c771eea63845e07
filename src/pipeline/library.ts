import { LantoaError } from "../error.ts";
import { documentRow, preferred } from "../graph/document-row.ts";
import type { DocumentRow, Reading } from "../graph/graph.ts";
import { type Copies, copyExtraction } from "./copies.ts";
import { extractionKey } from "./extraction-key.ts";
import { type Extractor, extractAs } from "./intake.ts";
import type { Inventory } from "./inventory.ts";
import type { CachedExtraction, ExtractionCache, Reader } from "./ports.ts";
import { hollow } from "./withdraw.ts";

/** The documents of a build as they are to be stored, from wherever they can be had with the least work. */
export type Library = {
  /** From the cache, else from the store, else extracted anew from the text. Throws `extract/fault`. */
  row(documentId: string): Promise<DocumentRow>;
  readings(documentId: string): readonly Reading[];
};

export function library(
  reader: Reader,
  cache: ExtractionCache,
  extractor: Extractor,
  inventory: Inventory,
  storedExtractions: ReadonlyMap<string, string>,
  copies: Copies,
): Library {
  async function stored(documentId: string): Promise<CachedExtraction | undefined> {
    const extraction = storedExtractions.get(documentId);
    if (extraction === undefined) return undefined;
    const [fragment] = await reader.fragments([documentId]);
    const text = (await reader.texts([documentId])).get(documentId);
    return fragment && text !== undefined ? { extraction, fragment, text } : undefined;
  }

  async function entry(documentId: string): Promise<CachedExtraction> {
    const readings = inventory.readings(documentId);
    const key = extractionKey(extractor.ruleVersion, documentId, preferred(readings));
    const cached = await cache.get(documentId);
    if (cached?.extraction === key) return cached;
    const kept = await stored(documentId);
    if (kept?.extraction === key) {
      // One that becomes a copy leaves the store before it comes back.
      await cache.put(documentId, kept);
      return kept;
    }
    const text = cached?.text ?? kept?.text;
    if (text === undefined) {
      const hint = "What was read of it is gone: build once more, and let nothing else write in the workspace.";
      throw new LantoaError("store/damaged", { value: documentId, hint });
    }
    const made = extractAs(extractor, documentId, readings, text);
    await cache.put(documentId, made);
    return made;
  }

  return {
    readings: (documentId) => inventory.readings(documentId),
    async row(documentId) {
      const readings = inventory.readings(documentId);
      if (!copies.has(documentId)) {
        return documentRow({ readings, ...(await entry(documentId)), copies: copies.pathsOf(documentId) });
      }
      // What it says, the document says that it is a copy of.
      const row = documentRow({ readings, ...(await entry(documentId)) });
      return { ...hollow(row), extraction: copyExtraction };
    },
  };
}
