import type { Session } from "../state/session.ts";
import type { Canvas, Detach } from "./canvas.ts";

/** What a click or a tap does: it selects; twice, it opens; on the ground, it lets go. `failed` hears what went wrong. */
export function attachPointer(canvas: Canvas, session: Session, failed: (reason: unknown) => void): Detach {
  const stops = [
    canvas.on("clickNode", (id) => session.select({ kind: "node", id })),
    canvas.on("clickEdge", (id) => session.select({ kind: "edge", id })),
    canvas.on("clickGround", () => session.select(undefined)),
    canvas.on("doubleClickNode", (id) => void session.expand(id).catch(failed)),
    canvas.on("enterNode", (id) => session.hovered.set(id)),
    canvas.on("leaveNode", () => session.hovered.set(undefined)),
  ];
  return () => {
    for (const stop of stops) stop();
    session.hovered.set(undefined);
  };
}
