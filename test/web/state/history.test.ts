import fc from "fast-check";
import { expect, test } from "vitest";
import { amend, begin, type History, record, redo, undo } from "../../../web/state/history.ts";

const steps = fc.array(fc.integer(), { maxLength: 60 });
const after = (values: readonly number[]) => values.reduce<History<number>>(record, begin(-1));

test("undo and redo go through every step and come back", () => {
  fc.assert(
    fc.property(steps, (values) => {
      const end = after(values);
      let back = end;
      for (const _ of end.past) back = undo(back);
      expect(back.present).toBe(-1);
      expect(undo(back)).toBe(back);
      for (const _ of end.past) back = redo(back);
      expect(back).toEqual(end);
    }),
  );
});

test("a step after an undo forgets what was undone", () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 1e6 }), (values, value) => {
      const other = record(undo(after(values)), value + 1e9);
      expect(redo(other)).toBe(other);
      expect(undo(other).present).toBe(undo(after(values)).present);
    }),
  );
});

test("the same again is no step, and what happens by itself is none", () => {
  const once = record(begin("a"), "b");
  expect(record(once, "b")).toEqual(once);
  expect(undo(amend(once, "b, settled")).present).toBe("a");
  expect(redo(undo(amend(once, "b, settled"))).present).toBe("b, settled");
});
