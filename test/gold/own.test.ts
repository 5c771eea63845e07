import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { type Figures, rates } from "../../src/pipeline/evaluate/figures.ts";
import { evaluate } from "../../src/pipeline/evaluate.ts";
import { collections, goldOf, readsOf } from "./collection.ts";

// A little below what is reached, so that a rule that loses something is seen.
const floors = {
  sample: { entities: 0.97, relations: 0.95 },
  unseen: { entities: 0.95, relations: 0.93 },
} as const;

describe.each(Object.entries(floors))("our own reports, %s", async (name, floor) => {
  const collection = collections[name as keyof typeof floors];
  const gold = goldOf(collection);
  const reads = await readsOf(collection);

  test("each has its gold", () => {
    expect(reads.map(({ path }) => basename(path)).sort()).toEqual([...gold.keys()].sort());
  });

  test("every alias of the gold stands in its report", () => {
    const plain = (text: string) => text.replace(/\s+/gu, " ");
    const absent = reads.flatMap(({ path, text }) =>
      (gold.get(basename(path))?.entities ?? []).flatMap(({ aliases }) =>
        aliases.filter((alias) => !plain(text).includes(plain(alias))).map((alias) => `${basename(path)}: ${alias}`),
      ),
    );
    expect(absent).toEqual([]);
  });

  test("they are read nearly as a careful reader reads them", () => {
    const { entities, relations, reports, notes } = evaluate([...gold.values()], reads);
    const line = (of: string, figures: Figures) => {
      const { precision, recall, f1 } = rates(figures);
      return `${of}: precision ${precision?.toFixed(3)} recall ${recall?.toFixed(3)} F1 ${f1?.toFixed(3)}`;
    };
    console.log(`${line(`${name}, entities`, entities)}\n${line(`${name}, relations`, relations)}`);
    const faults = reports.flatMap(({ file, faults: own }) => [
      file,
      ...own.map(({ what, type, said }) => `  ${what} ${type} ${said}`),
    ]);
    expect(notes).toEqual([]);
    expect(rates(entities).f1, faults.join("\n")).toBeGreaterThanOrEqual(floor.entities);
    expect(rates(relations).f1, faults.join("\n")).toBeGreaterThanOrEqual(floor.relations);
  });
});
