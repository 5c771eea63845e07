import type { Mention } from "./mention.ts";

/** For each token inside a mention that mention; of two that overlap the one that begins first. */
export function coverage(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const covered = new Map<number, Mention>();
  for (const mention of mentions) {
    for (let at = mention.from; at < mention.to; at++) if (!covered.has(at)) covered.set(at, mention);
  }
  return covered;
}
