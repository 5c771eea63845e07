import type { Readable } from "svelte/store";
import type { Edge, Node } from "../../src/api/contract/graph.ts";
import { relationTypes } from "../../src/ontology/relation-types.ts";
import type { View } from "../state/view.ts";
import { visible } from "../state/visible.ts";
import { apart } from "../text/apart.ts";
import { en } from "../text/en.ts";
import { vi } from "../text/vi.ts";
import { bends } from "./bends.ts";
import type { Canvas, Detach } from "./canvas.ts";
import { labelOf, withNote } from "./label.ts";
import type { Scene } from "./scene.ts";

type Language = "vi" | "en";

/** Radius of a node in units of the plane; more for one that has more relations in the whole graph. */
export const radius = ({ degree = 0 }: Pick<Node, "degree">): number => 13 + Math.min(12, 2.2 * Math.log2(1 + degree));

/** The relation and, where no sentence says just this, how it is known. */
export function relationLabel({ type, certainty }: Pick<Edge, "type" | "certainty">, language: Language): string {
  const label = relationTypes[type].label[language];
  return certainty === "stated" ? label : `${label} (${{ vi, en }[language].evidence.certainty[certainty]})`;
}

/** What of a view is drawn; nodes that no layout has placed yet wait, and their edges with them. */
export function sceneOf(view: View, language: Language): Scene {
  const { nodes, edges } = visible(view);
  const placed = nodes.filter(({ id }) => view.places.has(id));
  const there = new Set(placed.map(({ id }) => id));
  const joined = edges.filter(({ from, to }: Edge) => there.has(from) && there.has(to));
  const bent = bends(joined);
  const notes = apart(placed, ({ name }) => labelOf(name), language);
  return {
    nodes: placed.map((node) => ({
      id: node.id,
      type: node.type,
      label: withNote(labelOf(node.name), notes.get(node.id)),
      whole: notes.has(node.id) ? `${node.name} (${notes.get(node.id)})` : node.name,
      ...(view.places.get(node.id) ?? { x: 0, y: 0 }),
      size: radius(node),
      pinned: view.pinned.has(node.id),
    })),
    edges: joined.map(({ id, from, to, type, certainty }) => ({
      id,
      from,
      to,
      label: relationLabel({ type, certainty }, language),
      certainty,
      curvature: bent.get(id) ?? 0,
    })),
  };
}

/** Keeps the canvas showing the view. Owns what is drawn, not how it looks. */
export function attachDrawing(canvas: Canvas, view: Readable<View>, language: Readable<Language>): Detach {
  let current: View | undefined;
  let tongue: Language = "vi";
  const draw = () => current && canvas.draw(sceneOf(current, tongue));
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
