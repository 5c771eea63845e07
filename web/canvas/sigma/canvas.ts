import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Canvas, CanvasEvents, Detach } from "../canvas.ts";
import { edgeAt } from "../edge-at.ts";
import type { Palette, SceneEdge, SceneNode } from "../scene.ts";
import { boxes } from "./boxes.ts";
import { framing, planeSize } from "./camera.ts";
import { edgeLook, type Look, nodeLook } from "./look.ts";
import { mostNodes, occupied } from "./occupied.ts";
import { sceneGraph } from "./scene-graph.ts";
import { settingsOf } from "./settings.ts";

type Handlers = { [Name in keyof CanvasEvents]: Set<CanvasEvents[Name]> };

/** Draws with sigma into a container. Nothing outside this folder knows of sigma. */
export function sigmaCanvas(container: HTMLElement, palette: Palette): Canvas {
  const look: Look = { palette, pale: undefined, selection: undefined, named: undefined };
  const taken = boxes();
  const chosenNode = () => (look.selection?.kind === "node" ? look.selection.id : undefined);
  const drawn = sceneGraph((graph) => sigma.setGraph(graph));
  const sigma = new Sigma<SceneNode, SceneEdge>(drawn.first, container, {
    ...settingsOf(() => look.palette, taken),
    nodeReducer: (_: string, node: SceneNode) => nodeLook(look, node),
    edgeReducer: (_: string, edge: SceneEdge) => edgeLook(look, edge),
  } as never);
  // A frame of its own: what comes or goes does not move or resize what is there.
  const half = planeSize / 2;
  sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
  sigma.on("beforeRender", () => taken.begin(occupied(sigma, chosenNode())));
  sigma.refresh();

  const handlers = handlersOf();
  const tell = <Name extends keyof CanvasEvents>(name: Name, ...values: Parameters<CanvasEvents[Name]>) => {
    for (const handler of handlers[name]) (handler as (...given: typeof values) => void)(...values);
  };
  bindEvents(sigma as unknown as Sigma, tell);

  /** Sigma reads its whole graph for new colours or labels; once a frame is enough, whoever asks for them. */
  let stale: number | undefined;
  const relook = () => {
    stale ??= requestAnimationFrame(() => {
      stale = undefined;
      const wanted = look.named !== undefined || look.selection?.kind === "edge";
      // A new setting makes sigma read its graph too.
      if (sigma.getSetting("renderEdgeLabels") !== wanted) sigma.setSetting("renderEdgeLabels", wanted);
      else sigma.refresh();
    });
  };
  const frame = framing(sigma);

  return {
    draw: (scene) => {
      drawn.show(scene);
      // A small graph may try every label; those that would hide something are left out when they are drawn.
      const density = scene.nodes.length <= mostNodes ? 5 : 1;
      if (sigma.getSetting("labelDensity") !== density) sigma.setSetting("labelDensity", density);
    },
    move: (id, to) => sigma.getGraph().hasNode(id) && sigma.getGraph().mergeNodeAttributes(id, to),
    neighbours: (id) => (sigma.getGraph().hasNode(id) ? sigma.getGraph().neighbors(id) : []),
    dim: (pale) => {
      look.pale = pale;
      relook();
    },
    mark: (selection) => {
      look.selection = selection;
      relook();
    },
    nameEdges: (named) => {
      look.named = named;
      relook();
    },
    paint: (next) => {
      look.palette = next;
      relook();
    },
    ...frame,
    zoom: (factor) => sigma.getCamera().updateState(({ ratio }: CameraState) => ({ ratio: ratio / factor })),
    on: (name, handler): Detach => {
      handlers[name].add(handler as never);
      return () => handlers[name].delete(handler as never);
    },
    picture: async () => {
      const { toBlob } = await import("@sigma/export-image");
      return toBlob(sigma as unknown as Sigma, { backgroundColor: look.palette.ground, format: "png" });
    },
    detach: () => {
      if (stale !== undefined) cancelAnimationFrame(stale);
      sigma.kill();
    },
  };
}

function handlersOf(): Handlers {
  return {
    clickNode: new Set(),
    doubleClickNode: new Set(),
    clickEdge: new Set(),
    clickGround: new Set(),
    enterNode: new Set(),
    leaveNode: new Set(),
    pressNode: new Set(),
    drag: new Set(),
    release: new Set(),
    look: new Set(),
  };
}

/** Pixels from an edge within which a click is meant for it; a finger is broader than a pointer. */
const reach = matchMedia("(pointer: coarse)").matches ? 14 : 7;

function edgeUnder(sigma: Sigma, point: { readonly x: number; readonly y: number }): string | undefined {
  const graph = sigma.getGraph();
  const at = sigma.viewportToGraph(point);
  const beside = sigma.viewportToGraph({ x: point.x + reach, y: point.y });
  const lines = graph.mapEdges((id, { curvature }, _from, _to, from, to) => ({
    id,
    from: from as SceneNode,
    to: to as SceneNode,
    curvature: Number(curvature),
  }));
  return edgeAt(lines, at, Math.abs(beside.x - at.x));
}

function bindEvents(
  sigma: Sigma,
  tell: <Name extends keyof CanvasEvents>(name: Name, ...values: Parameters<CanvasEvents[Name]>) => void,
): void {
  let pressed = false;
  sigma.on("clickNode", ({ node }) => tell("clickNode", node));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    tell("doubleClickNode", node);
  });
  sigma.on("clickStage", ({ event }) => {
    const edge = edgeUnder(sigma, event);
    if (edge === undefined) tell("clickGround");
    else tell("clickEdge", edge);
  });
  sigma.on("enterNode", ({ node }) => tell("enterNode", node));
  sigma.on("leaveNode", ({ node }) => tell("leaveNode", node));
  sigma.on("downNode", ({ node }) => {
    pressed = true;
    tell("pressNode", node);
  });
  sigma.on("moveBody", ({ event }) => {
    if (!pressed) return;
    // Else the camera would move with the node.
    event.preventSigmaDefault();
    event.original.preventDefault();
    tell("drag", sigma.viewportToGraph(event));
  });
  const release = () => {
    if (pressed) tell("release");
    pressed = false;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
  sigma.on("leaveStage", release);
  sigma.getCamera().on("updated", ({ x, y, ratio }) => tell("look", { x, y, ratio }));
}
