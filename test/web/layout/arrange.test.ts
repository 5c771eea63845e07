import fc from "fast-check";
import { expect, test } from "vitest";
import { arrange } from "../../../web/layout/arrange.ts";
import { packPlan, unpackPlan } from "../../../web/layout/message.ts";
import type { Plan, Spot } from "../../../web/layout/plan.ts";

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ fixed: fc.integer({ min: 0, max: 8 }), free: fc.integer({ min: 1, max: 25 }) })
  .chain(({ fixed, free }) => {
    const total = fixed + free;
    const spots: Spot[] = Array.from({ length: total }, (_, index) => ({
      id: `nút-${index}`,
      size: 10 + (index % 7),
      ...(index < fixed && { x: 130 * index, y: 40 * (index % 3) }),
    }));
    const end = fc.integer({ min: 0, max: total - 1 }).map((index) => `nút-${index}`);
    return fc.record({ spots: fc.constant(spots), ties: fc.array(fc.tuple(end, end), { maxLength: 2 * total }) });
  });

/** Every node with its place, old or new. */
function laid({ spots, ties }: Plan) {
  const places = new Map(arrange({ spots, ties }));
  return spots.map(({ id, size, x, y }) => ({
    id,
    size,
    ...(places.get(id) ?? { x: x ?? Number.NaN, y: y ?? Number.NaN }),
  }));
}

test("a plan comes to the worker as it was sent; a tie to nothing stays behind", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const sent = { ...plan, ties: [...plan.ties, ["nút-0", "ma"] as const] };
      expect(unpackPlan(packPlan(sent))).toEqual(plan);
    }),
  );
});

test("every new node gets a place, none covers another, and what has a place keeps it", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const fixed = new Set(plan.spots.filter(({ x }) => x !== undefined).map(({ id }) => id));
      expect(arrange(plan).filter(([id]) => fixed.has(id))).toEqual([]);
      const all = laid(plan);
      for (const [index, a] of all.entries()) {
        for (const b of all.slice(index + 1)) {
          if (fixed.has(a.id) && fixed.has(b.id)) continue;
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.size + b.size);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("the same plan gives the same places, in whatever order and direction its parts come", () => {
  fc.assert(
    fc.property(anyPlan, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (plan, chance) => {
      const shuffled = <Item>(items: readonly Item[]) =>
        items
          .map((item) => [chance.next().value, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const other = {
        spots: shuffled(plan.spots),
        ties: shuffled(plan.ties).map(
          ([from, to]) => (chance.next().value < 0.5 ? [from, to] : [to, from]) as [string, string],
        ),
      };
      expect(new Map(arrange(other))).toEqual(new Map(arrange(plan)));
    }),
    { numRuns: 25 },
  );
});

test("what is joined lies nearer than what is not", () => {
  const spots = ["a", "b", "c", "x", "y", "z"].map((id) => ({ id, size: 10 }));
  const at = new Map(
    arrange({
      spots,
      ties: [
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
        ["x", "y"],
        ["y", "z"],
        ["z", "x"],
      ],
    }),
  );
  const distance = (from: string, to: string) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
  };
  expect(distance("a", "b")).toBeLessThan(distance("a", "x"));
  expect(distance("x", "z")).toBeLessThan(distance("c", "z"));
});
