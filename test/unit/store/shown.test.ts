import { expect, test } from "vitest";
import { shownRows } from "../../../src/store/shown.ts";

const withheld = [{ id: "person/lê-thị-hoa/phường-cát-linh" }];
const name = "█".repeat("Lê Thị Hoa".length);

test.each([
  ["a sentence", "Đồng chí Lê Thị Hoa chủ trì.", `Đồng chí ${name} chủ trì.`],
  ["a fragment as JSON", '{"name":"Lê Thị Hoa"}', `{"name":"${name}"}`],
  ["the id that is withheld", "person/lê-thị-hoa/phường-cát-linh", `person/${name}/phường-cát-linh`],
  ["the id of another person of this name: it stays", "person/lê-thị-hoa/phường-láng-hạ", undefined],
  ["the name of another person of this name: it stays", "Lê Thị Hoa", undefined],
  ["a list of names: it stays", ["Lê Thị Hoa", "LÊ THỊ HOA"], undefined],
  ["another name: it stays", "Lê Thị Hòa chủ trì", undefined],
  ["numbers and nothing: they stay", [1, null, true], undefined],
])("%s", (_, value, shown) => {
  expect(shownRows([{ value: { inner: value } }], withheld)).toEqual([{ value: { inner: shown ?? value } }]);
});

test("where nobody is withheld rows stay as they are", () => {
  expect(shownRows([{ text: "Lê Thị Hoa chủ trì" }], [])).toEqual([{ text: "Lê Thị Hoa chủ trì" }]);
});
