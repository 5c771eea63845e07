import { expect, test } from "vitest";
import { edgeAt } from "../../../web/canvas/edge-at.ts";

const [a, b] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];
const lines = [
  { id: "straight", from: a, to: b, curvature: 0 },
  { id: "above", from: a, to: b, curvature: 0.4 },
  { id: "below", from: a, to: b, curvature: -0.4 },
  { id: "point", from: { x: 300, y: 300 }, to: { x: 300, y: 300 }, curvature: 0 },
];

test.each([
  [{ x: 50, y: 1 }, "straight"],
  [{ x: 50, y: 19 }, "above"],
  [{ x: 50, y: -21 }, "below"],
  [{ x: 50, y: 11 }, undefined],
  [{ x: 103, y: 0 }, "straight"],
  [{ x: 110, y: 0 }, undefined],
  [{ x: 50, y: 40 }, undefined],
  [{ x: 302, y: 302 }, "point"],
])("at %j lies %s", (at, id) => {
  expect(edgeAt(lines, at, 5)).toBe(id);
});
