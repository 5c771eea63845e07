import type { Readable } from "svelte/store";
import type { Canvas, Detach } from "./canvas.ts";

/** Dims all but the hovered node and its neighbours. Owns the dimming of the canvas, nothing else. */
export function attachFocus(canvas: Canvas, hovered: Readable<string | undefined>): Detach {
  const stop = hovered.subscribe((id) => {
    const near = id === undefined ? undefined : new Set([id, ...canvas.neighbours(id)]);
    canvas.dim(near && ((other) => !near.has(other)));
  });
  return () => {
    stop();
    canvas.dim(undefined);
  };
}
