import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("names of the highlands in one word", () => {
  cases("Person", [
    [{ rule: "person/single", name: "K'Brẻo" }, "[K'Brẻo] và Lê Thị Thu Vân", "Ông [K'Brẻo] báo cáo"],
    [{ rule: "person/single", name: "H’Điệp" }, "bà [H’Điệp] phát biểu"],
    [not("person/single"), "huyện K'Bang", "xã H'Bông", "K'B phát biểu", "N'Thol Hạ"],
  ]);
});
