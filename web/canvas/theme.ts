import type { Readable } from "svelte/store";
import type { Canvas, Detach } from "./canvas.ts";
import type { Palette } from "./scene.ts";

/** Paints the canvas in the colours of the theme. */
export const attachTheme = (canvas: Canvas, palette: Readable<Palette>): Detach =>
  palette.subscribe((now) => canvas.paint(now));
