import { type Figures, f1 } from "./score.ts";

/** Figures for people: one line a type, and one over all. */
export function table(title: string, figures: Figures): string {
  const cell = (value: number) => String(value).padStart(6);
  const lines = [...figures].map(
    ([type, { gold, found, right }]) => `${type.padEnd(16)}${cell(gold)}${cell(found)}${cell(right)}`,
  );
  const { precision, recall, f1: mean } = f1(figures);
  const all = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${mean.toFixed(3)}`;
  return [`${title.padEnd(16)}  gold found right`, ...lines, all].join("\n");
}
