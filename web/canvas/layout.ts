import type { Arranger } from "../layout/arranger.ts";
import type { Plan } from "../layout/plan.ts";
import { place } from "../state/changes.ts";
import type { Session } from "../state/session.ts";
import type { View } from "../state/view.ts";
import type { Canvas, Detach } from "./canvas.ts";
import { radius } from "./draw.ts";

/** What is to be placed, and what stands fast already. */
export function planOf({ nodes, edges, places }: View): Plan {
  return {
    spots: [...nodes.values()].map((node) => ({ id: node.id, size: radius(node), ...places.get(node.id) })),
    ties: [...edges.values()].map(({ from, to }) => [from, to] as const),
  };
}

const unplaced = ({ nodes, places }: View): boolean => {
  for (const id of nodes.keys()) if (!places.has(id)) return true;
  return false;
};

/**
 * Gives a place to every node that comes without one and brings what is new into sight. Owns the places of the view;
 * what has a place keeps it.
 */
export function attachLayout(canvas: Canvas, session: Session, arranger: Arranger): Detach {
  let asked: View | undefined;
  const stop = session.view.subscribe((view) => {
    if (view === asked || !unplaced(view)) return;
    asked = view;
    const first = view.places.size === 0;
    arranger.arrange(planOf(view), (placed) => {
      session.settle(place(placed));
      const fresh = placed.map(([id]) => id);
      if (first || !canvas.sees(fresh)) canvas.fit();
    });
  });
  return () => {
    stop();
    arranger.stop();
  };
}
