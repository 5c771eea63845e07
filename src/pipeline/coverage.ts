import type { Span } from "../text/span.ts";
import { type ExplainedSentence, gaveFact } from "./explain.ts";
import type { TriggerKind } from "./trigger.ts";

/** Where something of a shape stands. `line` counts from 1, offsets as in the fragment. */
export type Place = Span & { readonly path: string; readonly line: number; readonly text: string };

/** Sentences that promise a fact of this shape and gave none. */
export type Gap = {
  readonly kind: TriggerKind;
  readonly shape: string;
  readonly count: number;
  readonly examples: readonly Place[];
};

/** Readings that ended without a value, for one reason and in the same words but for names and numbers. */
export type RefusedShape = {
  readonly reason: string;
  readonly layer: string;
  readonly shape: string;
  readonly count: number;
  readonly examples: readonly Place[];
};

/** What a set of reports says that was not read, the most frequent first. */
export type Coverage = {
  readonly reports: number;
  readonly sentences: number;
  /** Sentences with a trigger; those of them that gave a fact. */
  readonly promising: number;
  readonly kept: number;
  readonly gaps: readonly Gap[];
  readonly refusals: readonly RefusedShape[];
};

type Tally<Key> = Key & { count: number; readonly examples: Place[] };

/** Gathers reports one after another; keeps counts and the first `examples` of each shape only. */
export class CoverageCount {
  readonly #examples: number;
  readonly #gaps = new Map<string, Tally<Pick<Gap, "kind" | "shape">>>();
  readonly #refusals = new Map<string, Tally<Pick<RefusedShape, "reason" | "layer" | "shape">>>();
  #reports = 0;
  #sentences = 0;
  #promising = 0;
  #kept = 0;

  constructor(examples: number) {
    this.#examples = examples;
  }

  add(path: string, sentences: readonly ExplainedSentence[]): void {
    this.#reports++;
    for (const sentence of sentences) this.#addSentence(path, sentence);
  }

  #addSentence(path: string, sentence: ExplainedSentence): void {
    const { line, triggers, refusals, start, end, text } = sentence;
    this.#sentences++;
    if (triggers.length > 0) this.#promising++;
    if (gaveFact(sentence)) this.#kept += Number(triggers.length > 0);
    else {
      const shapes = new Map(triggers.map(({ kind, shape }) => [`${kind} ${shape}`, { kind, shape }]));
      for (const [key, shape] of shapes) this.#count(this.#gaps, key, shape, { path, line, start, end, text });
    }
    for (const refusal of refusals) {
      const { reason, layer } = refusal;
      const shape = refusal.text.replace(/\s+/gu, " ").replace(/\d+/gu, "#").toLowerCase();
      const place = { path, line, start: refusal.start, end: refusal.end, text };
      this.#count(this.#refusals, `${reason} ${layer} ${shape}`, { reason, layer, shape }, place);
    }
  }

  #count<Key>(tallies: Map<string, Tally<Key>>, key: string, shape: Key, place: Place): void {
    const tally = tallies.get(key) ?? { ...shape, count: 0, examples: [] };
    tallies.set(key, tally);
    tally.count++;
    if (tally.examples.length < this.#examples) tally.examples.push(place);
  }

  result(): Coverage {
    const ordered = <Row extends { readonly count: number; readonly shape: string }>(rows: Iterable<Row>): Row[] =>
      [...rows].sort((a, b) => b.count - a.count || (a.shape < b.shape ? -1 : 1));
    return {
      reports: this.#reports,
      sentences: this.#sentences,
      promising: this.#promising,
      kept: this.#kept,
      gaps: ordered(this.#gaps.values()),
      refusals: ordered(this.#refusals.values()),
    };
  }
}
