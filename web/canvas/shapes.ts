import type { EntityTypeName } from "../../src/ontology/entity-types.ts";

/**
 * A shape for each type, so that types are told apart without their colours. The number is what the shader branches
 * on; the path draws the same shape in a box from -1 to 1, y downwards, for legend, lists and SVG.
 */
export const shapes: Readonly<Record<EntityTypeName, { readonly index: number; readonly path: string }>> = {
  Organisation: { index: 0, path: "M-.85-.85H.85V.85H-.85Z" },
  Person: { index: 1, path: "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z" },
  Meeting: { index: 2, path: "M.87-.5V.5L0 1L-.87.5V-.5L0-1Z" },
  Resolution: { index: 3, path: "M-.68-1H.68V1H-.68Z" },
  Program: { index: 4, path: "M0-1L1 0L0 1L-1 0Z" },
  Position: { index: 5, path: "M0-1L1 .8H-1Z" },
  Place: { index: 6, path: "M-1-.8H1L0 1Z" },
  Target: { index: 7, path: "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0ZM.5 0A.5 .5 0 1 0-.5 0A.5 .5 0 1 0 .5 0Z" },
};
