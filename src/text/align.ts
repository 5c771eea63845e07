/** A text to match on, and the way back from each of its UTF-16 units to the original. */
export type Aligned = {
  readonly text: string;
  /** Offset in the original of the unit at `index`; for the end of the text, the end of the original. */
  toOriginal(index: number): number;
};

/** Blanks that become a space: all but the space itself and the end of a line. */
const blank = /[^\S\n ]/gu;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/u;

/**
 * Composes the text (NFC), makes every blank but a line end a space, and drops invisible characters.
 * Most pages are composed already: then only blanks of the same length change and offsets stay as they are.
 */
export function align(original: string): Aligned {
  const same = original.normalize("NFC") === original && !invisible.test(original);
  if (same) return { text: original.replaceAll("\r", " ").replace(blank, " "), toOriginal: (index) => index };
  const origin: number[] = [];
  let text = "";
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*/gu)) {
    if (invisible.test(cluster)) continue;
    const composed = /[^\S\n]/u.test(cluster) ? " " : cluster.normalize("NFC");
    for (let i = 0; i < composed.length; i++) origin.push(index);
    text += composed;
  }
  origin.push(original.length);
  return { text, toOriginal: (index) => origin[index] ?? original.length };
}
