import { canonicalJson } from "../graph/canonical.ts";
import { preferred } from "../graph/document-row.ts";
import type { Reading } from "../graph/graph.ts";
import { sortedSet } from "../graph/order.ts";
import { type Copies, copyExtraction } from "./copies.ts";
import { extractionKey } from "./extraction-key.ts";
import type { Inventory } from "./inventory.ts";
import type { StoredDocument } from "./ports.ts";

/** Ids of documents by what is to be done with them, each in one list. */
export type Plan = {
  readonly add: readonly string[];
  /** Made from something else than before: other rules, another title or date. */
  readonly remake: readonly string[];
  /** Only their paths are others. */
  readonly move: readonly string[];
  readonly remove: readonly string[];
  /** As they were. */
  readonly stay: readonly string[];
};

/** What turns the stored documents into those of the inventory. Documents that this run did not read are among them. */
export function planOf(
  stored: readonly StoredDocument[],
  inventory: Inventory,
  ruleVersion: string,
  copies: Copies,
): Plan {
  const extractionOf = (id: string, readings: readonly Reading[]): string =>
    copies.has(id) ? copyExtraction : extractionKey(ruleVersion, id, preferred(readings));
  const pathsOf = (id: string, readings: readonly Reading[]): string[] =>
    sortedSet([...readings.map(({ path }) => path), ...copies.pathsOf(id)]);
  const before = new Map(stored.map((document) => [document.id, document]));
  const plan = { add: [], remake: [], move: [], remove: [], stay: [] } satisfies Plan as Record<keyof Plan, string[]>;
  for (const id of inventory.documents()) {
    const old = before.get(id);
    const readings = inventory.readings(id);
    if (readings.length === 0) {
      if (old) plan.remove.push(id);
    } else if (!old) plan.add.push(id);
    else if (old.extraction !== extractionOf(id, readings)) plan.remake.push(id);
    else if (canonicalJson([old.readings, old.paths]) !== canonicalJson([readings, pathsOf(id, readings)])) {
      plan.move.push(id);
    } else plan.stay.push(id);
  }
  return plan;
}
