/** What was there to be found, what was found, and what of it is right. */
export type Tally = { readonly gold: number; readonly predicted: number; readonly hits: number };
/** By type of entity or relation. */
export type Figures = ReadonlyMap<string, Tally>;

export type Rates = Tally & {
  /** Null where nothing was predicted. */
  readonly precision: number | null;
  /** Null where there was nothing to find. */
  readonly recall: number | null;
  readonly f1: number | null;
};

const none: Tally = { gold: 0, predicted: 0, hits: 0 };

const plus = (a: Tally, b: Partial<Tally>): Tally => ({
  gold: a.gold + (b.gold ?? 0),
  predicted: a.predicted + (b.predicted ?? 0),
  hits: a.hits + (b.hits ?? 0),
});

/** Counts one thing after another. */
export class Counter {
  readonly figures = new Map<string, Tally>();

  add(type: string, more: Partial<Tally>): void {
    this.figures.set(type, plus(this.figures.get(type) ?? none, more));
  }
}

/** Joins the figures of several reports. */
export function total(all: readonly Figures[]): Figures {
  const sum = new Counter();
  for (const [type, tally] of all.flatMap((figures) => [...figures])) sum.add(type, tally);
  return sum.figures;
}

/** Over all types, or of one. */
export function rates(figures: Figures, type?: string): Rates {
  const tally =
    type === undefined
      ? [...figures.values()].reduce((sum, each) => plus(sum, each), none)
      : (figures.get(type) ?? none);
  const { gold, predicted, hits } = tally;
  return {
    ...tally,
    precision: predicted > 0 ? hits / predicted : null,
    recall: gold > 0 ? hits / gold : null,
    f1: gold + predicted > 0 ? (2 * hits) / (gold + predicted) : null,
  };
}
