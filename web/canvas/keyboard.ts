import { get } from "svelte/store";
import { collapse, hide, pin, unpin } from "../state/changes.ts";
import type { Session } from "../state/session.ts";
import type { Canvas, Detach } from "./canvas.ts";
import { nextInDirection } from "./direction.ts";

const arrows = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
} as const;

/**
 * The canvas without a mouse: arrows go to the next node that lies there, Enter opens, P pins, Backspace collapses,
 * Delete hides, + - 0 zoom and fit.
 */
export function attachKeyboard(
  element: HTMLElement,
  canvas: Canvas,
  session: Session,
  failed: (reason: unknown) => void,
): Detach {
  const { view, selection, select, change } = session;
  const ofNode: Readonly<Record<string, (id: string) => void>> = {
    Enter: (id) => void session.expand(id).catch(failed),
    Backspace: (id) => change(collapse(id)),
    Delete: (id) => change(hide(id)),
    p: (id) => change(get(view).pinned.has(id) ? unpin(id) : pin(id)),
  };
  const ofCanvas: Readonly<Record<string, () => void>> = {
    "+": () => canvas.zoom(1.4),
    "=": () => canvas.zoom(1.4),
    "-": () => canvas.zoom(1 / 1.4),
    "0": () => canvas.fit(),
    Escape: () => select(undefined),
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = get(selection);
    const id = now?.kind === "node" ? now.id : undefined;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key in arrows) {
      const found = nextInDirection(get(view), id, arrows[key as keyof typeof arrows]);
      if (found !== undefined) select({ kind: "node", id: found });
      if (found !== undefined && !canvas.sees([found])) canvas.fit([...canvas.neighbours(found), found]);
    } else if (key in ofCanvas) ofCanvas[key]?.();
    else if (key in ofNode && id !== undefined) ofNode[key]?.(id);
    else return;
    event.preventDefault();
  };
  element.addEventListener("keydown", press);
  return () => element.removeEventListener("keydown", press);
}
