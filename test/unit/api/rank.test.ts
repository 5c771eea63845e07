import { describe, expect, test } from "vitest";
import type { Listed } from "../../../src/api/answer/entity-list.ts";
import { matching, nearestFirst } from "../../../src/api/answer/rank.ts";
import { foldForSearch } from "../../../src/text/fold.ts";

const listed = (
  name: string,
  told: Partial<Pick<Listed, "degree" | "isNamed">> & { aliases?: string[] } = {},
): Listed => {
  const { aliases = [], degree = 1, isNamed = true } = told;
  return {
    id: `place/${name}`,
    type: "Place",
    name,
    degree,
    isNamed,
    folded: foldForSearch(name),
    aliases: aliases.map((alias) => ({ alias, folded: foldForSearch(alias) })),
  };
};

const ward = listed("phường Vĩnh Hòa");
const title = listed("Vĩnh Hòa một năm sau ngày thực hiện mô hình chính quyền hai cấp", { degree: 90 });
const plan = listed("Kế hoạch số 12-KH/ĐU của Đảng ủy phường Vĩnh Hòa về chuyển đổi số", { degree: 40 });
const cut = listed("xã Tân Kỳ", { aliases: ["Tân Kỳ", "xã"] });
const elsewhere = listed("xã Vĩnh Hòa", { isNamed: false, degree: 7 });
const committee = listed("Ủy ban nhân dân phường Vĩnh Hòa", { aliases: ["UBND phường Vĩnh Hòa"], degree: 3 });
const notice = listed("Thông báo của UBND phường Vĩnh Hòa", { degree: 12 });
const secretary = listed("Lê Thị Tư", { degree: 2 });
const other = listed("Lê Thị Tú", { degree: 30 });
const all = [cut, title, plan, elsewhere, ward, committee, notice, secretary, other];

const rank = (among: readonly Listed[], q: string) => [...nearestFirst(matching(among, q))];
const found = (q: string, among: readonly Listed[] = all) => rank(among, q).map(({ entity }) => entity.name);

describe("the order of what is found", () => {
  test.each([
    ["little more than the text before a title that begins with it", "vinh hoa", [ward, title], [ward, title]],
    ["what reports name before what only the gazetteer lists", "Vĩnh Hòa", [elsewhere, plan], [plan, elsewhere]],
    [
      "even where the territory is called exactly so",
      "xã Vĩnh Hòa",
      [elsewhere, listed("Đảng ủy xã Vĩnh Hòa")],
      undefined,
    ],
    ["a name as it is before all", "xa vinh hoa", [listed("xã Vĩnh Hòa Hưng"), listed("xã Vĩnh Hòa")], undefined],
    [
      "an alias that is the text before a name that holds it",
      "UBND phường Vĩnh Hòa",
      [notice, committee],
      [committee, notice],
    ],
    ["marks that were typed", "tư", [other, secretary], [secretary, other]],
    ["without marks the one on which more hangs", "le thi tu", [secretary, other], [other, secretary]],
    [
      "of names about as long the one on which more hangs",
      "vĩnh hòa",
      [listed("Ủy ban nhân dân phường Vĩnh Hòa", { degree: 3 }), listed("Đảng bộ phường Vĩnh Hòa", { degree: 9 })],
      undefined,
    ],
    [
      "whole words before parts of words",
      "hoa",
      [listed("Khoa học", { degree: 50 }), ward],
      [ward, listed("Khoa học")],
    ],
  ])("%s: %s", (_, q, among, order = among.toReversed()) => {
    expect(found(q, among)).toEqual(order.map(({ name }) => name));
    expect(found(q, among.toReversed())).toEqual(order.map(({ name }) => name));
  });
});

test.each([
  ["vĩnh hòa", ["phường Vĩnh Hòa", "word", null]],
  ["UBND phường", ["Ủy ban nhân dân phường Vĩnh Hòa", "alias", "UBND phường Vĩnh Hòa"]],
  ["phường Vĩnh Hòa", ["phường Vĩnh Hòa", "exact", null]],
  ["nh hòa", ["phường Vĩnh Hòa", "within", null]],
  ["Tân Kỳ", ["xã Tân Kỳ", "word", null]],
  ["hòa vĩnh", ["phường Vĩnh Hòa", "within", null]],
])("%s is found as %j", (q, expected) => {
  const [first] = rank(all, q);
  expect([first?.entity.name, first?.match, first?.alias]).toEqual(expected);
});

test.each(["không có gì", "\u0301", " "])("%j finds nothing", (q) => expect(found(q)).toEqual([]));
