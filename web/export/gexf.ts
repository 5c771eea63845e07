import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf/browser";
import type { Palette, Scene } from "../canvas/scene.ts";
import type { Visible } from "../state/visible.ts";
import { xmlText } from "./xml-text.ts";

/** What is shown, with places, sizes and colours, for Gephi and its like. */
export function sceneAsGexf(scene: Scene, { edges }: Visible, palette: Palette): string {
  const graph = new MultiDirectedGraph();
  for (const { id, type, whole, x, y, size } of scene.nodes) {
    graph.addNode(id, { label: xmlText(whole), type, x, y, size, color: palette.types[type] });
  }
  for (const { id, type, from, to, certainty, evidenceCount } of edges) {
    if (graph.hasNode(from) && graph.hasNode(to)) {
      graph.addEdgeWithKey(id, from, to, { label: type, certainty, sentences: evidenceCount });
    }
  }
  return write(graph, {
    formatNode: (_, { label, type, x, y, size, color }) => ({
      label,
      attributes: { type },
      viz: { x, y, size, color },
    }),
    formatEdge: (_, { label, certainty, sentences }) => ({ label, attributes: { certainty, sentences } }),
  });
}
