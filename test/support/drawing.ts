import { expect, test } from "vitest";
import { inner, type Mention } from "../../src/mention/mention.ts";
import type { Span } from "../../src/text/span.ts";
import { type Reading, read } from "./reading.ts";

/** How deep a drawing goes: only the mentions that lie in no other, or the names inside names too. */
export type Depth = "top" | "all";

/** Sentences with their mentions drawn in: "[Organisation: Đảng ủy phường] đã tổ chức [Meeting: hội nghị …]". */
export function draws(depth: Depth, sentences: readonly string[]): void {
  for (const sentence of sentences) {
    test(sentence, () => expect(draw(sentence.replace(/\[\w+: |\]/gu, ""), depth)).toBe(sentence));
  }
}

export function draw(sentence: string, depth: Depth): string {
  const reading = read(sentence);
  return drawn(reading, reading.mentions, { start: 0, end: sentence.length }, depth);
}

function drawn(reading: Reading, mentions: readonly Mention[], { start, end }: Span, depth: Depth): string {
  let out = "";
  let at = start;
  for (const mention of mentions.toSorted((a, b) => a.from - b.from)) {
    const span = reading.spanOf(mention);
    // "xã X, huyện Y": the territory above is known to the first mention, but it stands for itself.
    if (span.start < at || span.end > end) continue;
    const parts = depth === "all" ? inner(mention) : [];
    out += `${reading.text.slice(at, span.start)}[${mention.type}: ${drawn(reading, parts, span, depth)}]`;
    at = span.end;
  }
  return out + reading.text.slice(at, end);
}
