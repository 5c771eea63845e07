import { describe, expect, test } from "vitest";
import { daysOf } from "../../../../src/pipeline/evaluate/days.ts";
import { isGeneric } from "../../../../src/pipeline/evaluate/generic.ts";
import { bagOf, bagsAgree } from "../../../../src/pipeline/evaluate/name-key.ts";
import { normalForm } from "../../../../src/pipeline/evaluate/normal-form.ts";

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
