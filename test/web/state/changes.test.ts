import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  allOn,
  type Change,
  collapse,
  hide,
  only,
  open,
  pin,
  place,
  refreshed,
  remove,
  scatter,
  showHidden,
  toggle,
  unpin,
} from "../../../web/state/changes.ts";
import { emptyView } from "../../../web/state/view.ts";
import { edge, graphOf, node, viewOf } from "../sample.ts";

const ids = ({ nodes }: { nodes: ReadonlyMap<string, unknown> }) => [...nodes.keys()].sort().join(" ");

test.each([
  ["takes what hangs on it alone", viewOf("a-b a-c", "a"), "a", "a"],
  ["leaves what hangs on another too", viewOf("a-b a-c c-d", "a"), "a", "a c d"],
  ["leaves what was opened itself", viewOf("a-b a-c", "a", "b"), "a", "a b"],
  ["leaves what is pinned", pin("c")(viewOf("a-b a-c", "a")), "a", "a c"],
  ["knows a relation to oneself", viewOf("a-b b-b", "a"), "a", "a"],
])("collapse %s", (_, view, id, left) => {
  const collapsed = collapse(id)(view);
  expect(ids(collapsed)).toBe(left);
  expect(collapsed.opened.has(id)).toBe(false);
});

test("an edge without both its ends is left out", () => {
  expect([...add([node("a")], [edge("a", "b")])(emptyView).edges]).toEqual([]);
});

test("what was hidden shows again when it is asked for", () => {
  expect(add([node("a")], [])(hide("a")(viewOf("a-b"))).hidden.size).toBe(0);
});

test("only one kind, and asked again all", () => {
  const all = ["ORGANISED", "CHAIRED", "ABOUT"] as const;
  const view = toggle("relations", "ABOUT")(viewOf("a-b"));
  const once = only("relations", "CHAIRED", all)(view);
  expect([...once.off.relations].sort()).toEqual(["ABOUT", "ORGANISED"]);
  expect(only("relations", "CHAIRED", all)(once).off.relations.size).toBe(0);
  expect(allOn(once).off.relations.size).toBe(0);
});

test("laid out anew, what is pinned keeps its place", () => {
  expect([...scatter(pin("b")(viewOf("a-b a-c"))).places.keys()]).toEqual(["b"]);
});

test("after a rebuild what is gone goes, with its edges, and what is hidden stays hidden", () => {
  const view = hide("c")(viewOf("a-b a-c b-c"));
  const now = refreshed(new Set(["a", "b", "c"]), [node("a"), node("c")], [edge("a", "c", "CHAIRED")])(view);
  expect(ids(now)).toBe("a c");
  expect([...now.edges.keys()]).toEqual(["CHAIRED|a|c"]);
  expect([...now.hidden]).toEqual(["c"]);
});

const name = fc.constantFrom("a", "b", "c", "d", "e");
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.array(fc.tuple(name, name), { maxLength: 4 }).map((pairs) => {
    const { nodes, edges } = graphOf(pairs.map((pair) => pair.join("-")).join(" ") || "a");
    return add(nodes, edges);
  }),
  name.map((id) => remove(new Set([id]))),
  name.map((id) => collapse(id)),
  name.map((id) => hide(id)),
  name.map((id) => pin(id)),
  name.map((id) => unpin(id)),
  name.map((id) => open(id, { next: null, total: 1 })),
  name.map((id) => place([[id, { x: 1, y: 2 }]])),
  fc.constantFrom(scatter, showHidden, allOn, toggle("types", "Person")),
);

test("whatever is done, no edge loses an end, nothing speaks of what is gone, and the view before stays as it was", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
      let view = viewOf("a-b b-c");
      for (const change of changes) {
        const before = structuredClone(view);
        const next = change(view);
        expect(view).toEqual(before);
        view = next;
        for (const { from, to } of view.edges.values()) expect(view.nodes.has(from) && view.nodes.has(to)).toBe(true);
        for (const id of view.places.keys()) expect(view.nodes.has(id)).toBe(true);
      }
    }),
  );
});
