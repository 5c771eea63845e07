import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Palette } from "../scene.ts";
import type { Boxes } from "./boxes.ts";

/** Height of a line, in parts of the size of the letters: Vietnamese marks are stacked. */
const leading = 1.28;

/**
 * Labels stand below their node in at most two lines, readable over edges. A label that would lie on another of the
 * same frame is left out: coming nearer, or the hand on the node, shows it. `taken` is emptied at each frame.
 */
export function labelDrawing(palette: () => Palette, taken: Boxes): NodeLabelDrawingFunction {
  return (context, { label, x, y, size }, { labelSize, labelFont, labelWeight }) => {
    if (!label) return;
    const lines = label.split("\n");
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const width = widthOf(context, label, lines);
    const top = y + size + 3;
    if (!taken.take(x - width / 2, top, x + width / 2, top + lines.length * labelSize * leading)) return;
    const { ground, text } = palette();
    context.textAlign = "center";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = ground;
    context.fillStyle = text;
    for (const [index, line] of lines.entries()) {
      const base = top + labelSize * (1 + index * leading);
      context.strokeText(line, x, base);
      context.fillText(line, x, base);
    }
    context.textAlign = "start";
  };
}

/** Widths do not change with the camera, and measuring costs more than drawing. */
const widths = new Map<string, number>();
function widthOf(context: CanvasRenderingContext2D, label: string, lines: readonly string[]): number {
  const known = widths.get(label);
  if (known !== undefined) return known;
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  widths.set(label, width);
  return width;
}

/** The node under the hand: its label on a plate, so that it can be read whatever lies below. */
export function hoverDrawing(palette: () => Palette): NodeHoverDrawingFunction {
  return (context, { whole, x, y, size }, { labelSize, labelFont, labelWeight }) => {
    const label: string | undefined = whole;
    const { ground, text, accent } = palette();
    context.strokeStyle = accent;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, size + 4, 0, 2 * Math.PI);
    context.stroke();
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width + 12;
    // Within the frame, whatever the length of the name.
    const left = Math.max(4, Math.min(x - width / 2, context.canvas.clientWidth - width - 4));
    const top = y + size + 6;
    context.fillStyle = ground;
    context.fillRect(left, top, width, labelSize * 1.8);
    context.lineWidth = 1;
    context.strokeRect(left + 0.5, top + 0.5, width - 1, labelSize * 1.8 - 1);
    context.fillStyle = text;
    context.fillText(label, left + 6, top + labelSize * 1.25);
  };
}
