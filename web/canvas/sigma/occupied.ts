import type Sigma from "sigma";
import type { SceneEdge, SceneNode } from "../scene.ts";

/** In a larger graph labels may lie on nodes: looking costs time in every frame, and one comes nearer to read anyway. */
export const mostNodes = 300;

/** Where the nodes lie on the screen in the frame to come, so that no label hides one. Smaller than they are by a rim. */
export function occupied(sigma: Sigma<SceneNode, SceneEdge>) {
  const graph = sigma.getGraph();
  if (graph.order > mostNodes) return [];
  // The matrix of sigma is still that of the frame before.
  const cameraState = sigma.getCamera().getState();
  const origin = sigma.graphToViewport({ x: 0, y: 0 }, { cameraState });
  const unit = sigma.graphToViewport({ x: 1000, y: 1000 }, { cameraState });
  const [scaleX, scaleY] = [(unit.x - origin.x) / 1000, (unit.y - origin.y) / 1000];
  return graph.mapNodes((_, { x, y, size }) => {
    const [left, top, half] = [origin.x + x * scaleX, origin.y + y * scaleY, size * Math.abs(scaleX) * 0.8];
    return [left - half, top - half, left + half, top + half] as const;
  });
}
