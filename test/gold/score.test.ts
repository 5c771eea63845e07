import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/fragment.ts";
import type { EntityTypeName } from "../../src/ontology/entity-types.ts";
import type { RelationTypeName } from "../../src/ontology/relation-types.ts";
import type { Gold } from "./collection.ts";
import { key, sameButTerm } from "./same-name.ts";
import { f1, score } from "./score.ts";

type Entity = readonly [
  EntityTypeName,
  id: string,
  name: string,
  attributes?: Record<string, string | number | string[]>,
];
type Relation = readonly [RelationTypeName, from: string, to: string];

function found(entities: readonly Entity[], relations: readonly Relation[] = []): Fragment {
  return {
    document: { id: "here", path: "report.txt", title: null, publishedAt: null },
    passages: [],
    entities: entities.map(([type, id, name, attributes = {}]) => {
      const mentions = [{ start: 0, end: name.length, text: name }];
      return { id, type, name, aliases: [name], attributes, mentions };
    }),
    relations: relations.map(([type, from, to]) => {
      return { type, from, to, attributes: {}, certainty: "stated", evidence: [] };
    }),
    refusals: [],
  };
}

const entity = (id: string, type: string, name: string, rest: Partial<Gold["entities"][number]> = {}) => ({
  id,
  type,
  name,
  aliases: [],
  attrs: {},
  ...rest,
});

const gold: Gold = {
  file: "report.txt",
  entities: [
    entity("O1", "Organisation", "Quận ủy Ninh Kiều", { aliases: ["Quận ủy"] }),
    entity("O2", "Organisation", "UBND quận Ninh Kiều"),
    entity("M1", "Meeting", "Đại hội đại biểu lần thứ XII Đảng bộ quận Ninh Kiều, nhiệm kỳ 2020-2025"),
    entity("R1", "Resolution", "Kế hoạch số 45-KH/QU về chuyển đổi số", { attrs: { number: "45-KH/QU" } }),
    entity("T1", "Target", "Thu nhập", { attrs: { value: 60, unit: "triệu đồng" } }),
    entity("D1", "Date", "2020-08-03/2020-08-04"),
    entity("P1", "Person", "Nguyễn Hoàng Yến", { attrs: { exclude: "byline" } }),
  ],
  relations: [
    { relation: "ORGANISED", subjectId: "O1", objectId: "M1", attrs: {} },
    { relation: "SETS_TARGET", subjectId: "M1", objectId: "T1", attrs: { alsoSubject: "Quận ủy Ninh Kiều" } },
    { relation: "HELD_ON", subjectId: "M1", objectId: "D1", attrs: {} },
  ],
  ambiguous: ['accept: Place "Cần Thơ"', "accept: ABOUT M1 -> R1 (the plan)", 'name: O2 "quận Ninh Kiều"'],
};

const whole: readonly Entity[] = [
  ["Organisation", "a", "Quận uỷ Ninh Kiều"],
  ["Organisation", "b", "Quận Ninh Kiều"],
  ["Meeting", "c", "Đại hội XII Đảng bộ quận Ninh Kiều", { heldOn: ["2020-08-03", "2020-08-04"] }],
  ["Resolution", "d", "Kế hoạch 45-KH/QU", { number: "45-KH/QU" }],
  ["Target", "e", "thu nhập", { value: 60, unit: "triệu đồng" }],
];

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
    ["a byline is no person", found([["Person", "a", "Nguyễn Hoàng Yến"]]), [5, 1, 0], [4, 0, 0]],
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
    const { entities: things, relations: facts } = score(fragment, gold);
    const sums = (figures: typeof things) =>
      (["gold", "found", "right"] as const).map((each) =>
        [...figures.values()].reduce((sum, one) => sum + one[each], 0),
      );
    expect(sums(things)).toEqual(entities);
    expect(sums(facts)).toEqual(relations);
  });

  test("precision, recall and their mean", () => {
    const { precision, recall, f1: mean } = f1(new Map([["Place", { gold: 10, found: 5, right: 4 }]]));
    expect([precision, recall, mean]).toEqual([0.8, 0.4, 8 / 15]);
  });

  test("says what is missing and what is wrong", () => {
    expect(score(found([["Organisation", "a", "Quận ủy"]]), gold).faults).toEqual(
      expect.arrayContaining(["- Organisation Quận ủy Ninh Kiều", "+ Organisation Quận ủy"]),
    );
  });
});

describe("names", () => {
  test.each([
    ["Quận ủy Ninh Kiều", "QUẬN UỶ NINH KIỀU"],
    ["Đại hội đại biểu Đảng bộ quận Ba Đình lần thứ XXVI", "Đại hội lần thứ 26 Đảng bộ quận Ba Đình"],
    ["Chủ tịch UBND huyện Cư Jút", "Chủ tịch Ủy ban nhân dân huyện Cư Jút"],
    ["Thành ủy thành phố Hà Nội", "Thành ủy Hà Nội"],
    ["Hội nghị lần thứ nhất", "Hội nghị lần thứ 1"],
  ])("%s is %s", (one, other) => expect(key(one)).toBe(key(other)));

  test.each([
    ["Nguyễn Văn Tú", "Nguyễn Văn Tư"],
    ["xã Tân Thành", "xã Tân Thạnh"],
    ["Đại hội XXVI Đảng bộ quận Ba Đình", "Đại hội XXV Đảng bộ quận Ba Đình"],
    ["Bí thư Huyện ủy", "Phó Bí thư Huyện ủy"],
    ["8 chương trình công tác khóa XVI", "8 chương trình công tác khóa XVII"],
  ])("%s is not %s", (one, other) => {
    expect(key(one)).not.toBe(key(other));
    expect(sameButTerm(one, other)).toBe(false);
  });

  test("a term that one leaves out does not part them", () => {
    expect(sameButTerm("Thành ủy Hà Nội khóa XVII", "Thành ủy Hà Nội")).toBe(true);
    expect(sameButTerm("Đại hội XII, nhiệm kỳ 2020-2025", "Đại hội XII")).toBe(true);
  });
});
