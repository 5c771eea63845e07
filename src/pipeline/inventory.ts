import { orderReadings } from "../graph/document-row.ts";
import type { Reading } from "../graph/graph.ts";
import type { StoredDocument } from "./ports.ts";

/** Which document lies at which path: as it was stored, then as this run finds it. */
export type Inventory = {
  /** The readings that the document will have when this one is added. */
  with(documentId: string, reading: Reading): readonly Reading[];
  /** The bytes at this path are this document now; what was at the path before is there no more. */
  add(documentId: string, reading: Reading): void;
  removePath(path: string): void;
  readings(documentId: string): readonly Reading[];
  owner(path: string): string | undefined;
  paths(): Iterable<string>;
  /** Every document that was stored or added, with or without a reading left. */
  documents(): Iterable<string>;
};

export function inventory(stored: readonly StoredDocument[]): Inventory {
  const owners = new Map(stored.flatMap(({ id, readings }) => readings.map(({ path }) => [path, id])));
  const byDocument = new Map(stored.map(({ id, readings }) => [id, orderReadings(readings)]));
  const readings = (id: string): readonly Reading[] => byDocument.get(id) ?? [];
  const without = (id: string, path: string): Reading[] => readings(id).filter((reading) => reading.path !== path);

  const withReading = (id: string, reading: Reading): Reading[] =>
    orderReadings([...without(id, reading.path), reading]);
  const removePath = (path: string): void => {
    const owner = owners.get(path);
    if (owner === undefined) return;
    owners.delete(path);
    byDocument.set(owner, without(owner, path));
  };
  return {
    with: withReading,
    removePath,
    readings,
    add(id, reading) {
      removePath(reading.path);
      owners.set(reading.path, id);
      byDocument.set(id, withReading(id, reading));
    },
    owner: (path) => owners.get(path),
    paths: () => owners.keys(),
    documents: () => byDocument.keys(),
  };
}
