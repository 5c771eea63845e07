import { describe, expect, test } from "vitest";
import type { LantoaError } from "../../../src/error.ts";
import type { Fragment } from "../../../src/graph/fragment.ts";
import type { EntityTypeName } from "../../../src/ontology/entity-types.ts";
import type { RelationTypeName } from "../../../src/ontology/relation-types.ts";
import { daysOf } from "../../../src/pipeline/evaluate/days.ts";
import { rates } from "../../../src/pipeline/evaluate/figures.ts";
import { isGeneric } from "../../../src/pipeline/evaluate/generic.ts";
import { readGold } from "../../../src/pipeline/evaluate/gold.ts";
import { type GoldFile, parseGold } from "../../../src/pipeline/evaluate/gold-file.ts";
import { bagOf, bagsAgree } from "../../../src/pipeline/evaluate/name-key.ts";
import { normalForm } from "../../../src/pipeline/evaluate/normal-form.ts";
import { score } from "../../../src/pipeline/evaluate/score.ts";
import { evaluate } from "../../../src/pipeline/evaluate.ts";

type Entity = readonly [
  EntityTypeName,
  id: string,
  name: string,
  attributes?: Record<string, string | number | string[]>,
];
type Relation = readonly [RelationTypeName, from: string, to: string];

const text = "Quận ủy đã tổ chức Đại hội.";

function found(entities: readonly Entity[], relations: readonly Relation[] = []): Fragment {
  return {
    document: { id: "here", path: "report.txt", title: null, publishedAt: null },
    passages: [{ id: "here:0", start: 0, end: text.length, text }],
    entities: entities.map(([type, id, name, attributes = {}]) => {
      const mentions = [{ start: 0, end: name.length, text: name }];
      return { id, type, name, aliases: [name], attributes, mentions };
    }),
    relations: relations.map(([type, from, to]) => {
      const evidence = [{ start: 0, end: text.length, quote: text, rule: "test/rule", trigger: "" }];
      return { type, from, to, attributes: {}, certainty: "stated", evidence };
    }),
    refusals: [],
  };
}

const entity = (id: string, type: string, name: string, rest: Partial<GoldFile["entities"][number]> = {}) => ({
  id,
  type,
  name,
  aliases: [],
  attrs: {},
  ...rest,
});

const gold: GoldFile = {
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

describe("reports and their gold", () => {
  const read = (path: string) => ({ path, text, fragment: found(whole) });
  const right = (...paths: string[]) => rates(evaluate([gold], paths.map(read)).entities).hits;

  test.each([
    ["by name, wherever they lie", ["elsewhere/report.txt"], 5],
    ["by name without its ending", ["report.html"], 5],
    ["not by another name", ["other.txt"], 0],
  ])("are joined %s", (_, paths, hits) => expect(right(...paths)).toBe(hits));

  test("what is not compared is said", () => {
    expect(evaluate([gold], ["other.txt"].map(read)).notes).toEqual([
      "no gold for other.txt",
      "no report for report.txt: all of it counts as missed",
    ]);
    expect(evaluate([gold], ["report.txt", "b/report.txt"].map(read)).notes).toEqual([
      "report.txt was read twice: b/report.txt is left out",
    ]);
    const unreadable = { ...gold, ambiguous: ["accept: ABOUT M1 to R1", 'name: X9 "Quận ủy"'] };
    expect(evaluate([unreadable], [read("report.txt")]).notes).toEqual([
      'report.txt: cannot read "accept: ABOUT M1 to R1"',
      'report.txt: no id X9 in "name: X9 "Quận ủy""',
    ]);
  });

  test.each([
    ["no JSON", "{", /Unexpected|Expected/],
    ["no list of entities", '{"file": "a.txt"}', /entities/],
    [
      "an end that is no entity",
      '{"file": "a.txt", "entities": [], "relations": [{"relation": "ABOUT", "subjectId": "M1", "objectId": "R1"}]}',
      /M1/,
    ],
  ])("gold with %s is refused", (_, json, said) => {
    const reading = () => parseGold(json, "a.gold.json");
    expect(reading).toThrow("A file of gold cannot be read.");
    try {
      reading();
    } catch (failure) {
      expect(String((failure as { cause?: unknown }).cause ?? JSON.stringify((failure as LantoaError).detail))).toMatch(
        said,
      );
    }
  });
});

describe("names", () => {
  const same = (a: string, b: string) =>
    normalForm(a) === normalForm(b) || bagsAgree(bagOf(normalForm(a)), bagOf(normalForm(b)));

  test.each([
    ["Quận ủy Ninh Kiều", "QUẬN UỶ NINH KIỀU"],
    ["Đại hội đại biểu Đảng bộ quận Ba Đình lần thứ XXVI", "Đại hội lần thứ 26 Đảng bộ quận Ba Đình"],
    ["Chủ tịch UBND huyện Cư Jút", "Chủ tịch Ủy ban nhân dân huyện Cư Jút"],
    ["Thành ủy thành phố Hà Nội", "Thành ủy Hà Nội"],
    ["Hội nghị lần thứ nhất", "Hội nghị lần thứ 1"],
  ])("%s is %s", (one, other) => expect(same(one, other)).toBe(true));

  test.each([
    ["Nguyễn Văn Tú", "Nguyễn Văn Tư"],
    ["xã Tân Thành", "xã Tân Thạnh"],
    ["Đại hội XXVI Đảng bộ quận Ba Đình", "Đại hội XXV Đảng bộ quận Ba Đình"],
    ["Bí thư Huyện ủy", "Phó Bí thư Huyện ủy"],
    ["8 chương trình công tác khóa XVI", "8 chương trình công tác khóa XVII"],
  ])("%s is not %s", (one, other) => expect(same(one, other)).toBe(false));

  test.each(["Quận ủy", "hội nghị", "Nghị quyết", "Đại hội lần thứ XVII", "Ủy viên Ban Thường vụ"])(
    "%s names nothing by itself",
    (name) => expect(isGeneric(normalForm(name))).toBe(true),
  );
  test.each(["Quận ủy Ninh Kiều", "hội nghị chuyển đổi số", "Phường 4 Mỹ Tho"])("%s names something", (name) =>
    expect(isGeneric(normalForm(name))).toBe(false),
  );
});

test.each([
  ["2020-10-11/2020-10-13", ["2020-10-11", "2020-10-12", "2020-10-13"]],
  ["2020-10-11T08:00", ["2020-10-11"]],
  [["2020-10-11", "2021-02-30"], ["2020-10-11"]],
  ["2020-10-13/2020-10-11", ["2020-10-13", "2020-10-11"]],
  ["tháng 10", []],
])("days of %j", (value, days) => expect([...daysOf(value)]).toEqual(days));
