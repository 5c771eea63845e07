import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldForSearch, foldTone } from "../../../src/text/fold.ts";

const vietnamese = fc.string({
  unit: fc.constantFrom(..."aăâeêioôơuưyđqhtnAĐUOYáàảãạúùủũụýỳỷỹỵóòỏõọéèẻẽẹ "),
});

describe("the tone mark of a key stands in one place", () => {
  test.each([
    ["ủy", "ủy", "uỷ", "Uỷ", "UỶ", "uy\u0309"],
    ["hóa", "hoá", "Hóa", "HOÁ"],
    ["hòe", "hoè"],
    ["thúy", "thuý", "Thúy"],
    ["gia thụy", "Gia Thuỵ", "GIA THỤY"],
    ["khóa xvi", "Khoá XVI"],
    ["quý", "quý", "qúy", "QUÝ"],
    ["quà", "quà", "qùa"],
    ["quỳnh", "quỳnh", "qùynh"],
    ["hoàn", "hoàn", "hòan"],
    ["huỳnh", "Huỳnh", "hùynh"],
    ["ngoài", "ngoài", "ngòai"],
    ["khuỷu", "khuỷu"],
    ["tuyển", "Tuyển"],
    ["nghĩa", "nghĩa"],
    ["đảng ủy", "ĐẢNG UỶ", "Đảng ủy"],
  ])("%s", (key, ...written) => {
    for (const form of written) expect(foldTone(form)).toBe(key);
  });

  test.each([
    ["Tú", "Tư"],
    ["Thành", "Thạnh"],
    ["Đình", "Dình"],
    ["hóa", "hòa"],
    ["Long Biên", "Lòng Biên"],
  ])("%s is not %s", (one, other) => expect(foldTone(one)).not.toBe(foldTone(other)));

  test("folding twice is folding once, composed or not", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldTone(foldTone(text))).toBe(foldTone(text));
        expect(foldTone(text.normalize("NFD"))).toBe(foldTone(text));
      }),
    );
  });
});

describe("search folds every mark", () => {
  test.each([
    ["dang uy phuong thanh nhan", "Đảng uỷ phường Thanh Nhàn"],
    ["nghi quyet so 04-kh/du", "Nghị quyết số 04-KH/ĐU"],
    ["nguyen thi hue", "Nguyễn Thị Huệ", "NGUYỄN THỊ HUỆ", "nguyễn thị huệ".normalize("NFD")],
    ["", ""],
  ])("%s", (folded, ...written) => {
    for (const form of written) expect(foldForSearch(form)).toBe(folded);
  });

  test("what identity takes for one, search finds as one", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldForSearch(foldTone(text))).toBe(foldForSearch(text));
      }),
    );
  });
});
