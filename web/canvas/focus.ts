import type { Readable } from "svelte/store";
import type { View, Way } from "../state/view.ts";
import { onWay } from "../state/way.ts";
import type { Canvas, Detach } from "./canvas.ts";

/**
 * Dims all but the hovered node and its neighbours or, with no hand on a node, all but the way that was asked for. Owns
 * the dimming of the canvas, nothing else.
 */
export function attachFocus(canvas: Canvas, hovered: Readable<string | undefined>, view: Readable<View>): Detach {
  let under: string | undefined;
  let asked: Way | undefined;
  const dim = () => {
    const near = under === undefined ? asked && onWay(asked) : new Set([under, ...canvas.neighbours(under)]);
    canvas.dim(near && ((other) => !near.has(other)));
  };
  const stops = [
    hovered.subscribe((id) => {
      under = id;
      dim();
    }),
    view.subscribe(({ way }) => {
      if (way === asked) return;
      asked = way;
      dim();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    canvas.dim(undefined);
  };
}
