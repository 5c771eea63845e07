import fc from "fast-check";
import { expect, test } from "vitest";
import { entityTypeNames } from "../../../src/ontology/entity-types.ts";
import { bends } from "../../../web/canvas/bends.ts";
import { mix } from "../../../web/canvas/colour.ts";
import { radius } from "../../../web/canvas/draw.ts";
import { labelOf, withNote } from "../../../web/canvas/label.ts";
import { shapes } from "../../../web/canvas/shapes.ts";
import { boxes } from "../../../web/canvas/sigma/boxes.ts";
import { edge } from "../sample.ts";

test.each([
  ["Thành ủy Hà Nội", "Thành ủy Hà Nội"],
  ["Nghị quyết Đại hội đại biểu Đảng bộ", "Nghị quyết Đại hội đại\nbiểu Đảng bộ"],
  [
    "Hội nghị quán triệt Nghị quyết Đại hội đại biểu lần thứ XVII",
    "Hội nghị quán triệt Nghị\nquyết Đại hội đại biểu lần…",
  ],
  ["mộttừrấtdàikhôngcókhoảngtrắngnàocả", "mộttừrấtdàikhôngcókhoảngtr\nắngnàocả"],
  ["  ", ""],
])("the label of %s", (name, label) => {
  expect(labelOf(name)).toBe(label);
});

test("a note stands on a line of its own, no longer than one", () => {
  expect(withNote("xã Tân Hợp", undefined)).toBe("xã Tân Hợp");
  expect(withNote("xã Tân Hợp", "huyện Cù Lao")).toBe("xã Tân Hợp\n(huyện Cù Lao)");
  expect(withNote("Chỉ tiêu", "nghị quyết đại hội đảng bộ huyện")).toBe("Chỉ tiêu\n(nghị quyết đại hội đảng bộ…)");
});

test("each type has a shape of its own", () => {
  expect(Object.keys(shapes)).toEqual(entityTypeNames);
  expect(new Set(Object.values(shapes).map(({ path }) => path)).size).toBe(entityTypeNames.length);
  expect(Object.values(shapes).map(({ index }) => index)).toEqual(entityTypeNames.map((_, index) => index));
});

test("an edge alone is straight; of parallel ones each lies elsewhere, whatever their direction and order", () => {
  const end = fc.constantFrom("a", "b", "c");
  const type = fc.constantFrom("ORGANISED", "CHAIRED", "ABOUT", "ATTENDED");
  const edges = fc.uniqueArray(fc.tuple(end, end, type), { selector: String, maxLength: 14 });
  fc.assert(
    fc.property(edges, (drawn) => {
      const all = drawn.map(([from, to, kind]) => edge(from, to, kind));
      const bent = bends(all);
      expect(bends(all.toReversed())).toEqual(bent);
      /** Where the middle of an edge lies, seen from the end that comes first. */
      const side = ({ id, from, to }: (typeof all)[number]) => (bent.get(id) ?? 0) * (from < to ? 1 : -1);
      for (const one of all) {
        const siblings = all.filter(({ from, to }) => [from, to].sort().join() === [one.from, one.to].sort().join());
        expect(new Set(siblings.map(side)).size).toBe(siblings.length);
        if (siblings.length === 1) expect(Math.abs(bent.get(one.id) ?? 1)).toBe(0);
      }
    }),
  );
});

test("a label that would lie on another, or on a node, is left out, until the next frame", () => {
  const room = boxes();
  room.begin([[0, 0, 10, 10]]);
  expect([room.take(5, 5, 20, 20), room.take(10, 10, 20, 20), room.take(15, 15, 30, 30)]).toEqual([false, true, false]);
  expect([
    room.takeAll([
      [50, 50, 60, 60],
      [9, 9, 12, 12],
    ]),
    room.take(50, 50, 60, 60),
  ]).toEqual([false, true]);
  room.begin([]);
  expect(room.take(15, 15, 30, 30)).toBe(true);
});

test("colours mix from one to the other, sizes grow with the degree and stay within bounds", () => {
  expect([mix("#000000", "#ffffff", 0), mix("#000000", "#ffffff", 0.5), mix("#102030", "#ffffff", 1)]).toEqual([
    "#000000",
    "#808080",
    "#ffffff",
  ]);
  const sizes = [{}, { degree: 1 }, { degree: 30 }, { degree: 1e6 }].map(radius);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(sizes.at(-1)).toBeLessThan(2 * (sizes[0] ?? 0));
});
