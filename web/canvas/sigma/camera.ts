import type Sigma from "sigma";
import type { Canvas } from "../canvas.ts";
import type { SceneEdge, SceneNode } from "../scene.ts";

/** Width and height of the frame that the camera sees at ratio 1, in units of the plane. */
export const planeSize = 1000;

/** A few nodes are not blown up to fill the screen. */
const nearest = 0.45;
/** Room at the rim for nodes and their labels, which keep within the frame themselves, in pixels. */
const border = { x: 48, above: 45, below: 72 };

type Frame = Pick<Canvas, "camera" | "look" | "fit" | "sees">;

/** Where the camera looks, in parts of the frame. */
export function framing(sigma: Sigma<SceneNode, SceneEdge>): Frame {
  const camera = sigma.getCamera();
  const places = (ids?: Iterable<string>) => {
    const graph = sigma.getGraph();
    return [...(ids ?? graph.nodes())].filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
  };

  return {
    camera: () => ({ x: camera.x, y: camera.y, ratio: camera.ratio }),
    look: (to) => camera.setState(to),
    fit: (ids) => {
      const inside = places(ids);
      if (inside.length === 0) return;
      const [left, right] = extent(inside.map(({ x }) => x));
      const [low, high] = extent(inside.map(({ y }) => y));
      const { width, height } = sigma.getDimensions();
      if (width === 0 || height === 0) return;
      const side = Math.min(width, height);
      // Plane units that one pixel may stand for, so that all of it fits between the borders.
      const roomX = Math.max(width * 0.4, width - 2 * border.x);
      const roomY = Math.max(height * 0.4, height - border.above - border.below);
      const scale = Math.max((right - left) / roomX, (high - low) / roomY);
      const ratio = Math.max(nearest, (scale * side) / planeSize);
      const shift = ((border.below - border.above) / 2 / side) * ratio;
      camera.setState({
        x: 0.5 + (left + right) / 2 / planeSize,
        y: 0.5 + (low + high) / 2 / planeSize - shift,
        ratio,
      });
    },
    sees: (ids) => {
      const { width, height } = sigma.getDimensions();
      return places(ids).every((node) => {
        const { x, y } = sigma.graphToViewport(node);
        return x >= 0 && y >= 0 && x <= width && y <= height;
      });
    },
  };
}

const extent = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
];
