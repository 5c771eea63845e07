import type { Canvas, CanvasEvents } from "../../web/canvas/canvas.ts";
import type { Palette, Scene } from "../../web/canvas/scene.ts";
import type { Selection } from "../../web/state/selection.ts";

type Call<Name extends keyof CanvasEvents> = (name: Name, ...values: Parameters<CanvasEvents[Name]>) => void;

/** A canvas that remembers what it was told and lets a test be the reader's hand. */
export type FakeCanvas = Canvas & {
  scene: Scene;
  moved: Map<string, { x: number; y: number }>;
  pale: ((id: string) => boolean) | undefined;
  marked: Selection;
  named: ((from: string, to: string, id: string) => boolean) | undefined;
  palette: Palette | undefined;
  fits: number;
  zoomed: number;
  blind: boolean;
  hand: <Name extends keyof CanvasEvents>(...given: Parameters<Call<Name>>) => void;
  listeners: () => number;
};

export function fakeCanvas(): FakeCanvas {
  const handlers = new Map<string, Set<(...values: never[]) => void>>();
  const canvas: FakeCanvas = {
    scene: { nodes: [], edges: [] },
    moved: new Map(),
    pale: undefined,
    marked: undefined,
    named: undefined,
    palette: undefined,
    fits: 0,
    zoomed: 1,
    blind: false,
    hand: (name, ...values) => {
      for (const handler of handlers.get(name) ?? []) (handler as (...given: unknown[]) => void)(...values);
    },
    listeners: () => [...handlers.values()].reduce((sum, { size }) => sum + size, 0),
    draw: (scene) => {
      canvas.scene = scene;
    },
    move: (id, to) => void canvas.moved.set(id, to),
    neighbours: (id) => canvas.scene.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
    dim: (pale) => {
      canvas.pale = pale;
    },
    mark: (selection) => {
      canvas.marked = selection;
    },
    nameEdges: (named) => {
      canvas.named = named;
    },
    paint: (palette) => {
      canvas.palette = palette;
    },
    camera: () => ({ x: 0.5, y: 0.5, ratio: 1 }),
    look: () => undefined,
    fit: () => {
      canvas.fits += 1;
    },
    sees: () => !canvas.blind,
    zoom: (factor) => {
      canvas.zoomed *= factor;
    },
    on: (name, handler) => {
      const known = handlers.get(name) ?? new Set();
      handlers.set(name, known.add(handler as (...values: never[]) => void));
      return () => known.delete(handler as (...values: never[]) => void);
    },
    picture: async () => new Blob(),
    detach: () => undefined,
  };
  return canvas;
}
