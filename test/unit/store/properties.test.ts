import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributesOfEntity, attributesOfRelation } from "../../../src/graph/attribute.ts";
import type { Attributes } from "../../../src/graph/fragment.ts";
import { type EntityTypeName, entityTypeNames, type ValueKind } from "../../../src/ontology/entity-types.ts";
import { type RelationTypeName, relationTypeNames } from "../../../src/ontology/relation-types.ts";
import {
  dayNumber,
  entityProperties,
  entityRow,
  relationProperties,
  relationRow,
} from "../../../src/store/properties.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2020-10-27", 18562],
  ["2020-10-27T10:28", 18562],
  ["2020-02-29", 18321],
  ["2021-02-29", undefined],
  ["2020-13-01", undefined],
  ["2020-04-31", undefined],
  ["2020-10", undefined],
  ["27/10/2020", undefined],
  ["2020-10-27 10:28", undefined],
])("the day number of %s is %s", (iso, day) => {
  expect(dayNumber(iso)).toBe(day);
});

const entity = (type: EntityTypeName, attributes: Attributes) =>
  ({ id: "x/1", type, name: "Tên", searchName: "ten", aliases: ["Tên"], attributes }) as const;

test("a meeting has its first and last day, their numbers and all its days", () => {
  expect(entityProperties(entity("Meeting", { heldOn: ["2020-08-11", "2020-08-12"], ordinal: 26 }))).toEqual({
    id: "x/1",
    name: "Tên",
    searchName: "ten",
    aliases: ["Tên"],
    ordinal: 26,
    heldOn: "2020-08-11",
    heldOnDay: 18485,
    heldUntil: "2020-08-12",
    heldUntilDay: 18486,
    heldOnDates: ["2020-08-11", "2020-08-12"],
  });
});

test("a date that is no day has no number, so that no lag is made from it", () => {
  expect(entityProperties(entity("Resolution", { issuedOn: "2020-10" }))).not.toHaveProperty("issuedOnDay");
});

const iso = fc.constantFrom("2020-08-11", "2021-02-29", "1954-10-10", "chưa rõ");
const values: Record<ValueKind, fc.Arbitrary<Attributes[string]>> = {
  string: fc.string(),
  strings: fc.array(fc.string()),
  number: fc.double({ noNaN: true }),
  boolean: fc.boolean(),
  date: iso,
  dates: fc.array(iso),
};
const attributes = (declared: ReturnType<typeof attributesOfEntity>) =>
  fc.record(Object.fromEntries(Object.entries(declared).map(([name, { kind }]) => [name, values[kind]])), {
    requiredKeys: [],
  });

describe("what is read back is what was put", () => {
  test.each(entityTypeNames)("of every %s", (type) => {
    fc.assert(
      fc.property(attributes(attributesOfEntity(type)), (some) => {
        const row = entity(type, some as Attributes);
        expect(entityRow(type, entityProperties(row))).toEqual(row);
      }),
    );
  });

  test.each(relationTypeNames)("of every %s", (type: RelationTypeName) => {
    fc.assert(
      fc.property(attributes(attributesOfRelation(type)), (some) => {
        const evidence = {
          certainty: "stated",
          evidence: ["p1"],
          evidenceSpans: ["1-4"],
          evidenceRules: ["r"],
        } as const;
        const row = { type, from: "a", to: "b", attributes: some as Attributes, ...evidence };
        expect(relationRow(type, "a", "b", relationProperties(row))).toEqual(row);
      }),
    );
  });
});
