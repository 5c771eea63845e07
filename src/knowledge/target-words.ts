import { Trie } from "../text/trie.ts";
import type { Row } from "./table.ts";

/** Which way a phrase looks, ahead or back; the words are explained in data/lexicon/target-frames.tsv. */
export type TargetFrame = "ahead" | "aim" | "sets" | "sums" | "fulfilled" | "back" | "meets" | "none" | "scene" | "on";
export type ComparatorWord = { readonly comparator: string; readonly place: "before" | "after" | "zero" };
export type UnitWord = {
  readonly kind: "rate" | "scale" | "money" | "measure" | "counted" | "classifier";
  /** Words without which the unit does not count; "" for none. */
  readonly beside: string;
};
export const targetEdges = [
  "opening",
  "joint",
  "change",
  "raise",
  "whole",
  "level",
  "share",
  "measure",
  "clause",
  "grade",
  "plan",
] as const;
export type TargetEdge = (typeof targetEdges)[number];

/** What the grammar of targets knows. */
export type TargetWords = {
  readonly frames: Trie<TargetFrame>;
  readonly comparators: Trie<ComparatorWord>;
  readonly units: Trie<UnitWord>;
  readonly edges: Readonly<Record<TargetEdge, Trie<true>>>;
};

export const targetTables = ["target-frames", "comparators", "target-units", "target-edges"] as const;

export function buildTargetWords(tables: Readonly<Record<(typeof targetTables)[number], readonly Row[]>>): TargetWords {
  const frames = new Trie<TargetFrame>();
  for (const { form = "", frame = "" } of tables["target-frames"]) frames.add(form, frame as TargetFrame);
  const comparators = new Trie<ComparatorWord>();
  for (const { form = "", comparator = "", place = "" } of tables.comparators) {
    comparators.add(form, { comparator, place: place as ComparatorWord["place"] });
  }
  const units = new Trie<UnitWord>();
  for (const { form = "", kind = "", beside = "" } of tables["target-units"]) {
    units.add(form, { kind: kind as UnitWord["kind"], beside });
  }
  const edges = Object.fromEntries(targetEdges.map((edge) => [edge, new Trie<true>()])) as Record<
    TargetEdge,
    Trie<true>
  >;
  for (const { form = "", edge = "" } of tables["target-edges"]) edges[edge as TargetEdge].add(form, true);
  return { frames, comparators, units, edges };
}
