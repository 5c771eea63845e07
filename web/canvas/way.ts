import type { Readable } from "svelte/store";
import type { View, Way } from "../state/view.ts";
import { onWay } from "../state/way.ts";
import type { Canvas, Detach } from "./canvas.ts";

/** Brings a way into sight once all of it has its place, and the path of it that the reader turns to. */
export function attachWay(canvas: Canvas, view: Readable<View>): Detach {
  let shown: Way | undefined;
  return view.subscribe(({ way, places }) => {
    if (way === shown) return;
    const ids = way ? [...onWay(way)] : [];
    if (!ids.every((id) => places.has(id))) return;
    shown = way;
    if (way) canvas.fit(ids);
  });
}
