import type { Camera } from "../state/link.ts";
import type { Selection } from "../state/selection.ts";
import type { Point } from "../state/view.ts";
import type { Palette, Scene } from "./scene.ts";

export type Detach = () => void;

/** What a reader's hand does on the canvas. Points are of the plane. */
export type CanvasEvents = {
  clickNode(id: string): void;
  doubleClickNode(id: string): void;
  clickEdge(id: string): void;
  clickGround(): void;
  enterNode(id: string): void;
  leaveNode(id: string): void;
  pressNode(id: string): void;
  /** After `pressNode`, until `release`. */
  drag(at: Point): void;
  release(): void;
  /** The reader, or a call of `look` or `fit`, looks elsewhere now. */
  look(camera: Camera): void;
};

/** The drawing surface, as its controllers know it: each owns one of these concerns, none knows who draws. */
export type Canvas = {
  /** Shows exactly this scene; what stays is not drawn anew. */
  draw(scene: Scene): void;
  /** Moves one node at once, as under a dragging hand, until the next scene. */
  move(id: string, to: Point): void;
  neighbours(id: string): readonly string[];
  /** Makes pale what the test names; nothing when it is left out. */
  dim(pale: ((id: string) => boolean) | undefined): void;
  /** Marks what is selected. */
  mark(selection: Selection): void;
  /** Writes their relation on the edges that the test names. */
  nameEdges(named: ((from: string, to: string, id: string) => boolean) | undefined): void;
  paint(palette: Palette): void;
  camera(): Camera;
  look(camera: Camera): void;
  /** Brings these nodes, or all, into sight. */
  fit(ids?: Iterable<string>): void;
  /** Whether these are within the frame. */
  sees(ids: Iterable<string>): boolean;
  zoom(factor: number): void;
  on<Name extends keyof CanvasEvents>(event: Name, handler: CanvasEvents[Name]): Detach;
  /** What is to be seen, as a picture. */
  picture(): Promise<Blob>;
  detach: Detach;
};
