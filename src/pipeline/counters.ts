import { rowKinds } from "../graph/graph.ts";
import type { Counters } from "./ports.ts";

export function addCounters(all: readonly Counters[]): Counters {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const entries = rowKinds.map((kind) => {
    const put = sum(all.map((counters) => counters[kind].put));
    const dropped = sum(all.map((counters) => counters[kind].dropped));
    return [kind, { put, dropped }];
  });
  return Object.fromEntries(entries) as Counters;
}
