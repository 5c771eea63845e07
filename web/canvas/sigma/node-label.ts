import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { Palette } from "../scene.ts";
import type { Box, Boxes } from "./boxes.ts";

/** Height of a line, in parts of the size of the letters: Vietnamese marks are stacked. */
const leading = 1.28;
/** Pixels that a label keeps from the rim of the canvas. */
const margin = 4;

/**
 * Labels stand below their node in a few lines, readable over edges; above or beside it where something else lies below.
 * A label that would lie on another of the same frame wherever it stood is left out, unless it is the chosen node's:
 * coming nearer, or the hand on the node, shows it. `taken` is emptied at each frame.
 */
export function labelDrawing(palette: () => Palette, taken: Boxes): NodeLabelDrawingFunction {
  return (context, node, settings) => {
    const { label, x, y, size, forceLabel } = node as typeof node & { forceLabel: boolean };
    if (!label) return;
    const { labelSize } = settings;
    const lines = label.split("\n");
    const [within, below, right, bottom] = labelBox(context, label, x, y, size, settings);
    const [width, height] = [right - within, bottom - below];
    const frame = frameOf(context);
    const whole = ([left, top]: readonly [number, number]) =>
      left === inFrame(left, width, frame.width, x) && top === inFrame(top, height, frame.height, y);
    const places = [
      [within, below],
      [within, y - size - 5 - height],
      // Several lines beside a node would rather seem to be those of the next one.
      ...(lines.length === 1
        ? ([
            [x + size + 6, y - height / 2],
            [x - size - 6 - width, y - height / 2],
          ] as const)
        : []),
    ] as const;
    // Room for the label of the chosen node was kept.
    const place = forceLabel
      ? places[0]
      : places.find((at) => whole(at) && taken.take(at[0], at[1], at[0] + width, at[1] + height));
    if (!place) return;
    const [left, top] = place;
    const { ground, text } = palette();
    const middle = left + width / 2;
    // A veil over the edges, which would else run through the gaps between the words.
    context.globalAlpha = 0.75;
    context.fillStyle = ground;
    context.fillRect(left - 2, top, width + 4, height);
    context.globalAlpha = 1;
    context.textAlign = "center";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = ground;
    context.fillStyle = text;
    for (const [index, line] of lines.entries()) {
      const base = top + labelSize * (1 + index * leading);
      context.strokeText(line, middle, base);
      context.fillText(line, middle, base);
    }
    context.textAlign = "start";
  };
}

type Letters = Pick<Settings, "labelSize" | "labelFont" | "labelWeight">;

/** Where a label stands when nothing is in its way: below its node, within the frame. */
export function labelBox(
  context: CanvasRenderingContext2D,
  label: string,
  x: number,
  y: number,
  size: number,
  { labelSize, labelFont, labelWeight }: Letters,
): Box {
  const lines = label.split("\n");
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  const width = widthOf(context, label, lines);
  const left = inFrame(x - width / 2, width, frameOf(context).width, x);
  const top = y + size + 3;
  return [left, top, left + width, top + lines.length * labelSize * leading];
}

const frameOf = ({ canvas }: CanvasRenderingContext2D) => ({
  width: canvas.width / devicePixelRatio,
  height: canvas.height / devicePixelRatio,
});

/** Where a label begins, across or down, so that the frame does not cut it; that of a node out of it stays with its node. */
function inFrame(begin: number, length: number, frame: number, node: number): number {
  if (node < 0 || node > frame) return begin;
  return Math.max(margin, Math.min(begin, frame - length - margin));
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
    const left = Math.max(margin, Math.min(x - width / 2, context.canvas.clientWidth - width - margin));
    const top = y + size + 6;
    context.fillStyle = ground;
    context.fillRect(left, top, width, labelSize * 1.8);
    context.lineWidth = 1;
    context.strokeRect(left + 0.5, top + 0.5, width - 1, labelSize * 1.8 - 1);
    context.fillStyle = text;
    context.fillText(label, left + 6, top + labelSize * 1.25);
  };
}
