import { get } from "svelte/store";
import { expect, test } from "vitest";
import { createSession, type Session } from "../../../web/state/session.ts";
import { emptyView } from "../../../web/state/view.ts";
import { fakeServer } from "../fake-server.ts";
import { edge, graphOf, node } from "../sample.ts";

const shown = (session: Session) => [...get(session.view).nodes.keys()].sort().join(" ");
const star = (leaves: number) => {
  const names = Array.from({ length: leaves }, (_, index) => `n${String(index).padStart(3, "0")}`);
  return { nodes: [node("tâm"), ...names.map((id) => node(id))], edges: names.map((id) => edge("tâm", id)) };
};

test("begins with one and its neighbours, and the edges between those", async () => {
  const { nodes, edges } = graphOf("a-b a-c b-c c-d");
  const session = createSession(fakeServer(nodes, edges).ask);
  await session.start("a");
  expect(shown(session)).toBe("a b c");
  expect(get(session.view).edges.size).toBe(3);
  expect(get(session.selection)).toEqual({ kind: "node", id: "a" });
  session.undo();
  expect(get(session.view)).toBe(emptyView);
  expect(get(session.selection)).toBeUndefined();
});

test("a hub comes in pages, each with new ones, until all are there", async () => {
  const { nodes, edges } = star(25);
  const server = fakeServer(nodes, edges, 10);
  const session = createSession(server.ask);
  await session.start("tâm");
  const sizes = [get(session.view).nodes.size];
  for (let page = 0; page < 3; page++) {
    await session.expand("tâm");
    sizes.push(get(session.view).nodes.size);
  }
  expect(sizes).toEqual([11, 21, 26, 26]);
  expect(get(session.view).opened.get("tâm")).toEqual({ next: null, total: 25 });
  session.undo();
  expect(get(session.view).nodes.size).toBe(21);
});

test("after a link, which knows no cursor, pages that hold nothing new are passed over", async () => {
  const { nodes, edges } = star(25);
  const server = fakeServer(nodes, edges, 10);
  const first = createSession(server.ask);
  await first.start("tâm");
  const opened = new Map([["tâm", { next: undefined, total: undefined }]]);
  const session = createSession(server.ask, { ...get(first.view), opened });
  await session.expand("tâm");
  expect(get(session.view).nodes.size).toBe(21);
});

test("while the server is away nothing is lost, and nothing stays busy", async () => {
  const { nodes, edges } = graphOf("a-b b-c");
  const server = fakeServer(nodes, edges);
  const session = createSession(server.ask);
  await session.start("a");
  server.away = true;
  await expect(session.expand("b")).rejects.toThrow();
  expect([shown(session), get(session.busy), get(session.redoable)]).toEqual(["a b", 0, false]);
  server.away = false;
  await session.expand("b");
  expect(shown(session)).toBe("a b c");
});

test("when the graph was built anew the view follows, without a step of the reader's", async () => {
  const { nodes, edges } = graphOf("a-b a-c");
  const server = fakeServer(nodes, edges);
  const session = createSession(server.ask);
  await session.start("a");
  session.select({ kind: "node", id: "b" });
  Object.assign(server, graphOf("a-c"));
  await session.refresh();
  expect([shown(session), get(session.selection)]).toEqual(["a c", undefined]);
  session.undo();
  expect(get(session.view)).toBe(emptyView);
});

test("what another page found comes in with all that joins it", async () => {
  const { nodes, edges } = graphOf("a-b b-c");
  const session = createSession(fakeServer(nodes, edges).ask);
  await session.start("a");
  await session.bring([node("c")], []);
  expect([...get(session.view).edges.keys()].sort()).toEqual(["ORGANISED|a|b", "ORGANISED|b|c"]);
});
