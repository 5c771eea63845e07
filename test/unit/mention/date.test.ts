import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("days", () => {
  cases("Date", [
    [
      { rule: "date/day", days: ["2021-01-12"], session: "sáng" },
      "sáng ngày 12/01/2021",
      "Sáng 12/1/2021",
      "[Sáng 12-01-2021], tại Hội trường",
      "sáng ngày 12 tháng 01 năm 2021",
    ],
    [{ days: ["2025-07-09"], session: undefined }, "ngày 9-7-2025", "ngày 9.7.2025", "9/7/2025", "ngày 09/7/ 2025"],
    [{ days: ["2020-10-26"] }, "26 tháng 10 năm 2020", "ngày 26 tháng 10, năm 2020", "[26/10/2020]-08:30"],
    [
      { days: ["2022-09-02"] },
      "Ngày 02.9.2022",
      "từ [ngày 2/9/2022] đến nay",
      "14 giờ [ngày 2/9/2022]",
      "14h00’ [ngày 2/9/2022]",
    ],
    [{ days: ["2024-12-31"], session: "tối" }, "tối 31/12/2024"],
    [{ days: ["2024-02-29"] }, "ngày 29/2/2024"],
    [{ days: ["1930-02-03"] }, "Đảng ra đời [ngày 3/2/1930]"],
    [{ days: ["--12-04"], session: "chiều" }, "Chiều 4/12", "chiều ngày 04/12", "[Chiều 4-12], Đảng ủy phường"],
    [{ days: ["--06-12"] }, "Hôm [nay, ngày 12/6]", "[ngày 12/6]", "ngày 12 tháng 6"],
    [{ days: ["--07-20"], session: "sáng" }, "Sáng nay, 20/7", "Sáng nay 20/7"],
    [
      not("date/day"),
      "ngày 32 tháng 4",
      "ngày 30/2/2021",
      "ngày 29/2/2023",
      "ngày 31/4",
      "15/13/2020",
      "21/21 chỉ tiêu",
      "hoàn thành 4/4 nội dung",
      "từ 5-10%",
      "ngày 7-8% hộ",
      "nhiệm kỳ 2020-2025",
      "Quyết định số 12/2020",
      "ngày mai",
      "tháng 8 năm 2022",
      "24/7",
    ],
  ]);
});

describe("more than one day", () => {
  cases("Date", [
    [
      { days: ["2025-08-11", "2025-08-12"] },
      "mùng 11 và 12/8/2025",
      "ngày 11, 12/8/2025",
      "ngày 11 và 12 tháng 8 năm 2025",
    ],
    [{ days: ["--08-17", "--08-19"] }, "ngày 17 và 19 tháng 8", "ngày 17 và ngày 19/8"],
    [{ days: ["2020-10-14", "2020-10-15", "2020-10-16"] }, "ngày 14 - 16/10/2020", "từ [ngày 14 đến 16/10/2020]"],
    [{ days: ["2021-06-28", "2021-06-29"] }, "từ [ngày 28 đến ngày 29/6/2021]"],
    [{ days: ["2022-09-03"] }, "ngày 2/9/2022 và [ngày 3/9/2022]"],
    [not("date/day"), "ngày 14 đến ngày 16", "từ ngày thứ 2 đến thứ 6", "2 ngày rưỡi"],
  ]);
});
