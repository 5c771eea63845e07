type Point = { readonly x: number; readonly y: number };
type Line = { readonly id: string; readonly from: Point; readonly to: Point; readonly curvature: number };

/** Pieces that a bent edge is measured in. */
const pieces = 12;

/**
 * The edge that lies nearest to a point, no farther than `reach`; all in units of the plane, y upwards. Measured when
 * somebody clicks: a picture of all edges to pick from would cost time in every frame.
 */
export function edgeAt(lines: Iterable<Line>, at: Point, reach: number): string | undefined {
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const line of lines) {
    const distance = distanceTo(line, at, best?.distance ?? reach);
    if (distance <= reach && (!best || distance < best.distance)) best = { id: line.id, distance };
  }
  return best?.id;
}

function distanceTo({ from, to, curvature }: Line, at: Point, reach: number): number {
  if (curvature === 0) return toSegment(from, to, at);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // The whole bend lies within its bulge of the straight line.
  if (toSegment(from, to, at) > reach + Math.abs(curvature) * Math.hypot(dx, dy)) return Number.POSITIVE_INFINITY;
  const through = { x: (from.x + to.x) / 2 - dy * curvature, y: (from.y + to.y) / 2 + dx * curvature };
  let nearest = Number.POSITIVE_INFINITY;
  let last = from;
  for (let piece = 1; piece <= pieces; piece++) {
    const next = onBend(from, through, to, piece / pieces);
    nearest = Math.min(nearest, toSegment(last, next, at));
    last = next;
  }
  return nearest;
}

function onBend(from: Point, through: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const [a, b, c] = [rest * rest, 2 * rest * share, share * share];
  return { x: a * from.x + b * through.x + c * to.x, y: a * from.y + b * through.y + c * to.y };
}

function toSegment(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
