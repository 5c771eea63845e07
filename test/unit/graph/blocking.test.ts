import { expect, test } from "vitest";
import { candidates } from "../../../src/graph/blocking.ts";
import type { EntityRow } from "../../../src/graph/graph.ts";
import { judged } from "../../support/judged.ts";

const entity = (type: EntityRow["type"], id: string, name: string, attributes = {}): EntityRow => ({
  id: `${type.toLowerCase()}/${id}`,
  type,
  name,
  searchName: "",
  aliases: [],
  attributes,
});
const pairsOf = (entities: EntityRow[], judgements: Parameters<typeof candidates>[1] = []) =>
  candidates(entities, judgements).map(({ left, right, unsure }) => `${left} ${right}${unsure ? " ?" : ""}`);

const hung = [
  entity("Person", "hùng/ba-đình", "Nguyễn Văn Hùng"),
  entity("Person", "hùng/gia-thụy", "Nguyễn văn Hùng"),
];
const pair = { kind: "Person", left: "person/hùng/ba-đình", right: "person/hùng/gia-thụy" };

test.each([
  ["one name", hung, ["person/hùng/ba-đình person/hùng/gia-thụy"]],
  [
    "one name, the tone mark elsewhere",
    [entity("Person", "a", "Lê Thị Thuý"), entity("Person", "b", "Lê Thị Thúy")],
    ["person/a person/b"],
  ],
  ["Tú is not Tư", [entity("Person", "a", "Nguyễn Văn Tú"), entity("Person", "b", "Nguyễn Văn Tư")], []],
  [
    "one kind, one day",
    [
      entity("Meeting", "a", "Hội nghị", { kind: "hội nghị", heldOn: ["2021-04-22", "2021-04-23"] }),
      entity("Meeting", "b", "Hội nghị học tập", { kind: "Hội nghị", heldOn: ["2021-04-23"] }),
      entity("Meeting", "c", "Đại hội", { kind: "đại hội", heldOn: ["2021-04-23"] }),
      entity("Meeting", "d", "Hội nghị", { kind: "hội nghị" }),
    ],
    ["meeting/a meeting/b"],
  ],
  [
    "one number",
    [
      entity("Resolution", "a", "Kế hoạch số 04-KH/ĐU", { number: "04-KH/ĐU" }),
      entity("Resolution", "b", "Kế hoạch 04", { number: "04-KH/ĐU" }),
      entity("Program", "c", "Chương trình 04", { number: "04-KH/ĐU" }),
      entity("Resolution", "d", "Nghị quyết"),
      entity("Resolution", "e", "Nghị quyết"),
    ],
    ["resolution/a resolution/b"],
  ],
  [
    "a key that too many share",
    Array.from({ length: 51 }, (_, index) => entity("Person", `${index}`, "Nguyễn Văn Hùng")),
    [],
  ],
])("pairs worth a look: %s", (_, entities, expected) => {
  expect(pairsOf(entities)).toEqual(expected);
  expect(pairsOf(entities.toReversed())).toEqual(expected);
});

test("what was judged different never comes up again; what is unsure comes up as such", () => {
  expect(pairsOf(hung, [judged("different", pair)])).toEqual([]);
  expect(pairsOf(hung, [judged("unsure", pair)])).toEqual(["person/hùng/ba-đình person/hùng/gia-thụy ?"]);
});
