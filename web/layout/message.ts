import type { Plan } from "./plan.ts";

/** A plan on its way to the worker: little to copy. Places that are not known are NaN; ties name spots by number. */
export type PlanMessage = {
  readonly ids: readonly string[];
  /** Size, x and y of each spot, one after the other. */
  readonly spots: Float64Array;
  readonly ties: Uint32Array;
};

export function packPlan({ spots, ties }: Plan): PlanMessage {
  const index = new Map(spots.map(({ id }, at) => [id, at]));
  const numbers = new Float64Array(3 * spots.length);
  for (const [at, { size, x = Number.NaN, y = Number.NaN }] of spots.entries()) numbers.set([size, x, y], 3 * at);
  const ends = new Uint32Array(2 * ties.length);
  let count = 0;
  for (const [from, to] of ties) {
    const [start, end] = [index.get(from), index.get(to)];
    if (start === undefined || end === undefined) continue;
    ends[count++] = start;
    ends[count++] = end;
  }
  return { ids: spots.map(({ id }) => id), spots: numbers, ties: ends.subarray(0, count) };
}

export function unpackPlan({ ids, spots, ties }: PlanMessage): Plan {
  return {
    spots: ids.map((id, at) => {
      const [size = 1, x = Number.NaN, y = Number.NaN] = spots.subarray(3 * at, 3 * at + 3);
      return Number.isNaN(x) || Number.isNaN(y) ? { id, size } : { id, size, x, y };
    }),
    ties: Array.from({ length: ties.length / 2 }, (_, at) => {
      const [from = 0, to = 0] = ties.subarray(2 * at, 2 * at + 2);
      return [ids[from] ?? "", ids[to] ?? ""] as const;
    }),
  };
}
