import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Canvas, CanvasEvents, Detach } from "../canvas.ts";
import { edgeAt } from "../edge-at.ts";
import type { Palette, Scene, SceneEdge, SceneNode } from "../scene.ts";
import { boxes } from "./boxes.ts";
import { framing, planeSize } from "./camera.ts";
import { edgeLook, type Look, nodeLook } from "./look.ts";
import { mostNodes, occupied } from "./occupied.ts";
import { settingsOf } from "./settings.ts";

type Handlers = { [Name in keyof CanvasEvents]: Set<CanvasEvents[Name]> };

/** Draws with sigma into a container. Nothing outside this folder knows of sigma. */
export function sigmaCanvas(container: HTMLElement, palette: Palette): Canvas {
  const look: Look = { palette, pale: undefined, selection: undefined, named: undefined };
  const taken = boxes();
  const graph = new MultiDirectedGraph<SceneNode, SceneEdge>();
  const sigma = new Sigma<SceneNode, SceneEdge>(graph, container, {
    ...settingsOf(() => look.palette, taken),
    nodeReducer: (_: string, node: SceneNode) => nodeLook(look, node),
    edgeReducer: (_: string, edge: SceneEdge) => edgeLook(look, edge),
  } as never);
  // A frame of its own: what comes or goes does not move or resize what is there.
  const half = planeSize / 2;
  sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
  sigma.on("beforeRender", () => taken.begin(occupied(sigma as unknown as Sigma, graph)));
  sigma.refresh();

  const handlers = handlersOf();
  const tell = <Name extends keyof CanvasEvents>(name: Name, ...values: Parameters<CanvasEvents[Name]>) => {
    for (const handler of handlers[name]) (handler as (...given: typeof values) => void)(...values);
  };
  bindEvents(sigma as unknown as Sigma, tell);

  /** Colours and labels only: positions are indexed as they were. */
  const relook = () => sigma.refresh({ skipIndexation: true, schedule: true });
  const relabel = () => {
    const wanted = look.named !== undefined || look.selection?.kind === "edge";
    if (sigma.getSetting("renderEdgeLabels") !== wanted) sigma.setSetting("renderEdgeLabels", wanted);
    relook();
  };
  const frame = framing(sigma as unknown as Sigma, graph);

  return {
    draw: (scene) => {
      drawScene(graph, scene);
      // A small graph may try every label; those that would hide something are left out when they are drawn.
      const density = scene.nodes.length <= mostNodes ? 5 : 1;
      if (sigma.getSetting("labelDensity") !== density) sigma.setSetting("labelDensity", density);
    },
    move: (id, to) => graph.hasNode(id) && graph.mergeNodeAttributes(id, to),
    neighbours: (id) => (graph.hasNode(id) ? graph.neighbors(id) : []),
    dim: (pale) => {
      look.pale = pale;
      relook();
    },
    mark: (selection) => {
      look.selection = selection;
      relabel();
    },
    nameEdges: (named) => {
      look.named = named;
      relabel();
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
    detach: () => sigma.kill(),
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

/** Makes the graph hold exactly the scene; what is the same is left alone, so that sigma has nothing to do for it. */
function drawScene(graph: MultiDirectedGraph<SceneNode, SceneEdge>, { nodes, edges }: Scene): void {
  const keptEdges = new Set(edges.map(({ id }) => id));
  const keptNodes = new Set(nodes.map(({ id }) => id));
  for (const id of graph.edges()) if (!keptEdges.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!keptNodes.has(id)) graph.dropNode(id);
  for (const node of nodes) {
    if (!graph.hasNode(node.id)) graph.addNode(node.id, { ...node });
    else if (!same(graph.getNodeAttributes(node.id), node)) graph.replaceNodeAttributes(node.id, { ...node });
  }
  for (const edge of edges) {
    if (!graph.hasEdge(edge.id)) graph.addEdgeWithKey(edge.id, edge.from, edge.to, { ...edge });
    else if (!same(graph.getEdgeAttributes(edge.id), edge)) graph.replaceEdgeAttributes(edge.id, { ...edge });
  }
}

function same<Item extends object>(a: Item, b: Item): boolean {
  for (const key in b) if (a[key] !== b[key]) return false;
  return true;
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
