import { expect, test } from "vitest";
import { entityTypeNames, entityTypes } from "../../src/ontology/entity-types.ts";
import { type RelationType, relationTypeNames, relationTypes } from "../../src/ontology/relation-types.ts";
import { attributeName } from "../../web/text/attributes.ts";
import { dayText } from "../../web/text/day.ts";
import { en } from "../../web/text/en.ts";
import { vi } from "../../web/text/vi.ts";

/** Every text of a table with the way to it; functions are asked with small numbers. */
function texts(table: object, way = ""): [string, string][] {
  return Object.entries(table).flatMap(([key, value]) => {
    const here = way === "" ? key : `${way}.${key}`;
    if (typeof value === "function") return [[here, String(value(2, 3))] as [string, string]];
    return typeof value === "string" ? [[here, value] as [string, string]] : texts(value, here);
  });
}

test("both languages say the same things, none is empty, and none was forgotten in the other language", () => {
  const [vietnamese, english] = [texts(vi), texts(en)];
  expect(english.map(([way]) => way)).toEqual(vietnamese.map(([way]) => way));
  for (const [way, said] of [...vietnamese, ...english]) expect(said.trim(), way).not.toBe("");
  const alike = vietnamese.filter(([, said], index) => said === english[index]?.[1]).map(([way]) => way);
  expect(alike).toEqual(["pages.cypher", "graph.saveGexf", "cypher.runKey"]);
});

test("every attribute of the ontology has a name in Vietnamese", () => {
  const own = entityTypeNames.flatMap((name) => Object.keys(entityTypes[name].attributes));
  const related = relationTypeNames.flatMap((name) =>
    Object.keys((relationTypes[name] as RelationType).attributes ?? {}),
  );
  expect([...new Set([...own, ...related])].filter((name) => attributeName(name, "vi") === name)).toEqual([]);
  expect(attributeName("validFrom", "en")).toBe("valid from");
});

test.each([
  ["2020-10-13", "13/10/2020", "13 Oct 2020"],
  ["2021-01-02T08:30", "2/1/2021", "2 Jan 2021"],
  ["2020-2025", "2020-2025", "2020-2025"],
  ["XVII", "XVII", "XVII"],
])("%s", (day, vietnamese, english) => {
  expect([dayText(day, "vi"), dayText(day, "en")]).toEqual([vietnamese, english]);
});
