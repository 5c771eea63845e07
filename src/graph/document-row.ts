import { canonicalJson } from "./canonical.ts";
import type { Fragment } from "./fragment.ts";
import type { DocumentRow, Reading } from "./graph.ts";
import { compareText, sortedSet } from "./order.ts";
import { textPrint } from "./text-print.ts";

/** Known before unknown, then by code. */
const compareKnown = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b);

/** Who knows more comes first. */
export const compareKnowledge = (a: Reading, b: Reading): number =>
  compareKnown(a.publishedAt, b.publishedAt) || compareKnown(a.title, b.title) || compareKnown(a.address, b.address);

/** By path, each path once; should a path come with two readings, the preferred one stays. */
export function orderReadings(readings: readonly Reading[]): Reading[] {
  const byPath = new Map<string, Reading>();
  for (const reading of readings.toSorted(compareKnowledge)) {
    if (!byPath.has(reading.path)) byPath.set(reading.path, reading);
  }
  return [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
}

/**
 * The reading that a fragment is made from. What a reading knows decides, never where it lies, so that the same bytes
 * give the same graph in two folders.
 */
export function preferred(readings: readonly Reading[]): Reading {
  const [first] = readings.toSorted((a, b) => compareKnowledge(a, b) || compareText(a.path, b.path));
  if (!first) throw new RangeError("a document has at least one reading");
  return first;
}

/** A document as it is stored. Its fragment names the first of its paths and what the preferred reading knows. */
export function documentRow(parts: {
  readonly readings: readonly Reading[];
  readonly extraction: string;
  readonly fragment: Fragment;
  readonly text: string;
  /** Paths of documents with the same text, which are kept as copies of this one. */
  readonly copies?: readonly string[];
}): DocumentRow {
  const readings = orderReadings(parts.readings);
  const { title, publishedAt } = preferred(readings);
  const paths = sortedSet([...readings.map((reading) => reading.path), ...(parts.copies ?? [])]);
  const { id } = parts.fragment.document;
  const fragment = { ...parts.fragment, document: { id, path: readings[0]?.path ?? "", title, publishedAt } };
  const { extraction, text } = parts;
  return { id, readings, paths, title, publishedAt, source: textPrint(text), extraction, fragment, text };
}

/** The same bytes at several paths are one document: all the readings, and the fragment of the preferred one. */
export function joinDocuments(rows: readonly [DocumentRow, ...DocumentRow[]]): DocumentRow {
  const content = ({ extraction, fragment, text }: DocumentRow): string =>
    canonicalJson([extraction, { ...fragment, document: null }, text]);
  const [row] = rows.toSorted(
    (a, b) => compareKnowledge(preferred(a.readings), preferred(b.readings)) || compareText(content(a), content(b)),
  );
  const readings = rows.flatMap((each) => each.readings);
  return documentRow({ ...(row ?? rows[0]), readings, copies: rows.flatMap(({ paths }) => paths) });
}
