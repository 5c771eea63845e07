import { expect, test } from "vitest";
import { cellText } from "../../web/cypher/cell-text.ts";
import { complete } from "../../web/cypher/complete.ts";

const offered = (before: string) => complete(before, "vi")?.options.map(({ label }) => label) ?? [];

test.each([
  ["MATCH (o:", "Organisation", "ORGANISED"],
  ["MATCH (o:Org", "Organisation", "ORGANISED"],
  ["MATCH (o)-[r:", "ORGANISED", "Organisation"],
  ["MATCH (o)-[:ABOUT|", "IMPLEMENTS", "Meeting"],
  ["MATCH (m) WHERE m.", "heldOn", "MATCH"],
  ["MATCH (m) WHERE m.hel", "heldOn", "MATCH"],
  ["MATCH (m) RE", "RETURN", "heldOn"],
])("after %s: %s, not %s", (before, wanted, unwanted) => {
  expect(offered(before)).toContain(wanted);
  expect(offered(before)).not.toContain(unwanted);
});

test("nothing is offered where nothing was begun", () => {
  expect([offered(""), offered("MATCH "), offered("RETURN 1 + 2")]).toEqual([[], [], []]);
});

test("labels say what they are in the language of the reader", () => {
  const found = complete("MATCH (o:", "vi")?.options.find(({ label }) => label === "Meeting");
  expect(found?.detail).toBe("Cuộc họp");
});

const meeting = {
  kind: "node" as const,
  id: "m",
  type: "Meeting",
  name: "Hội nghị",
  labels: ["Meeting"],
  properties: {},
};
test.each([
  [null, ""],
  [3.5, "3.5"],
  [false, "false"],
  [meeting, "Hội nghị"],
  [{ ...meeting, name: null, id: null }, "Meeting"],
  [{ kind: "relation" as const, type: "ABOUT", from: "a", to: null, properties: {} }, "a -[ABOUT]-> "],
  [{ kind: "list" as const, items: ["một", { kind: "list" as const, items: [2] }] }, "một, 2"],
  [{ kind: "map" as const, entries: { một: 1, hai: null } }, "một: 1, hai: "],
  [{ kind: "path" as const, nodes: [meeting, meeting], relations: [] }, "Hội nghị – Hội nghị"],
])("a cell as text: %j", (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
