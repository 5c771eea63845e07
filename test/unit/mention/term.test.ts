import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("terms of office", () => {
  cases("Term", [
    [
      { rule: "term/years", years: "2020-2025" },
      "nhiệm kỳ 2020-2025",
      "[nhiệm kỳ 2020 – 2025] đạt kết quả",
      "Nhiệm kỳ 2020 -2025",
      "NHIỆM KỲ 2020—2025",
    ],
    [{ years: "1996-2000" }, "nhiệm kỳ 1996-2000"],
    [
      not("term/years"),
      "nhiệm kỳ 2025-2020",
      "nhiệm kỳ 2000-2025",
      "nhiệm kỳ mới",
      "giai đoạn 2021-2025",
      "2020-2025",
      "nhiệm kỳ 20-25",
      "nhiệm kỳ 2020",
    ],
  ]);
});

describe("numbers in words", () => {
  cases("Meeting", [
    [{ ordinal: 11 }, "Kỳ họp thứ mười một HĐND tỉnh Gia Lai"],
    [{ ordinal: 15 }, "Kỳ họp thứ mười lăm HĐND tỉnh Gia Lai"],
    [{ ordinal: 10 }, "Kỳ họp thứ mười HĐND tỉnh Gia Lai"],
    [{ ordinal: 20 }, "Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ hai mươi"],
    [{ ordinal: 21 }, "Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ hai mươi mốt"],
    [{ ordinal: 44 }, "Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ bốn mươi tư"],
    [{ ordinal: 4 }, "Hội nghị lần thứ tư Ban Chấp hành Đảng bộ tỉnh Bắc Kạn"],
  ]);
});

describe("terms that belong to what stands before them", () => {
  cases("Organisation", [
    [{ khoa: "VII" }, "[HĐND phường Nông Trang] (thành phố Việt Trì) khóa VII"],
    [{ khoa: "VII", term: "2021-2026" }, "[HĐND xã Thanh Sơn], huyện Kim Bảng khóa VII, nhiệm kỳ 2021-2026"],
  ]);
  cases("Meeting", [
    [
      { term: "2020-2025", ordinal: 12 },
      "Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII, nhiệm kỳ 2020-2025",
      "Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII nhiệm kỳ 2020 – 2025",
      "Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII (nhiệm kỳ 2020-2025)",
    ],
  ]);
  cases("Organisation", [
    [
      { khoa: "XII", term: "2021-2026" },
      "HĐND tỉnh Gia Lai khóa XII, nhiệm kỳ 2021-2026",
      "HĐND tỉnh Gia Lai khoá 12 (nhiệm kỳ 2021-2026)",
    ],
    [{ khoa: undefined, term: undefined }, "[HĐND tỉnh Gia Lai] khóa mới", "[HĐND tỉnh Gia Lai] giai đoạn 2021-2026"],
  ]);
});
