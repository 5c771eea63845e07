import type { Readable } from "svelte/store";
import type { Edge, Node } from "../../src/api/contract/graph.ts";
import { relationTypes } from "../../src/ontology/relation-types.ts";
import type { Point, View } from "../state/view.ts";
import { visible } from "../state/visible.ts";
import { apart } from "../text/apart.ts";
import { en } from "../text/en.ts";
import { vi } from "../text/vi.ts";
import { bends } from "./bends.ts";
import type { Canvas, Detach } from "./canvas.ts";
import { labelOf, withNote } from "./label.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";

type Language = "vi" | "en";

/** Radius of a node in units of the plane; more for one that has more relations in the whole graph. */
export const radius = ({ degree = 0 }: Pick<Node, "degree">): number => 13 + Math.min(12, 2.2 * Math.log2(1 + degree));

/** The relation and, where no sentence says just this, how it is known. */
export function relationLabel({ type, certainty }: Pick<Edge, "type" | "certainty">, language: Language): string {
  const label = relationTypes[type].label[language];
  return certainty === "stated" ? label : `${label} (${{ vi, en }[language].evidence.certainty[certainty]})`;
}

type Drawn = { readonly source: Node; readonly at: Point; readonly note: string | undefined; readonly node: SceneNode };

/** A label for each node, as long as somebody holds the node: names do not change, views do at every step. */
const labels = new WeakMap<Node, string>();
function labelFor(node: Node): string {
  const label = labels.get(node) ?? labelOf(node.name);
  labels.set(node, label);
  return label;
}

/**
 * Makes scenes, one after the other: what is drawn as before is the same object as before. Nodes that no layout has
 * placed yet wait, and their edges with them.
 */
export function sceneMaker(): (view: View, language: Language) => Scene {
  let nodesBefore: ReadonlyMap<string, Drawn> = new Map();
  let edgesBefore: ReadonlyMap<string, SceneEdge> = new Map();
  let spoken: Language | undefined;
  return (view, language) => {
    const { nodes, edges } = visible(view);
    const placed = nodes.filter(({ id }) => view.places.has(id));
    const notes = apart(placed, labelFor, language);
    const drawn = new Map<string, Drawn>();
    for (const source of placed) {
      const { id } = source;
      const at = view.places.get(id) ?? { x: 0, y: 0 };
      const [note, pinned] = [notes.get(id), view.pinned.has(id)];
      const before = nodesBefore.get(id);
      const same =
        before?.source === source && before.at === at && before.note === note && before.node.pinned === pinned;
      drawn.set(id, same ? before : { source, at, note, node: nodeOf(source, at, note, pinned) });
    }
    const bent = bends(edges);
    const lines = new Map<string, SceneEdge>();
    for (const edge of edges) {
      const { id, from, to, certainty } = edge;
      if (!drawn.has(from) || !drawn.has(to)) continue;
      const curvature = bent.get(id) ?? 0;
      const before = edgesBefore.get(id);
      const same = spoken === language && before?.certainty === certainty && before.curvature === curvature;
      lines.set(id, same ? before : { id, from, to, label: relationLabel(edge, language), certainty, curvature });
    }
    nodesBefore = drawn;
    edgesBefore = lines;
    spoken = language;
    return { nodes: [...drawn.values()].map(({ node }) => node), edges: [...lines.values()] };
  };
}

function nodeOf(source: Node, { x, y }: Point, note: string | undefined, pinned: boolean): SceneNode {
  return {
    id: source.id,
    type: source.type,
    label: withNote(labelFor(source), note),
    whole: note === undefined ? source.name : `${source.name} (${note})`,
    x,
    y,
    size: radius(source),
    pinned,
  };
}

/** One scene, without those before it. */
export const sceneOf = (view: View, language: Language): Scene => sceneMaker()(view, language);

/** Keeps the canvas showing the view. Owns what is drawn, not how it looks. */
export function attachDrawing(canvas: Canvas, view: Readable<View>, language: Readable<Language>): Detach {
  const make = sceneMaker();
  let current: View | undefined;
  let tongue: Language = "vi";
  const draw = () => current && canvas.draw(make(current, tongue));
  const stopLanguage = language.subscribe((next) => {
    tongue = next;
    draw();
  });
  const stopView = view.subscribe((next) => {
    if (next === current) return;
    current = next;
    draw();
  });
  return () => {
    stopLanguage();
    stopView();
  };
}
