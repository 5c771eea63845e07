import { derived, type Readable } from "svelte/store";
import type { Canvas, Detach } from "./canvas.ts";

/** Writes relations on edges: on all when that is wanted, else on those of the node under the hand. */
export function attachLabels(canvas: Canvas, all: Readable<boolean>, hovered: Readable<string | undefined>): Detach {
  const wanted = derived([all, hovered], ([every, under]) => (every ? true : under));
  const stop = wanted.subscribe((near) => {
    if (near === true) canvas.nameEdges(() => true);
    else canvas.nameEdges(near === undefined ? undefined : (from, to) => from === near || to === near);
  });
  return () => {
    stop();
    canvas.nameEdges(undefined);
  };
}
