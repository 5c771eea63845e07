import { createHash } from "node:crypto";
import { foldTone } from "../text/fold.ts";

/** Lines of fewer words are the page's own: its menu, its date, who wrote it. */
const paragraph = 12;
const words = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * What two portals that carry one text have in common: a hash of the words of its paragraphs. Case, marks of
 * punctuation, blanks, the place of a tone mark, encoding and short lines do not count. A text without a paragraph
 * counts as a whole.
 */
export function textPrint(text: string): string {
  const lines = text.split("\n").map((line) => foldTone(line).match(words) ?? []);
  const long = lines.filter((line) => line.length >= paragraph);
  const counted = (long.length > 0 ? long : lines).map((line) => line.join(" ")).filter(Boolean);
  return createHash("sha256").update(counted.join("\n")).digest("hex");
}
