import { describe, expect, test } from "vitest";
import type { Fragment } from "../../../../src/graph/fragment.ts";
import { rates } from "../../../../src/pipeline/evaluate/figures.ts";
import { readGold } from "../../../../src/pipeline/evaluate/gold.ts";
import { score } from "../../../../src/pipeline/evaluate/score.ts";
import { type Entity, found, gold, text, whole } from "../../../support/small-gold.ts";

describe("what is counted", () => {
  test.each([
    [
      "all of it",
      found(whole, [
        ["ORGANISED", "a", "c"],
        ["SETS_TARGET", "c", "e"],
      ]),
      [5, 5, 5],
      [4, 4, 4],
    ],
    [
      "an equally good end",
      found(whole, [
        ["ORGANISED", "a", "c"],
        ["SETS_TARGET", "a", "e"],
      ]),
      [5, 5, 5],
      [4, 4, 4],
    ],
    [
      "both good ends are one fact",
      found(whole, [
        ["SETS_TARGET", "a", "e"],
        ["SETS_TARGET", "c", "e"],
      ]),
      [5, 5, 5],
      [4, 3, 3],
    ],
    ["a relation that is tolerated", found(whole, [["ABOUT", "c", "d"]]), [5, 5, 5], [4, 2, 2]],
    ["the wrong way round", found(whole, [["ABOUT", "d", "c"]]), [5, 5, 5], [4, 3, 2]],
    [
      "what a rule always derives",
      found([...whole, ["Place", "f", "Cần Thơ"]], [["IN_TERRITORY", "a", "f"]]),
      [5, 5, 5],
      [4, 2, 2],
    ],
    ["a bare body names nothing", found([["Organisation", "a", "Quận ủy"]]), [5, 1, 0], [4, 0, 0]],
    [
      "one thing is not found twice",
      found([
        ["Organisation", "a", "Quận ủy Ninh Kiều"],
        ["Organisation", "b", "Quận uỷ Ninh Kiều"],
      ]),
      [5, 2, 1],
      [4, 0, 0],
    ],
    ["the right name of the wrong type", found([["Place", "a", "Quận ủy Ninh Kiều"]]), [5, 1, 0], [4, 0, 0]],
    ["a byline costs nothing", found([["Person", "a", "Nguyễn Hoàng Yến"]]), [5, 0, 0], [4, 0, 0]],
    ["another value", found([["Target", "e", "thu nhập", { value: 65, unit: "triệu đồng" }]]), [5, 1, 0], [4, 0, 0]],
    [
      "an end that is not in the gold",
      found(
        [
          ["Organisation", "a", "Quận ủy Ninh Kiều"],
          ["Meeting", "c", "Hội nghị"],
        ],
        [["ORGANISED", "a", "c"]],
      ),
      [5, 2, 1],
      [4, 1, 0],
    ],
  ] as const)("%s", (_, fragment, entities, relations) => {
    const { entities: things, relations: facts } = score(readGold(gold), fragment, text);
    const sums = (figures: typeof things) => {
      const { gold: all, predicted, hits } = rates(figures);
      return [all, predicted, hits];
    };
    expect(sums(things)).toEqual(entities);
    expect(sums(facts)).toEqual(relations);
  });

  test("precision, recall and their mean", () => {
    const figures = new Map([["Place", { gold: 10, predicted: 5, hits: 4 }]]);
    expect(rates(figures)).toMatchObject({ precision: 0.8, recall: 0.4, f1: 8 / 15 });
    expect(rates(figures, "Target")).toMatchObject({ precision: null, recall: null, f1: null });
  });
});

describe("faults", () => {
  const faults = (fragment: Fragment) => score(readGold(gold), fragment, text).faults;

  test("a miss stands beside its sentence", () => {
    expect(faults(found([]))).toContainEqual({
      what: "missed",
      of: "entity",
      type: "Organisation",
      said: "Quận ủy Ninh Kiều",
      why: "not read",
      sentence: "Quận ủy đã tổ chức Đại hội.",
    });
  });

  test("an invention stands beside its sentence, with the rule of a relation", () => {
    const invented = found([...whole, ["Place", "f", "chợ Xóm Củi"]], [["HELD_AT", "c", "f"]]);
    expect(faults(invented)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: "invented", of: "entity", said: "chợ Xóm Củi", why: "not in the gold" }),
        expect.objectContaining({
          what: "invented",
          of: "relation",
          said: "Đại hội XII Đảng bộ quận Ninh Kiều HELD_AT chợ Xóm Củi",
          why: "test/rule, to not in the gold",
          sentence: "Quận ủy đã tổ chức Đại hội.",
        }),
      ]),
    );
  });

  test("a near name is one fault, not a miss and an invention", () => {
    const [, ...rest] = whole;
    const near = faults(found([["Organisation", "a", "Quận ủy Ninh Kiều Cần Thơ"], ...rest]));
    expect(near.filter(({ of }) => of === "entity")).toEqual([
      expect.objectContaining({ what: "other name", said: "Quận ủy Ninh Kiều", instead: "Quận ủy Ninh Kiều Cần Thơ" }),
    ]);
  });

  test("a missed relation says whether its ends were found", () => {
    const why = (entities: readonly Entity[]) => faults(found(entities)).find(({ type }) => type === "ORGANISED")?.why;
    expect(why(whole)).toBe("both ends were found");
    expect(why([])).toBe("an end was missed");
  });
});
