import { build } from "../../../src/pipeline/build.ts";
import type { WritableStore, Writer } from "../../../src/pipeline/ports.ts";
import type { Document } from "../../../src/source/document.ts";
import { lineExtractor } from "../line-extractor.ts";
import { MemoryCache } from "../memory-cache.ts";

/** More documents than are written at once, so that a load has several steps. */
export const documents: readonly Document[] = Array.from({ length: 250 }, (_, index) => ({
  id: `d${index}`,
  path: `${index}.txt`,
  title: undefined,
  publishedAt: undefined,
  address: undefined,
  text: `Hà chủ trì Hội nghị ${index % 40}\nTư ${index % 7} chủ trì Hội nghị ${index}`,
}));

/** Loads the documents; `around` may come between the build and the store. */
export function load(store: WritableStore, around: (apply: Writer["apply"]) => Writer["apply"] = (apply) => apply) {
  const { writer, reader, supports } = store;
  return build({
    store: { reader, supports, writer: { ...writer, apply: around((diff) => writer.apply(diff)) } },
    cache: new MemoryCache(),
    extractor: lineExtractor,
    documents,
  });
}
