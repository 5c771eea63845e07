import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { mount } from "svelte";
import { get, writable } from "svelte/store";
import type { Ask } from "../../web/api/client.ts";
import type { Canvas } from "../../web/canvas/canvas.ts";
import { sceneOf } from "../../web/canvas/draw.ts";
import { add, place } from "../../web/state/changes.ts";
import { emptyView } from "../../web/state/view.ts";
import { createViewer } from "../../web/view/create-viewer.ts";
import "../../web/style/base.css";
import { type Generated, generated, newcomers } from "./generated.ts";
import View from "./View.svelte";

/** One that draws: how it is looked at, and where its layers are. */
type Side = { readonly container: HTMLElement; look(x: number, y: number, ratio: number): void };

const ours = document.getElementById("ours") as HTMLElement;
const bare = document.getElementById("bare") as HTMLElement;
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The answer to the next page of neighbours. */
let page: Generated = { nodes: [], edges: [] };
const ask = (async (route: string, request: { id: string }) => {
  if (route === "GET /api/neighbours") {
    const centre = get(viewer.session.view).nodes.get(request.id);
    return { centre, nodes: page.nodes, edges: page.edges, counts: [], total: 1000, next: "more" };
  }
  return { nodes: [], edges: [], ok: true, passages: [], total: 0, next: null };
}) as Ask;
const viewer = createViewer({ ask, version: writable(null), reachable: writable(true) });
let canvas: Canvas | undefined;
mount(View, {
  target: ours,
  props: {
    viewer,
    attached: (drawn: Canvas) => {
      canvas = drawn;
      return () => undefined;
    },
  },
});

/** Shows the same graph on both sides, at the same places, in frames of one size. */
async function show({
  nodes,
  edges,
}: Generated): Promise<{ sides: Record<"ours" | "bare", Side>; graph: MultiDirectedGraph }> {
  bare.replaceChildren();
  const columns = Math.ceil(Math.sqrt(nodes.length));
  const places = nodes.map(({ id }, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return [id, { x: 70 * column + 13 * (row % 3), y: 70 * row + 11 * (column % 5) }] as const;
  });
  viewer.session.replace(place(places)(add(nodes, edges)(emptyView)));
  const stage = ours.querySelector<HTMLElement>("#canvas");
  const drawn = canvas;
  if (!stage || !drawn) throw new Error("the view is not there");

  const graph = new MultiDirectedGraph();
  const scene = sceneOf(get(viewer.session.view), "vi");
  for (const { id, x, y, whole, size } of scene.nodes)
    graph.addNode(id, { x, y, label: whole, size: size / 4, color: "#3b6ea5" });
  for (const { id, from, to } of scene.edges)
    graph.addEdgeWithKey(id, from, to, { size: 1.2, color: "#999999", type: "arrow" });
  const box = document.createElement("div");
  box.style.width = `${stage.clientWidth}px`;
  box.style.height = `${stage.clientHeight}px`;
  bare.append(box);
  const sigma = new Sigma(graph, box);
  for (let rest = 0; rest < 30; rest++) await frame();
  drawn.fit();
  const whole = drawn.camera();
  return {
    graph,
    sides: {
      ours: {
        container: stage,
        look: (x, y, ratio) =>
          drawn.look({
            x: whole.x + (x - 0.5) * whole.ratio,
            y: whole.y + (y - 0.5) * whole.ratio,
            ratio: whole.ratio * ratio,
          }),
      },
      bare: { container: box, look: (x, y, ratio) => sigma.getCamera().setState({ x, y, ratio }) },
    },
  };
}

/** Waits until what was drawn is really there. */
function finish(container: HTMLElement): void {
  const pixel = new Uint8Array(4);
  for (const layer of container.querySelectorAll("canvas")) {
    const gl = /edges|nodes/i.test(layer.className) ? layer.getContext("webgl2") : null;
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
}

/** Milliseconds of the median frame of a way through the graph: from the beginning of the frame until it is drawn. */
async function ride({ container, look }: Side, frames: number): Promise<number> {
  const times: number[] = [];
  for (let step = 0; step < frames; step++) {
    const angle = (2 * Math.PI * step) / frames;
    const time = await new Promise<number>((resolve) => {
      let start = 0;
      requestAnimationFrame(() => {
        start = performance.now();
      });
      look(0.5 + 0.2 * Math.cos(angle), 0.5 + 0.2 * Math.sin(angle), 0.5 + 0.3 * Math.abs(Math.sin(angle)));
      requestAnimationFrame(() => {
        finish(container);
        resolve(performance.now() - start);
      });
    });
    times.push(time);
  }
  return median(times);
}

/** Pairs of rides, ours and bare in turn, each pair in the other order. */
async function frames(nodes: number, edges: number, pairs: number): Promise<{ ours: number; bare: number }[]> {
  const { sides } = await show(generated(nodes, edges));
  const results: { ours: number; bare: number }[] = [];
  await ride(sides.ours, 4);
  await ride(sides.bare, 4);
  for (let pair = 0; pair < pairs; pair++) {
    const order = pair % 2 === 0 ? (["ours", "bare"] as const) : (["bare", "ours"] as const);
    const times = { ours: 0, bare: 0 };
    for (const side of order) times[side] = await ride(sides[side], 9);
    results.push(times);
  }
  return results;
}

/** Frames that the last addition of ours took until all was at rest: bare sigma is watched for as many. */
let watched = 12;

/** Milliseconds of the longest task of the main thread while something is done and for some frames after; 0 under 50. */
async function longestTask(side: "ours" | "bare", work: () => unknown): Promise<number> {
  const start = performance.now();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  await work();
  observer.disconnect();
  performance.measure(side, { start, end: performance.now() });
  return longest;
}

/** Adds a page of neighbours to a large graph, ours and bare in turn, and takes it out again. */
async function additions(
  nodes: number,
  edges: number,
  count: number,
  cases: number,
): Promise<{ ours: number; bare: number }[]> {
  const { graph } = await show(generated(nodes, edges));
  const results: { ours: number; bare: number }[] = [];
  const addOurs = (of: string, turn: number) => {
    page = newcomers(of, count, turn);
    return longestTask("ours", async () => {
      await viewer.session.expand(of);
      // The layout works beside the page; what it places is drawn within what is measured.
      let seen = 0;
      for (let rest = 0; rest < 12; seen++) {
        await frame();
        const { places, nodes: all } = get(viewer.session.view);
        if (places.size === all.size) rest += 1;
      }
      watched = seen;
    });
  };
  const addBare = (of: string, turn: number) => {
    const { nodes: fresh, edges: ties } = newcomers(of, count, turn);
    return longestTask("bare", async () => {
      for (const { id, name } of fresh)
        graph.addNode(id, { x: 3000 * Math.random(), y: 3000 * Math.random(), label: name, size: 3 });
      for (const { id, from, to } of ties) graph.addEdgeWithKey(id, from, to, { type: "arrow" });
      for (let rest = 0; rest < watched; rest++) await frame();
    });
  };
  // The first ones warm both sides up and are not counted.
  for (let turn = -2; turn < cases; turn++) {
    const of = `n/${((turn + 2) * 37) % nodes}`;
    const times = { ours: 0, bare: 0 };
    for (const side of turn % 2 === 0 ? (["ours", "bare"] as const) : (["bare", "ours"] as const)) {
      times[side] = await (side === "ours" ? addOurs : addBare)(of, turn);
    }
    if (turn >= 0) results.push(times);
    viewer.session.undo();
    for (const { id } of newcomers(of, count, turn).nodes) graph.dropNode(id);
    for (let rest = 0; rest < 4; rest++) await frame();
  }
  return results;
}

declare global {
  interface Window {
    bench: { frames: typeof frames; additions: typeof additions };
  }
}
window.bench = { frames, additions };
