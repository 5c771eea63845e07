import { get, writable } from "svelte/store";
import { expect, test } from "vitest";
import { attachDrag } from "../../../web/canvas/drag.ts";
import { attachDrawing } from "../../../web/canvas/draw.ts";
import { attachFocus } from "../../../web/canvas/focus.ts";
import { attachLabels } from "../../../web/canvas/labels.ts";
import { attachLayout } from "../../../web/canvas/layout.ts";
import { attachMark } from "../../../web/canvas/mark.ts";
import { attachPointer } from "../../../web/canvas/pointer.ts";
import { attachWay } from "../../../web/canvas/way.ts";
import type { Arranger } from "../../../web/layout/arranger.ts";
import type { Placed, Plan } from "../../../web/layout/plan.ts";
import { hide, place, scatter } from "../../../web/state/changes.ts";
import type { Language } from "../../../web/state/preferences.ts";
import { createSession } from "../../../web/state/session.ts";
import { emptyView, type Way } from "../../../web/state/view.ts";
import { onlyPath, showWay } from "../../../web/state/way.ts";
import { fakeCanvas } from "../fake-canvas.ts";
import { fakeServer } from "../fake-server.ts";
import { graphOf, viewOf } from "../sample.ts";

const sessionOf = (drawn: string) => {
  const { nodes, edges } = graphOf("a-b a-c c-d d-e");
  return createSession(fakeServer(nodes, edges).ask, viewOf(drawn));
};
const way: Way = {
  from: "a",
  to: "b",
  paths: [
    ["a", "c", "b"],
    ["a", "b"],
  ],
  truncated: false,
  only: undefined,
};
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(" ");

test("drawing follows the view and the language, and stops", () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b a-c");
  const language = writable<Language>("vi");
  const stop = attachDrawing(canvas, session.view, language);
  expect([ids(canvas.scene.nodes), canvas.scene.edges[0]?.label]).toEqual(["a b c", "tổ chức"]);
  language.set("en");
  expect(canvas.scene.edges[0]?.label).toBe("organised");
  session.change(hide("b"));
  expect(ids(canvas.scene.nodes)).toBe("a c");
  stop();
  session.undo();
  expect(ids(canvas.scene.nodes)).toBe("a c");
});

test("what no layout has placed yet is not drawn, nor its edges", () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b");
  session.change(scatter);
  attachDrawing(canvas, session.view, writable<Language>("vi"));
  expect(canvas.scene).toEqual({ nodes: [], edges: [] });
});

test("focus dims all but the hovered node and its neighbours", () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b a-c c-d");
  attachDrawing(canvas, session.view, writable<Language>("vi"));
  const hovered = writable<string | undefined>("b");
  const stop = attachFocus(canvas, hovered, session.view);
  const pale = () => ["a", "b", "c", "d"].filter((id) => canvas.pale?.(id)).join(" ");
  expect(pale()).toBe("c d");
  hovered.set(undefined);
  expect(canvas.pale).toBeUndefined();
  session.change(showWay(way));
  expect(pale()).toBe("d");
  session.change(onlyPath(1));
  expect(pale()).toBe("c d");
  hovered.set("d");
  expect(pale()).toBe("a b");
  session.change(showWay(undefined));
  hovered.set(undefined);
  expect(canvas.pale).toBeUndefined();
  hovered.set("a");
  stop();
  expect(canvas.pale).toBeUndefined();
});

test("a way is brought into sight once all of it has its place, and so is the path that is looked at", () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b a-c c-d");
  const stop = attachWay(canvas, session.view);
  session.change((view) => showWay(way)({ ...view, places: new Map() }));
  expect(canvas.fits).toBe(0);
  session.settle(place(["a", "b", "c"].map((id) => [id, { x: 1, y: 1 }] as const)));
  expect(canvas.fits).toBe(1);
  session.settle(place([["d", { x: 2, y: 2 }]]));
  expect(canvas.fits).toBe(1);
  session.settle(onlyPath(0));
  expect(canvas.fits).toBe(2);
  stop();
  session.settle(onlyPath(0));
  expect(canvas.fits).toBe(2);
});

test("relations are named under the hand, or everywhere when that is wanted", () => {
  const canvas = fakeCanvas();
  const [all, hovered] = [writable(false), writable<string | undefined>(undefined)];
  const stop = attachLabels(canvas, all, hovered);
  expect(canvas.named).toBeUndefined();
  hovered.set("a");
  expect([canvas.named?.("a", "b", "1"), canvas.named?.("b", "a", "2"), canvas.named?.("b", "c", "3")]).toEqual([
    true,
    true,
    false,
  ]);
  all.set(true);
  expect(canvas.named?.("b", "c", "3")).toBe(true);
  stop();
  expect(canvas.named).toBeUndefined();
});

test("a click selects, on the ground it lets go, twice it opens", async () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b a-c");
  attachMark(canvas, session.selection);
  const failures: unknown[] = [];
  const stop = attachPointer(canvas, session, (reason) => failures.push(reason));
  canvas.hand("clickNode", "b");
  expect(canvas.marked).toEqual({ kind: "node", id: "b" });
  canvas.hand("clickEdge", "ORGANISED|a|b");
  expect(canvas.marked).toEqual({ kind: "edge", id: "ORGANISED|a|b" });
  canvas.hand("clickGround");
  expect(canvas.marked).toBeUndefined();
  canvas.hand("doubleClickNode", "c");
  await expect.poll(() => [...get(session.view).nodes.keys()].join(" ")).toBe("a b c d");
  canvas.hand("enterNode", "c");
  stop();
  expect([failures, get(session.hovered), canvas.listeners()]).toEqual([[], undefined, 0]);
});

test("a node that was dragged stays where it was let go, pinned, one undo away; a press that moves nothing is no step", () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b");
  const before = get(session.view);
  const stop = attachDrag(canvas, session);
  canvas.hand("pressNode", "a");
  canvas.hand("release");
  expect(get(session.view)).toBe(before);
  canvas.hand("pressNode", "a");
  canvas.hand("drag", { x: 5, y: 6 });
  canvas.hand("drag", { x: 7, y: 8 });
  expect(canvas.moved.get("a")).toEqual({ x: 7, y: 8 });
  canvas.hand("release");
  expect(get(session.view).places.get("a")).toEqual({ x: 7, y: 8 });
  expect(get(session.view).pinned.has("a")).toBe(true);
  session.undo();
  expect(get(session.view)).toBe(before);
  stop();
  expect(canvas.listeners()).toBe(0);
});

/** Answers when the test says so. */
function handArranger() {
  const plans: { plan: Plan; answer: (places: Placed) => void }[] = [];
  let stopped = false;
  const arranger: Arranger = {
    arrange: (plan, answer) => void plans.push({ plan, answer }),
    stop: () => {
      stopped = true;
    },
  };
  return { arranger, plans, stopped: () => stopped };
}

test("the layout places what is new, keeps what is placed, and leaves no step to undo", async () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b");
  const { arranger, plans, stopped } = handArranger();
  const stop = attachLayout(canvas, session, arranger);
  expect(plans).toEqual([]);
  await session.expand("a");
  expect(plans[0]?.plan.spots.filter(({ x }) => x === undefined).map(({ id }) => id)).toEqual(["c"]);
  plans[0]?.answer([["c", { x: 50, y: 60 }]]);
  expect(get(session.view).places.get("c")).toEqual({ x: 50, y: 60 });
  expect([plans.length, canvas.fits]).toEqual([1, 0]);
  session.undo();
  expect([...get(session.view).nodes.keys()]).toEqual(["a", "b"]);
  stop();
  expect(stopped()).toBe(true);
});

test("what comes first, or out of sight, is brought into sight", async () => {
  const canvas = fakeCanvas();
  const { nodes, edges } = graphOf("a-b a-c c-d");
  const session = createSession(fakeServer(nodes, edges).ask, emptyView);
  const { arranger, plans } = handArranger();
  attachLayout(canvas, session, arranger);
  await session.start("a");
  plans[0]?.answer(nodes.map(({ id }) => [id, { x: 1, y: 1 }] as const));
  expect(canvas.fits).toBe(1);
  canvas.blind = true;
  await session.expand("c");
  plans[1]?.answer([["d", { x: 9000, y: 1 }]]);
  expect(canvas.fits).toBe(2);
});

test("places that come for what was undone meanwhile are forgotten", async () => {
  const canvas = fakeCanvas();
  const session = sessionOf("a-b");
  const { arranger, plans } = handArranger();
  attachLayout(canvas, session, arranger);
  await session.expand("a");
  session.undo();
  plans[0]?.answer([["c", { x: 1, y: 1 }]]);
  expect([...get(session.view).places.keys()]).toEqual(["a", "b"]);
});
