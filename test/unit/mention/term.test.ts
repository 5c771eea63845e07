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

describe("terms that belong to what stands before them", () => {
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
