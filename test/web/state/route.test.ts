import { expect, test } from "vitest";
import { readRoute, routeTo } from "../../../web/state/route.ts";
import { axisOf, dayNumber, onAxis } from "../../../web/state/timeline.ts";

test.each([
  ["#/ripple?id=resolution%2Fngh%E1%BB%8B-quy%E1%BA%BFt", "ripple", { id: "resolution/nghị-quyết" }],
  ["#/", "start", {}],
  ["", "start", {}],
  ["#/start", "start", {}],
  ["#/no-such-page?id=1", "nowhere", { id: "1" }],
  ["#nonsense", "nowhere", {}],
  ["#/cypher?cypher=RETURN+1%3F", "cypher", { cypher: "RETURN 1?" }],
] as const)("%s", (hash, page, parameters) => {
  expect(readRoute(hash)).toEqual({ page, parameters });
});

test("an address leads back to what it was made from", () => {
  const id = "organisation/đảng-ủy/phường-gia-thụy?&=#%";
  expect(readRoute(routeTo("graph", { id, none: undefined }))).toEqual({ page: "graph", parameters: { id } });
});

test("days lie on an axis of whole years", () => {
  const axis = axisOf([dayNumber("2020-07-01"), undefined, dayNumber("2021-03-01T10:00")]);
  expect(axis?.years).toEqual([2020, 2021]);
  if (!axis) throw new Error("there are days");
  expect(onAxis(axis, dayNumber("2020-01-01") ?? 0)).toBe(0);
  expect(onAxis(axis, dayNumber("2022-01-01") ?? 0)).toBe(1);
  expect([axisOf([undefined]), dayNumber("không rõ"), dayNumber(null)]).toEqual([undefined, undefined, undefined]);
});
