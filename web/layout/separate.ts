type Disc = { readonly id: string; readonly size: number; readonly fixed: boolean; x: number; y: number };

/** Room that is left between two nodes, in plane units. */
const gap = 14;
const mostRounds = 200;

/**
 * Pushes nodes apart until none covers another, moving only those that are not fixed (two fixed ones may stay as they
 * are: a reader put them there). Looks only at neighbours in a grid. Returns the same discs, moved.
 */
export function separate(discs: readonly Disc[]): readonly Disc[] {
  const cell = 2 * discs.reduce((most, { size }) => Math.max(most, size), 1) + gap;
  for (let round = 0; round < mostRounds; round++) {
    if (!pushApart(discs, cell)) break;
  }
  return discs;
}

function pushApart(discs: readonly Disc[], cell: number): boolean {
  const grid = new Map<string, Disc[]>();
  const column = (value: number) => Math.floor(value / cell);
  for (const disc of discs) {
    const key = `${column(disc.x)},${column(disc.y)}`;
    grid.set(key, [...(grid.get(key) ?? []), disc]);
  }
  let moved = false;
  for (const disc of discs) {
    if (disc.fixed) continue;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of grid.get(`${column(disc.x) + dx},${column(disc.y) + dy}`) ?? []) {
          if (other !== disc && pushFrom(disc, other)) moved = true;
        }
      }
    }
  }
  return moved;
}

/** Moves the first away from the second; the second moves as far when its own turn comes. */
function pushFrom(disc: Disc, other: Disc): boolean {
  const wanted = disc.size + other.size + gap;
  let [dx, dy] = [disc.x - other.x, disc.y - other.y];
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted) return false;
  if (distance < 1e-6) {
    // On the same spot: by their ids one goes right and one goes left.
    [dx, dy, distance] = [disc.id < other.id ? -1 : 1, 0.5, 1];
  }
  const step = (wanted - Math.min(distance, wanted) + 0.5) * (other.fixed ? 1 : 0.55);
  disc.x += (dx / distance) * step;
  disc.y += (dy / distance) * step;
  return true;
}
