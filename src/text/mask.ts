import { align } from "./align.ts";
import type { Span } from "./span.ts";
import { tokenise } from "./token.ts";

const blot = "█";

/**
 * The text with every one of these names blotted out, unit for unit, so that offsets stay. A name is its syllables in
 * the form of `foldTone`; it is found in whatever case, with blanks or dashes between them, composed or not.
 */
export function maskNames(text: string, names: readonly (readonly string[])[]): string {
  if (names.length === 0) return text;
  const aligned = align(text);
  const pieces = tokenise(aligned.text).flatMap(({ key, start, end }) => {
    const parts = key.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
    if (parts.length > 0) return parts.map((part) => ({ part, start, end }));
    return /^[-–_]$/u.test(key) ? [] : [{ part: key, start, end }];
  });
  const spans: Span[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const name = names.find((parts) => parts.length > 0 && parts.every((part, i) => pieces[at + i]?.part === part));
    const [first, last] = name ? [pieces[at], pieces[at + name.length - 1]] : [];
    if (!name || !first || !last) continue;
    spans.push({ start: aligned.toOriginal(first.start), end: aligned.toOriginal(last.end) });
    at += name.length - 1;
  }
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + blot.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
