import type { DocumentRow } from "../graph/graph.ts";
import type { Identity } from "../graph/identity.ts";
import { compareText } from "../graph/order.ts";
import { isReference, referencedProvince, referenceRow } from "../graph/reference.ts";
import { provinceOf } from "../graph/territories.ts";
import { admit } from "./admit.ts";
import { batches } from "./batch.ts";
import { extractionKey } from "./extraction-key.ts";
import type { Extractor } from "./intake.ts";
import type { Counters, Reader, Store, StoredDocument } from "./ports.ts";
import { withdraw } from "./withdraw.ts";

const placesAtOnce = 100;

/** Whether a report names one of these places; references name them all, and some of other provinces. */
async function isNamed(reader: Reader, places: readonly string[]): Promise<boolean> {
  for (const ids of batches(places, placesAtOnce)) {
    if ((await reader.documentsMentioning(ids)).some((document) => !isReference(document))) return true;
  }
  return false;
}

/** The provinces, with territories of the gazetteer, in which a place lies that a report names. */
async function provincesOf(reader: Reader, known: (province: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  for (const [province, places] of Map.groupBy(await reader.ids("Place"), provinceOf)) {
    if (province === undefined || !known(province)) continue;
    // The shortest ids are those of the large territories, which are named most.
    const order = places.toSorted((a, b) => a.length - b.length || compareText(a, b));
    if (await isNamed(reader, order)) found.push(province);
  }
  return found.sort(compareText);
}

/**
 * Brings the references that the store holds to those of the provinces that its reports name. What they are follows
 * from the reports and the tables alone, so it is as a build from scratch would have it.
 */
export async function refer(
  store: Pick<Store, "reader" | "writer">,
  references: readonly StoredDocument[],
  extractor: Pick<Extractor, "ruleVersion" | "territories">,
  identity: Identity,
): Promise<Counters[]> {
  const { ruleVersion, territories = () => undefined } = extractor;
  const held = new Map(references.map((row) => [referencedProvince(row.id), row]));
  const wanted = await provincesOf(store.reader, (province) => territories(province) !== undefined);
  const row = (province: string): DocumentRow[] => {
    const known = territories(province);
    return known ? [referenceRow(province, known, (id, reading) => extractionKey(ruleVersion, id, reading))] : [];
  };
  const entering = wanted.flatMap(row).filter(({ id, extraction }) => {
    return held.get(referencedProvince(id))?.extraction !== extraction;
  });
  const staying = new Set(wanted.filter((province) => !entering.some(({ id }) => referencedProvince(id) === province)));
  const leaving = [...held].filter(([province]) => !staying.has(province)).map(([, { id }]) => id);
  const counters = leaving.length > 0 ? await withdraw(store, leaving, identity) : [];
  for (const rows of batches(entering, 1)) counters.push(await admit(store, rows, identity));
  return counters;
}
