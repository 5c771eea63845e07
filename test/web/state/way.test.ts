import { get } from "svelte/store";
import { expect, test } from "vitest";
import { collapse, remove } from "../../../web/state/changes.ts";
import { createSession } from "../../../web/state/session.ts";
import { emptyView, type Way } from "../../../web/state/view.ts";
import { onlyPath, onWay, showWay, stepsOf, wayWithout } from "../../../web/state/way.ts";
import { fakeServer } from "../fake-server.ts";
import { edge, graphOf, viewOf } from "../sample.ts";

const paths = [
  ["a", "b", "d"],
  ["a", "c", "d"],
];
const way: Way = { from: "a", to: "d", paths, truncated: false, only: undefined };
const diamond = () => fakeServer(graphOf("a-b a-c b-d c-d d-e").nodes, graphOf("a-b a-c b-d c-d d-e").edges);

test("a way brings in what lies on it, is one step to undo, and selects nothing", async () => {
  const server = Object.assign(diamond(), { paths });
  const session = createSession(server.ask, viewOf("a-b"));
  session.select({ kind: "node", id: "a" });
  await session.findWay("a", "d");
  expect([...get(session.view).nodes.keys()].sort().join(" ")).toBe("a b c d");
  expect([get(session.view).edges.size, get(session.view).way, get(session.selection)]).toEqual([4, way, undefined]);
  session.undo();
  expect([[...get(session.view).nodes.keys()].join(" "), get(session.view).way]).toEqual(["a b", undefined]);
});

test("where nothing joins two nodes, both are shown and the way has no path", async () => {
  const session = createSession(diamond().ask, viewOf("a-b"));
  await session.findWay("a", "e");
  expect([...get(session.view).nodes.keys()].join(" ")).toBe("a b e");
  expect(get(session.view).way?.paths).toEqual([]);
});

test("afresh, nothing else is shown", async () => {
  const session = createSession(Object.assign(diamond(), { paths }).ask, viewOf("x-y"));
  await session.findWay("a", "d", true);
  expect([...get(session.view).nodes.keys()].sort().join(" ")).toBe("a b c d");
});

test("all paths are looked at, or one, or all again", () => {
  const view = showWay(way)(viewOf("a-b a-c b-d c-d"));
  const lit = (shown = view) => [...onWay(shown.way ?? way)].sort().join(" ");
  expect([lit(), lit(onlyPath(1)(view)), lit(onlyPath(1)(onlyPath(1)(view)))]).toEqual(["a b c d", "a c d", "a b c d"]);
  expect(onlyPath(0)(emptyView)).toBe(emptyView);
});

test("a step names all that joins two nodes, in either direction", () => {
  const view = viewOf("a-b d-b");
  const both = new Map([...view.edges, ["x", edge("b", "a", "ABOUT")]] as const);
  const steps = stepsOf({ ...view, edges: both }, ["a", "b", "d"]);
  expect(steps.map(({ from, to, edges }) => [from.id, to.id, edges.map(({ id }) => id)])).toEqual([
    ["a", "b", ["ORGANISED|a|b", "ABOUT|b|a"]],
    ["b", "d", ["ORGANISED|d|b"]],
  ]);
});

test("paths over a node that is gone go with it; with an end the way goes", () => {
  expect(wayWithout(way, new Set(["e"]))).toBe(way);
  expect(wayWithout({ ...way, only: 1 }, new Set(["c"]))).toEqual({ ...way, paths: [["a", "b", "d"]] });
  expect(wayWithout(way, new Set(["d", "e"]))).toBeUndefined();
  const view = showWay(way)(viewOf("a-b a-c b-d c-d"));
  expect(remove(new Set(["b"]))(view).way?.paths).toEqual([["a", "c", "d"]]);
  expect(collapse("a")(view).way).toBe(way);
});
