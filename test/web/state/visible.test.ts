import { expect, test } from "vitest";
import { add, hide, open, pin, toggle } from "../../../web/state/changes.ts";
import { branches } from "../../../web/state/neighbourhood.ts";
import { emptyView } from "../../../web/state/view.ts";
import { tally, visible } from "../../../web/state/visible.ts";
import { edge, node, viewOf } from "../sample.ts";

const meeting = add(
  [node("họp", "Meeting"), node("anh", "Person"), node("chị", "Person"), node("ủy", "Organisation")],
  [
    edge("anh", "họp", "CHAIRED"),
    edge("chị", "họp", "ATTENDED", { certainty: "rule" }),
    edge("ủy", "họp", "ORGANISED"),
  ],
)(emptyView);
const seen = (view = meeting) => [
  visible(view)
    .nodes.map(({ id }) => id)
    .join(" "),
  visible(view).edges.length,
];

test.each([
  ["all", meeting, ["họp anh chị ủy", 3]],
  ["without a type", toggle("types", "Person")(meeting), ["họp ủy", 1]],
  ["without a relation: who had only that goes", toggle("relations", "ATTENDED")(meeting), ["họp anh ủy", 2]],
  ["without rules", toggle("certainties", "rule")(meeting), ["họp anh ủy", 2]],
  ["who is pinned stays", pin("chị")(toggle("relations", "ATTENDED")(meeting)), ["họp anh chị ủy", 2]],
  [
    "who was opened stays",
    open("chị", { next: null, total: 1 })(toggle("relations", "ATTENDED")(meeting)),
    ["họp anh chị ủy", 2],
  ],
  ["hidden by hand", hide("họp")(meeting), ["anh chị ủy", 0]],
  ["alone from the beginning", viewOf("a"), ["a", 0]],
])("%s", (_, view, expected) => {
  expect(seen(view)).toEqual(expected);
});

test("counts what the view holds, filtered or not, without what is hidden", () => {
  const counts = tally(hide("chị")(toggle("types", "Person")(meeting)));
  expect(Object.fromEntries(counts.types)).toEqual({ Meeting: 1, Person: 1, Organisation: 1 });
  expect(Object.fromEntries(counts.relations)).toEqual({ CHAIRED: 1, ORGANISED: 1 });
});

test("the tree names relations in the order of the ontology, by direction, neighbours by name", () => {
  const tree = branches(visible(meeting), "họp").map(({ type, direction, leaves }) => [type, direction, leaves.length]);
  expect(tree).toEqual([
    ["ORGANISED", "in", 1],
    ["CHAIRED", "in", 1],
    ["ATTENDED", "in", 1],
  ]);
  expect(branches(visible(meeting), "anh")).toMatchObject([{ type: "CHAIRED", direction: "out" }]);
});
