import type { Fragment } from "../graph/fragment.ts";
import { type Figures, total } from "./evaluate/figures.ts";
import { readGold } from "./evaluate/gold.ts";
import type { GoldFile } from "./evaluate/gold-file.ts";
import { type Score, score } from "./evaluate/score.ts";

/** A report as it was read, with the text that its offsets count. */
export type Read = { readonly path: string; readonly text: string; readonly fragment: Fragment };

export type Evaluation = {
  readonly entities: Figures;
  readonly relations: Figures;
  readonly stated: Figures;
  /** By file of the gold, in its order. */
  readonly reports: readonly Score[];
  /** What was not compared, and what of the gold could not be read. */
  readonly notes: readonly string[];
};

const baseName = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path;
const stem = (name: string): string => name.replace(/\.[^.]*$/u, "");

/**
 * Measures what was read against gold. A report belongs to the gold whose `file` is its name, else its name without
 * the ending. Gold without a report counts as wholly missed; a report without gold is ignored, with a note.
 */
export function evaluate(golds: readonly GoldFile[], reads: readonly Read[]): Evaluation {
  const byFile = new Map(golds.map((gold) => [gold.file, gold]));
  const byStem = new Map(golds.map((gold) => [stem(gold.file), gold]));
  const notes: string[] = [];
  const found = new Map<string, Read>();
  for (const read of reads) {
    const name = baseName(read.path);
    const gold = byFile.get(name) ?? byStem.get(stem(name));
    if (!gold) notes.push(`no gold for ${read.path}`);
    else if (found.has(gold.file)) notes.push(`${gold.file} was read twice: ${read.path} is left out`);
    else found.set(gold.file, read);
  }
  const reports = golds.map((file) => {
    const gold = readGold(file);
    notes.push(...gold.problems);
    const read = found.get(file.file);
    if (!read) notes.push(`no report for ${file.file}: all of it counts as missed`);
    return score(gold, read?.fragment, read?.text);
  });
  return {
    entities: total(reports.map(({ entities }) => entities)),
    relations: total(reports.map(({ relations }) => relations)),
    stated: total(reports.map(({ stated }) => stated)),
    reports,
    notes,
  };
}
