import { pin, place } from "../state/changes.ts";
import type { Session } from "../state/session.ts";
import type { Point } from "../state/view.ts";
import type { Canvas, Detach } from "./canvas.ts";

/** Moves a node with the hand; where it is let go it stays, pinned. A press that moves nothing is a click. */
export function attachDrag(canvas: Canvas, session: Session): Detach {
  let held: { readonly id: string; at?: Point } | undefined;
  const stops = [
    canvas.on("pressNode", (id) => {
      held = { id };
    }),
    canvas.on("drag", (at) => {
      if (!held) return;
      held.at = at;
      canvas.move(held.id, at);
    }),
    canvas.on("release", () => {
      const { id, at } = held ?? {};
      held = undefined;
      if (id !== undefined && at) session.change((view) => pin(id)(place([[id, at]])(view)));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
