import type { Readable } from "svelte/store";
import type { Selection } from "../state/selection.ts";
import type { Canvas, Detach } from "./canvas.ts";

/** Marks what is selected. */
export function attachMark(canvas: Canvas, selection: Readable<Selection>): Detach {
  const stop = selection.subscribe((now) => canvas.mark(now));
  return () => {
    stop();
    canvas.mark(undefined);
  };
}
