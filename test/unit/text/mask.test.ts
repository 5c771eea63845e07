import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskNames } from "../../../src/text/mask.ts";

const hoa = ["lê", "thị", "hoa"];
const name = "█".repeat("Lê Thị Hoa".length);

describe("a name that is not to be shown", () => {
  test.each([
    ["as written", "Đồng chí Lê Thị Hoa phát biểu.", `Đồng chí ${name} phát biểu.`],
    ["in capitals", "ĐỒNG CHÍ LÊ THỊ HOA", `ĐỒNG CHÍ ${name}`],
    ["twice", "Lê Thị Hoa, (Lê Thị Hoa)", `${name}, (${name})`],
    ["in an id", "person/lê-thị-hoa/ba-đình", `person/${name}/ba-đình`],
    ["over a line end", "Lê Thị\nHoa đến", `${name} đến`],
    ["with no-break spaces", "Lê\u00a0Thị\u00a0Hoa", name],
    ["as a part of a longer name: it stays", "Lê Thị Hoan và Lê Thị", "Lê Thị Hoan và Lê Thị"],
    ["with other marks: it stays", "Lê Thị Hòa, Lê Thi Hoa", "Lê Thị Hòa, Lê Thi Hoa"],
    ["parted by a comma: it stays", "Lê Thị, Hoa", "Lê Thị, Hoa"],
  ])("%s", (_, text, masked) => expect(maskNames(text, [hoa])).toBe(masked));

  test("with its tone mark on the other vowel", () => {
    expect(maskNames("bà Lê Thuý và bà Lê Thúy", [["lê", "thúy"]])).toBe("bà ███████ và bà ███████");
  });

  test("of the highlands, with its apostrophe", () => {
    expect(maskNames("ông H'Hen Niê đến", [["h", "hen", "niê"]])).toBe("ông █████████ đến");
  });

  test("decomposed, unit for unit", () => {
    const text = "bà Lê Thị Hoa".normalize("NFD");
    const masked = maskNames(text, [hoa]);
    expect(masked).toBe(`${"bà ".normalize("NFD")}${"█".repeat(text.length - "bà ".normalize("NFD").length)}`);
  });

  test("keeps the length of any text, and the text where no name is", () => {
    const word = fc.constantFrom("Lê", "Thị", "Hoa", "-", "\n", "é", "x");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        const masked = maskNames(text, [hoa]);
        expect(masked.length).toBe(text.length);
        expect(maskNames(masked, [hoa])).toBe(masked);
        expect(maskNames(text, [])).toBe(text);
      }),
    );
  });
});
