import type { EdgeLabelDrawingFunction } from "sigma/rendering";
import type { Palette } from "../scene.ts";
import type { Box, Boxes } from "./boxes.ts";

type Point = { readonly x: number; readonly y: number };

/** Where a label is tried: how far along the edge, the middle first, and how many letters beside it. */
const tries = [0, 0.95, -0.95].flatMap((beside) => [0.5, 0.38, 0.62, 0.27, 0.73].map((share) => ({ share, beside })));

/**
 * The relation on its edge, along it, readable over other edges: in the middle, or beside it where something lies there.
 * What would lie on a node or another label everywhere is left out, unless its edge is chosen.
 */
export function edgeLabelDrawing(palette: () => Palette, taken: Boxes): EdgeLabelDrawingFunction {
  return (context, edge, source, target, { edgeLabelSize, edgeLabelFont, edgeLabelWeight }) => {
    const { label, curvature, chosen } = edge as typeof edge & { curvature: number; chosen: boolean };
    if (!label) return;
    context.font = `${edgeLabelWeight} ${edgeLabelSize}px ${edgeLabelFont}`;
    const width = context.measureText(label).width;
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const angle = dx === 0 ? Math.PI / 2 : Math.atan(dy / dx);
    const places = tries.map(({ share, beside }) => {
      const { x, y } = onEdge(source, dx, dy, curvature, share);
      return { x: x - Math.sin(angle) * beside * edgeLabelSize, y: y + Math.cos(angle) * beside * edgeLabelSize };
    });
    const free = places.find(({ x, y }) => taken.takeAll(along(x, y, angle, width, edgeLabelSize)));
    const at = free ?? places[0];
    if (!at || (!free && !chosen)) return;
    const { ground, text } = palette();
    context.save();
    context.translate(at.x, at.y);
    context.rotate(angle);
    // Over its own line and others, which would else run through the gaps between the words.
    context.globalAlpha = 0.75;
    context.fillStyle = ground;
    context.fillRect(-width / 2, -edgeLabelSize * 0.6, width, edgeLabelSize * 1.2);
    context.globalAlpha = 1;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = ground;
    context.fillStyle = text;
    context.strokeText(label, 0, 0);
    context.fillText(label, 0, 0);
    context.restore();
  };
}

/** The screen counts downwards, where the plane, and so the bend, counts upwards. */
function onEdge(source: Point, dx: number, dy: number, curvature: number, share: number): Point {
  const bulge = 2 * share * (1 - share) * curvature;
  return { x: source.x + dx * share + dy * bulge, y: source.y + dy * share - dx * bulge };
}

/** The room of a slanting text, in boxes as high as its letters. */
function along(x: number, y: number, angle: number, width: number, size: number): Box[] {
  const count = Math.max(1, Math.ceil(width / size));
  return Array.from({ length: count }, (_, index) => {
    const away = ((index + 0.5) / count - 0.5) * width;
    const [middle, level] = [x + away * Math.cos(angle), y + away * Math.sin(angle)];
    return [middle - size / 2, level - size / 2, middle + size / 2, level + size / 2];
  });
}
