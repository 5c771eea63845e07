import type { Mention } from "./mention.ts";

/** The mention that a token lies in. */
export type Coverage = (at: number) => Mention | undefined;

/** For each token inside a mention that mention; of two that overlap the one that stands first in the list. */
export function coverage(mentions: readonly Mention[]): Coverage {
  const start = Math.min(...mentions.map(({ from }) => from));
  const covered: (Mention | undefined)[] = [];
  for (const mention of mentions) {
    for (let at = mention.from - start; at < mention.to - start; at++) covered[at] ??= mention;
  }
  return (at) => covered[at - start];
}
