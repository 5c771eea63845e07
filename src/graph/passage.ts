import type { Fragment } from "./fragment.ts";

/**
 * Finds the id of the passage that a span lies in. Passages of a document do not overlap; a span outside them all
 * is a fault of the extraction and throws.
 */
export function passageFinder({ document, passages }: Fragment): (start: number, end: number) => string {
  const sorted = passages.toSorted((a, b) => a.start - b.start);
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const passage = sorted[low - 1];
    if (!passage || end > passage.end) throw new RangeError(`${document.path}: no passage holds ${start}-${end}`);
    return passage.id;
  };
}
