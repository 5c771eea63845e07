import type { TargetWords } from "../knowledge/target-words.ts";
import type { Token } from "../text/token.ts";
import type { Item, Stretch } from "./target-item.ts";

/** One amount of a list told in turn, with the name of its part. */
export type InTurn = { readonly item: Item; readonly text: string };

/**
 * "tỷ trọng công nghiệp, dịch vụ, nông nghiệp lần lượt là 45%, 40%, 15%": the i-th part has the i-th amount, each with the
 * noun of what is measured. Parts and amounts must be as many; else undefined. `from`: where the parts begin.
 */
export function readInTurn(
  stretch: Stretch,
  words: TargetWords,
  items: readonly Item[],
  from: number,
): InTurn[] | undefined {
  const { tokens } = stretch;
  const [first] = items;
  const cue = first ? turnWord(tokens, from, first.amount.from) : undefined;
  if (!first || cue === undefined) return undefined;
  const measure = words.edges.measure.longest(tokens, from, cue)?.end ?? from;
  const parts = split(tokens, measure, cue);
  if (parts.length !== items.length || items.length < 2) return undefined;
  const head = textOf(tokens, from, measure);
  return items.map((item, i) => {
    const [start, end] = parts[i] as [number, number];
    return { item: { ...item, from: first.from }, text: `${head} ${textOf(tokens, start, end)}`.trim() };
  });
}

function turnWord(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i++) if (tokens[i]?.key === "lần" && tokens[i + 1]?.key === "lượt") return i;
  return undefined;
}

function split(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && tokens[i]?.word !== "," && tokens[i]?.key !== "và") continue;
    if (i > start) parts.push([start, i]);
    start = i + 1;
  }
  return parts;
}

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(" ");
