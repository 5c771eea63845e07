import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetsOf } from "../../support/target-cases.ts";

const word = fc.constantFrom(
  ..."phấn đấu|đến năm 2030|chỉ tiêu|đạt|kết quả|tỷ lệ|hộ nghèo|không còn|từ|trên|trở lên|trong đó|lần lượt|và|so với|cơ cấu".split(
    "|",
  ),
  ...",|;|:|.|(|)|%|-|–|/|“|”|(1)|\n|\n- |7,5|5.505|80|2025|2020-2025|1|triệu đồng|đảng viên|/năm|ha|Nghị quyết|Đại hội".split(
    "|",
  ),
);
const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

describe("any text", () => {
  test("gives targets with an indicator, a unit and a bound or two", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { indicator, unit, value, min, max, from, to } of targetsOf(text)) {
          expect(indicator).toMatch(/\p{L}{2}/u);
          expect(unit).not.toBe("");
          expect([value, min, max].filter((bound) => bound !== undefined).length).toBeGreaterThan(0);
          expect(value === undefined || (min === undefined && max === undefined)).toBe(true);
          expect(min === undefined || max === undefined || min < max).toBe(true);
          expect(from).toBeLessThan(to);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("reads a number as it was written, comma and points and all", () => {
    const amounts = fc.tuple(fc.integer({ min: 2, max: 999_999 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(amounts, ([whole, tenth]) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/gu, ".");
        const [target] = targetsOf(`Phấn đấu thu ngân sách đạt ${grouped},${tenth} tỷ đồng.`);
        expect(target).toMatchObject({ value: whole + tenth / 10, unit: "tỷ đồng", indicator: "thu ngân sách" });
      }),
    );
  });

  test("that looks back has none, whatever it measures", () => {
    const measured = fc.constantFrom("thu ngân sách", "tỷ lệ hộ nghèo", "số đảng viên mới", "độ che phủ rừng");
    const backs = fc.constantFrom("Năm qua,", "Kết quả,", "Tính đến nay,", "6 tháng đầu năm,", "Nhiệm kỳ trước,");
    fc.assert(
      fc.property(backs, measured, fc.integer({ min: 1, max: 100 }), (back, what, percent) => {
        expect(targetsOf(`Đảng bộ đề ra nhiều chỉ tiêu. ${back} ${what} đạt ${percent}%.`)).toEqual([]);
      }),
    );
  });
});
