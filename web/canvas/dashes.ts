import type { Certainty } from "../../src/ontology/relation-types.ts";

/**
 * How a line says its certainty without its colour: stated is whole, inferred in strokes, by rule in dots. Pixels drawn
 * and left out in turn; none for a whole line.
 */
export const dashes: Readonly<Record<Certainty, readonly [drawn: number, left: number]>> = {
  stated: [0, 0],
  inferred: [9, 5],
  rule: [2.5, 4],
};
