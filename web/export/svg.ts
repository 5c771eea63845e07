import { dashes } from "../canvas/dashes.ts";
import type { Palette, Scene, SceneEdge, SceneNode } from "../canvas/scene.ts";
import { shapes } from "../canvas/shapes.ts";
import { xmlText } from "./xml-text.ts";

const margin = 110;
const letter = 12;
const widths = { stated: 2, inferred: 1.5, rule: 1 } as const;

/** The scene as a picture that stays sharp, one plane unit a pixel; names are text in it, to be found and corrected. */
export function sceneAsSvg({ nodes, edges }: Scene, palette: Palette): string {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => -y);
  const [left, right] = [Math.min(0, ...xs) - margin, Math.max(0, ...xs) + margin];
  const [top, bottom] = [Math.min(0, ...ys) - margin, Math.max(0, ...ys) + margin];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drawnEdges = edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? [edgePath(edge, from, to, palette)] : [];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, right - left, bottom - top].map(round).join(" ")}"`,
    ` font-family="system-ui, sans-serif" font-size="${letter}" text-anchor="middle">`,
    `<rect x="${round(left)}" y="${round(top)}" width="100%" height="100%" fill="${palette.ground}"/>`,
    ...drawnEdges,
    ...nodes.map((node) => nodeMark(node, palette)),
    "</svg>\n",
  ].join("\n");
}

function nodeMark({ type, label, whole, x, y, size }: SceneNode, palette: Palette): string {
  const [at, down] = [round(x), round(-y)];
  const lines = label.split("\n").map((line, index) => {
    const base = round(-y + size + 4 + letter * (1 + 1.28 * index));
    return `<text x="${at}" y="${base}" fill="${palette.text}" stroke="${palette.ground}" stroke-width="3" paint-order="stroke">${escaped(line)}</text>`;
  });
  const mark = `<path d="${shapes[type].path}" transform="translate(${at} ${down}) scale(${round(size)})" fill="${palette.types[type]}" fill-rule="evenodd"/>`;
  return `<g><title>${escaped(whole)}</title>${mark}${lines.join("")}</g>`;
}

/** From rim to rim, with a head; a bent edge goes through a point beside the middle. */
function edgePath(edge: SceneEdge, from: SceneNode, to: SceneNode, palette: Palette): string {
  const [start, end] = [
    { x: from.x, y: -from.y },
    { x: to.x, y: -to.y },
  ];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const through = { x: (start.x + end.x) / 2 + dy * edge.curvature, y: (start.y + end.y) / 2 - dx * edge.curvature };
  const length = Math.hypot(end.x - through.x, end.y - through.y) || 1;
  const [ux, uy] = [(end.x - through.x) / length, (end.y - through.y) / length];
  const tip = { x: end.x - ux * (to.size + 1), y: end.y - uy * (to.size + 1) };
  const neck = { x: tip.x - ux * 8, y: tip.y - uy * 8 };
  const colour = palette.certainties[edge.certainty];
  const point = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
  const head = `M${point(tip)}L${point({ x: neck.x + uy * 3.5, y: neck.y - ux * 3.5 })}L${point({ x: neck.x - uy * 3.5, y: neck.y + ux * 3.5 })}Z`;
  const line = `M${point(start)}Q${point(through)} ${point(neck)}`;
  const dash = edge.certainty === "stated" ? "" : ` stroke-dasharray="${dashes[edge.certainty].join(" ")}"`;
  return (
    `<g><title>${escaped(`${from.whole} – ${edge.label} → ${to.whole}`)}</title>` +
    `<path d="${line}" fill="none" stroke="${colour}" stroke-width="${widths[edge.certainty]}"${dash}/>` +
    `<path d="${head}" fill="${colour}"/></g>`
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => xmlText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
