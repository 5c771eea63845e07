import type { Fragment } from "../../src/graph/fragment.ts";
import type { EntityTypeName } from "../../src/ontology/entity-types.ts";
import type { RelationTypeName } from "../../src/ontology/relation-types.ts";
import type { GoldFile } from "../../src/pipeline/evaluate/gold-file.ts";

export type Entity = readonly [
  EntityTypeName,
  id: string,
  name: string,
  attributes?: Record<string, string | number | string[]>,
];
type Relation = readonly [RelationTypeName, from: string, to: string];

export const text = "Quận ủy đã tổ chức Đại hội.";

export function found(entities: readonly Entity[], relations: readonly Relation[] = []): Fragment {
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

export const gold: GoldFile = {
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

export const whole: readonly Entity[] = [
  ["Organisation", "a", "Quận uỷ Ninh Kiều"],
  ["Organisation", "b", "Quận Ninh Kiều"],
  ["Meeting", "c", "Đại hội XII Đảng bộ quận Ninh Kiều", { heldOn: ["2020-08-03", "2020-08-04"] }],
  ["Resolution", "d", "Kế hoạch 45-KH/QU", { number: "45-KH/QU" }],
  ["Target", "e", "thu nhập", { value: 60, unit: "triệu đồng" }],
];
