import fc from "fast-check";
import { expect, test } from "vitest";
import { sceneMaker, sceneOf } from "../../../web/canvas/draw.ts";
import { sceneGraph } from "../../../web/canvas/sigma/scene-graph.ts";
import { add, hide, pin, place, remove, toggle } from "../../../web/state/changes.ts";
import type { Change } from "../../../web/state/view.ts";
import { edge, node, viewOf } from "../sample.ts";

const beginning = viewOf("a-b a-c b-d");
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .constantFrom("a", "b", "c", "d", "e")
    .chain((id) =>
      fc.constantFrom<Change>(
        hide(id),
        pin(id),
        remove(new Set([id])),
        place([[id, { x: 7, y: 8 }]]),
        add([node("e")], [edge("a", "e"), edge(id, "a", "ABOUT", { certainty: "rule" })]),
      ),
    ),
  fc.constant(toggle("relations", "ABOUT")),
);
const anySteps = fc.array(anyChange, { maxLength: 12 });

test("a scene made after others is the one made alone", () => {
  fc.assert(
    fc.property(anySteps, fc.boolean(), (steps, english) => {
      const make = sceneMaker();
      let view = beginning;
      for (const [index, step] of steps.entries()) {
        view = step(view);
        const language = english && index % 2 === 1 ? "en" : "vi";
        expect(make(view, language)).toEqual(sceneOf(view, language));
      }
    }),
  );
});

test("what is drawn as before is the same object", () => {
  const make = sceneMaker();
  const before = make(beginning, "vi");
  const after = make(place([["b", { x: 5, y: 5 }]])(add([node("e")], [edge("a", "e")])(beginning)), "vi");
  const kept = after.nodes.filter((drawn) => before.nodes.includes(drawn)).map(({ id }) => id);
  expect(kept.join(" ")).toBe("a c d");
  expect(before.edges.every((line) => after.edges.includes(line))).toBe(true);
});

test("the graph holds exactly the scene shown last, and is another one only where something went", () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const make = sceneMaker();
      let view = beginning;
      let replacements = 0;
      let graph: ReturnType<typeof sceneGraph>["first"];
      const drawn = sceneGraph((next) => {
        graph = next;
        replacements += 1;
      });
      graph = drawn.first;
      drawn.show(make(view, "vi"));
      for (const step of steps) {
        const [had, old] = [[...graph.nodes(), ...graph.edges()], replacements];
        view = step(view);
        const scene = make(view, "vi");
        drawn.show(scene);
        expect(graph.mapNodes((_, shown) => shown).sort(byId)).toEqual(scene.nodes.toSorted(byId));
        expect(graph.mapEdges((_, shown) => shown).sort(byId)).toEqual(scene.edges.toSorted(byId));
        const there = new Set([...scene.nodes, ...scene.edges].map(({ id }) => id));
        expect(replacements > old).toBe(had.some((id) => !there.has(id)));
      }
    }),
  );
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
