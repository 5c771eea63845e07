import { LantoaError } from "../error.ts";
import { contribution } from "../graph/contribution.ts";
import { preferred } from "../graph/document-row.ts";
import type { Fragment } from "../graph/fragment.ts";
import type { Reading } from "../graph/graph.ts";
import { plainIdentity } from "../graph/identity.ts";
import type { TerritoriesOf } from "../graph/territories.ts";
import type { Document } from "../source/document.ts";
import { extractionKey } from "./extraction-key.ts";
import type { Inventory } from "./inventory.ts";
import type { CachedExtraction, ExtractionCache } from "./ports.ts";

export type Extractor = {
  /** Pure; is not told the path. */
  readonly extract: (document: Document) => Fragment;
  /** Another text whenever `extract` may give another fragment for the same document. */
  readonly ruleVersion: string;
  /** What the gazetteer says of a province; see `graph/reference.ts`. */
  readonly territories?: TerritoriesOf;
};

/** What is known of a document, without its bytes. */
export function readingOf({ path, title, publishedAt, address }: Document): Reading {
  return { path, title: title ?? null, publishedAt: publishedAt ?? null, address: address ?? null };
}

/** The fragment of this text as the preferred of its readings knows it. A rule that breaks costs its document only. */
export function extractAs(
  { extract, ruleVersion }: Extractor,
  documentId: string,
  readings: readonly Reading[],
  text: string,
): CachedExtraction {
  const reading = preferred(readings);
  const { path, title, publishedAt, address } = reading;
  try {
    const made = extract({
      id: documentId,
      path: "", // where a report lies must not sway what it says: the same folder elsewhere is the same graph
      title: title ?? undefined,
      publishedAt: publishedAt ?? undefined,
      address: address ?? undefined,
      text,
    });
    const fragment = { ...made, document: { ...made.document, path } };
    contribution(fragment, plainIdentity); // a fragment that cannot be joined must not reach the store
    return { extraction: extractionKey(ruleVersion, documentId, reading), fragment, text };
  } catch (cause) {
    if (cause instanceof LantoaError) throw cause;
    const hint = "This is a fault of lantoa, not of the report: please tell its authors, with the report.";
    throw new LantoaError("extract/fault", { path, value: String(cause), hint }, { cause });
  }
}

export type Intake = "unchanged" | "cached" | "extracted";

/**
 * Takes one report into the inventory, and its extraction into the cache, unless the store (`storedExtractions`, by
 * document id) or the cache holds it already.
 */
export async function takeIn(
  document: Document,
  extractor: Extractor,
  inventory: Inventory,
  storedExtractions: ReadonlyMap<string, string>,
  cache: ExtractionCache,
): Promise<Intake> {
  const { id, text } = document;
  const reading = readingOf(document);
  const readings = inventory.with(id, reading);
  const key = extractionKey(extractor.ruleVersion, id, preferred(readings));
  let intake: Intake = "unchanged";
  if (storedExtractions.get(id) !== key) {
    intake = (await cache.get(id))?.extraction === key ? "cached" : "extracted";
    if (intake === "extracted") await cache.put(id, extractAs(extractor, id, readings, text));
  }
  inventory.add(id, reading);
  return intake;
}
