import { get } from "svelte/store";
import { expect, test } from "vitest";
import { attachKeyboard } from "../../../web/canvas/keyboard.ts";
import { place } from "../../../web/state/changes.ts";
import { createSession } from "../../../web/state/session.ts";
import { fakeCanvas } from "../fake-canvas.ts";
import { fakeServer } from "../fake-server.ts";
import { graphOf, viewOf } from "../sample.ts";

/** a in the middle, b right, c above, d far right. */
function desk() {
  const { nodes, edges } = graphOf("a-b a-c b-d d-e");
  const view = place([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 100, y: 10 }],
    ["c", { x: 5, y: 100 }],
    ["d", { x: 300, y: 0 }],
  ])(viewOf("a-b a-c b-d"));
  const session = createSession(fakeServer(nodes, edges).ask, view);
  const canvas = fakeCanvas();
  const element = new EventTarget() as HTMLElement;
  const detach = attachKeyboard(element, canvas, session, () => undefined);
  const press = (key: string, more: object = {}) => {
    const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ...more });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { session, canvas, press, detach, selected: () => get(session.selection)?.id };
}

test("arrows go to the node that lies there, and nowhere where none lies", () => {
  const { press, selected } = desk();
  const way = [
    "ArrowRight",
    "ArrowRight",
    "ArrowRight",
    "ArrowRight",
    "ArrowLeft",
    "ArrowLeft",
    "ArrowUp",
    "ArrowDown",
  ];
  expect(way.map((key) => [press(key), selected()][1])).toEqual(["a", "b", "d", "d", "b", "a", "c", "a"]);
});

test("Enter opens, P pins and lets go, Delete hides, Backspace collapses, Escape lets go", async () => {
  const { press, session, selected } = desk();
  session.select({ kind: "node", id: "d" });
  press("Enter");
  await expect.poll(() => get(session.view).nodes.has("e")).toBe(true);
  press("p");
  expect(get(session.view).pinned.has("d")).toBe(true);
  press("P");
  expect(get(session.view).pinned.has("d")).toBe(false);
  press("Backspace");
  expect(get(session.view).nodes.has("e")).toBe(false);
  press("Delete");
  expect(get(session.view).hidden.has("d")).toBe(true);
  press("Escape");
  expect(selected()).toBeUndefined();
});

test("keys of the browser and those that mean nothing here are left alone", () => {
  const { press, detach, canvas } = desk();
  expect([press("+"), press("-"), press("0"), canvas.fits]).toEqual([true, true, true, 1]);
  expect([press("Enter"), press("x"), press("Tab"), press("ArrowRight", { altKey: true })]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  detach();
  expect(press("ArrowRight")).toBe(false);
});
