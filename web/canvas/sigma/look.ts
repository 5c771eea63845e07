import type { Selection } from "../../state/selection.ts";
import { mix } from "../colour.ts";
import { dashes } from "../dashes.ts";
import type { Palette, SceneEdge, SceneNode } from "../scene.ts";
import { shapes } from "../shapes.ts";
import type { LineData } from "./edge-program.ts";
import type { ShapeData } from "./node-program.ts";

/** What the controllers have asked for; the two functions below turn it into colours when sigma reads the graph. */
export type Look = {
  palette: Palette;
  pale: ((id: string) => boolean) | undefined;
  selection: Selection;
  named: ((from: string, to: string, id: string) => boolean) | undefined;
};

/** How far a pale thing goes into the ground. */
const paleness = 0.82;
const thickness = { stated: 1.9, inferred: 1.5, rule: 1.2 } as const;

export function nodeLook(look: Look, node: SceneNode): Partial<ShapeData> {
  const { palette, pale, selection } = look;
  const selected = selection?.kind === "node" && selection.id === node.id;
  const faded = !selected && pale?.(node.id) === true;
  const colour = palette.types[node.type];
  const rim = selected ? palette.accent : node.pinned ? palette.text : mix(colour, palette.ground, 0.55);
  return {
    ...node,
    type: "shape",
    label: faded ? null : node.label,
    shape: shapes[node.type].index,
    color: faded ? mix(colour, palette.ground, paleness) : colour,
    rim: faded ? mix(rim, palette.ground, paleness) : rim,
    forceLabel: selected,
    zIndex: faded ? 0 : 1,
  };
}

export function edgeLook(look: Look, edge: SceneEdge): Partial<LineData> & { readonly chosen: boolean } {
  const { palette, pale, selection, named } = look;
  const selected = selection?.kind === "edge" && selection.id === edge.id;
  const faded = !selected && pale !== undefined && (pale(edge.from) || pale(edge.to));
  const colour = selected ? palette.accent : palette.certainties[edge.certainty];
  const shown = selected || (!faded && named?.(edge.from, edge.to, edge.id) === true);
  return {
    type: edge.curvature === 0 ? "straight" : "curved",
    curvature: edge.curvature,
    color: faded ? mix(colour, palette.ground, paleness) : colour,
    size: thickness[edge.certainty] * (selected ? 1.8 : 1),
    dash: dashes[edge.certainty],
    label: shown ? edge.label : null,
    chosen: selected,
    forceLabel: shown,
    zIndex: selected ? 2 : faded ? 0 : 1,
  };
}
