import type { Point, View } from "../state/view.ts";
import { visible } from "../state/visible.ts";

/**
 * The node to go to from one in a direction (a unit vector, y upwards): the nearest within 60° to either side, where
 * what lies straight ahead counts as nearer. Without a beginning, the first node of the view.
 */
export function nextInDirection(view: View, from: string | undefined, { x, y }: Point): string | undefined {
  const { nodes } = visible(view);
  const start = from === undefined ? undefined : view.places.get(from);
  if (!start) return nodes.find(({ id }) => view.places.has(id))?.id;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const { id } of nodes) {
    const there = view.places.get(id);
    if (!there || id === from) continue;
    const [dx, dy] = [there.x - start.x, there.y - start.y];
    const distance = Math.hypot(dx, dy);
    const ahead = dx * x + dy * y;
    if (distance === 0 || ahead < distance / 2) continue;
    const cost = distance * (2 - ahead / distance);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
