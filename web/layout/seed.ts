import type { Spot } from "./plan.ts";

type Seeded = { readonly id: string; readonly size: number; readonly x: number; readonly y: number };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Distance of a first guess from what the node hangs on. */
const reach = 110;

/**
 * A first guess for those without a place: around the neighbour that has one, spread like the seeds of a sunflower; what
 * hangs on nothing placed begins beside the rest, the best joined first. `spots` and `ties` come sorted.
 */
export function seed(spots: readonly Spot[], ties: readonly (readonly [string, string])[]): Seeded[] {
  const near = new Map<string, string[]>(spots.map(({ id }) => [id, []]));
  for (const [from, to] of ties) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const sizes = new Map(spots.map(({ id, size }) => [id, size]));
  const placed = new Map<string, Seeded>();
  const hanging = new Map<string, number>();
  const queue: string[] = [];

  const put = (id: string, x: number, y: number) => {
    placed.set(id, { id, size: sizes.get(id) ?? 1, x, y });
    queue.push(id);
  };
  const spread = () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const centre = placed.get(id);
      for (const other of near.get(id) ?? []) {
        if (!centre || placed.has(other) || !sizes.has(other)) continue;
        const index = (hanging.get(id) ?? 0) + 1;
        hanging.set(id, index);
        const distance = reach * Math.sqrt(1 + index / 4);
        put(
          other,
          centre.x + distance * Math.cos(index * goldenAngle),
          centre.y + distance * Math.sin(index * goldenAngle),
        );
      }
    }
  };

  for (const { id, x, y } of spots) if (x !== undefined && y !== undefined) put(id, x, y);
  spread();
  const joins = (id: string) => near.get(id)?.length ?? 0;
  for (const { id } of spots.toSorted((a, b) => joins(b.id) - joins(a.id))) {
    if (placed.has(id)) continue;
    const index = placed.size;
    const distance = index === 0 ? 0 : reach * Math.sqrt(2 + index);
    put(id, distance * Math.cos(index * goldenAngle), distance * Math.sin(index * goldenAngle));
    spread();
  }
  return spots.flatMap(({ id }) => placed.get(id) ?? []);
}
