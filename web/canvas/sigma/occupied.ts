import type Sigma from "sigma";
import type { SceneEdge, SceneNode } from "../scene.ts";
import type { Box } from "./boxes.ts";
import { labelBox } from "./node-label.ts";

/** In a larger graph labels may lie on nodes: looking costs time in every frame, and one comes nearer to read anyway. */
export const mostNodes = 300;

/**
 * Where the nodes lie on the screen in the frame to come, so that no label hides one, smaller than they are by a rim; and
 * where the label of the chosen node will stand, which is drawn after the others.
 */
export function occupied(sigma: Sigma<SceneNode, SceneEdge>, chosen: string | undefined): Box[] {
  const graph = sigma.getGraph();
  // The matrix of sigma is still that of the frame before.
  const cameraState = sigma.getCamera().getState();
  const origin = sigma.graphToViewport({ x: 0, y: 0 }, { cameraState });
  const unit = sigma.graphToViewport({ x: 1000, y: 1000 }, { cameraState });
  const [scaleX, scaleY] = [(unit.x - origin.x) / 1000, (unit.y - origin.y) / 1000];
  const onScreen = ({ x, y, size }: SceneNode) =>
    [origin.x + x * scaleX, origin.y + y * scaleY, size * Math.abs(scaleX)] as const;
  const nodes =
    graph.order > mostNodes
      ? []
      : graph.mapNodes((_, node): Box => {
          const [x, y, radius] = onScreen(node);
          const half = radius * 0.8;
          return [x - half, y - half, x + half, y + half];
        });
  const context = sigma.getCanvases().labels?.getContext("2d");
  if (!context || chosen === undefined || !graph.hasNode(chosen)) return nodes;
  const node = graph.getNodeAttributes(chosen);
  return [...nodes, labelBox(context, node.label, ...onScreen(node), sigma.getSettings())];
}
