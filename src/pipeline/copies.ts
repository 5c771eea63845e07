import { compareKnowledge, preferred } from "../graph/document-row.ts";
import { compareText } from "../graph/order.ts";
import type { Inventory } from "./inventory.ts";

/** Stands in the place of an extraction key: the document says what another one says, which is counted once. */
export const copyExtraction = "copy";

/** Documents with the text of another one, by their ids; and the paths of the copies of each that has some. */
export type Copies = {
  has(documentId: string): boolean;
  pathsOf(documentId: string): readonly string[];
  readonly count: number;
};

/**
 * Of documents with one text the one that knows most is kept, as of several readings of one document; what it is does
 * not depend on where or in which order they were found. `printOf` gives the `textPrint` of a document.
 */
export function copiesIn(inventory: Inventory, printOf: (documentId: string) => string | undefined): Copies {
  const there = [...inventory.documents()].filter((id) => inventory.readings(id).length > 0);
  const knowledge = (id: string) => preferred(inventory.readings(id));
  const copies = new Set<string>();
  const paths = new Map<string, string[]>();
  for (const ids of Map.groupBy(there, (id) => printOf(id) ?? id).values()) {
    if (ids.length === 1) continue;
    const [kept = "", ...others] = ids.sort(
      (a, b) => compareKnowledge(knowledge(a), knowledge(b)) || compareText(a, b),
    );
    for (const id of others) copies.add(id);
    const all = others.flatMap((id) => inventory.readings(id)).map(({ path }) => path);
    paths.set(kept, all.sort(compareText));
  }
  return { has: (id) => copies.has(id), pathsOf: (id) => paths.get(id) ?? [], count: copies.size };
}
