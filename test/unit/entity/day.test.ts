import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { meetingDays } from "../../support/view.ts";

describe("a day without a year takes none from history", () => {
  reads(meetingDays, [
    ["Ngày 17/11, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Ông Lê Văn Tám sinh ngày 2/9/2001.", "never"],
    ["Ngày 12/7, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Ngày 7/1/1979 là một mốc lịch sử.", "never"],
    [
      "Ngày 12/7, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ nhiệm kỳ 2015-2020. Trung tâm mở cửa ngày 3/5/2011.",
      "never",
    ],
    [
      "Ngày 17/11, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Ông Lê Văn Tám từng giữ chức Bí thư Huyện đoàn trước ngày 2/9/2011.",
      "never",
    ],
    ["Ngày 12/7, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Ngày 7/8/2019 sẽ họp lại.", "2019-07-12"],
  ]);
});

describe("a congress without a year is held in the first one of the term that it opens", () => {
  reads(meetingDays, [
    ["Ngày 14/7, Đảng bộ huyện Yên Mô tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2015-2020.", "2015-07-14"],
    ["Ngày 14/12, Đảng bộ huyện Yên Mô tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2015-2020.", "never"],
    ["Ngày 14/7, Đảng bộ huyện Yên Mô tổ chức Đại hội đại biểu lần thứ XX.", "never"],
  ]);
});

describe("days as they are stated", () => {
  reads(meetingDays, [
    ["Sáng ngày 12/01/2021, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "2021-01-12 sáng"],
    ["14h00 ngày 05.7.2022, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "2022-07-05"],
    ["Chiều 5-7-2022, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "2022-07-05 chiều"],
    ["Ngày 9 tháng 7 năm 2022, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "2022-07-09"],
    [
      "Ngày 17 và 19 tháng 8 năm 2025, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.",
      "2025-08-17 2025-08-19",
    ],
    [
      "Từ ngày 11 đến ngày 13/8/2025, Đảng bộ phường Cái Khế tổ chức Đại hội đại biểu Đảng bộ phường Cái Khế lần thứ I.",
      "2025-08-11 2025-08-12 2025-08-13",
    ],
    ["Ngày 29/2/2024, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "2024-02-29"],
    ["Ngày 29/2/2023, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "never"],
    ["Ngày 31/4/2023, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "never"],
    [
      "Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ theo Kế hoạch số 15-KH/HU ngày 20/11/2021 của Huyện ủy.",
      "never",
    ],
    ["Trước ngày 30/6/2024, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "never"],
  ]);
});

describe("a missing year", () => {
  reads(meetingDays, [
    [
      { text: "Chiều 4/12, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", published: "2020-12-04" },
      "2020-12-04 chiều",
    ],
    [
      { text: "Hôm nay (12/6), Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", published: "2024-06-12T16:20" },
      "2024-06-12",
    ],
    [
      { text: "Chiều 28/12, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", published: "2021-01-03" },
      "2020-12-28 chiều",
    ],
    [
      { text: "Ngày 11 và 12/8, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", published: "2024-08-13" },
      "2024-08-11 2024-08-12",
    ],
    [
      "Chiều 4/12, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Kế hoạch số 15-KH/HU ngày 20/11/2021 được triển khai.",
      "2021-12-04 chiều",
    ],
    [
      "Chiều 4/1, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Kế hoạch số 15-KH/HU ngày 20/11/2021 được triển khai.",
      "2022-01-04 chiều",
    ],
    [
      {
        text: "Chiều 4/12, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Kế hoạch số 15-KH/HU ngày 20/11/2021 được triển khai.",
        published: "2023-01-05",
      },
      "2022-12-04 chiều",
    ],
    [
      "Ngày 5/4, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Kết luận số 01-KL/TW ngày 18/5/2021 được quán triệt. Năm 2024 có 12 xã đạt chuẩn.",
      "never",
    ],
    [
      "Ngày 5/4, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Quyết định số 7-QĐ/HU ngày 2/3/2023 và Kết luận số 01-KL/TW ngày 18/5/2021 được quán triệt.",
      "2023-04-05",
    ],
    ["Chiều 4/12, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", "never"],
  ]);
});

describe("the period that a meeting is about tells its year", () => {
  reads(meetingDays, [
    [
      "Ngày 5/4, Huyện ủy Cư Jút tổ chức hội nghị sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2024.",
      "2024-04-05",
    ],
    ["Ngày 4/1, Huyện ủy Cư Jút tổ chức hội nghị tổng kết công tác kiểm tra năm 2020.", "2021-01-04"],
    ["Ngày 28/12, Huyện ủy Cư Jút tổ chức hội nghị tổng kết công tác kiểm tra năm 2020.", "2020-12-28"],
    ["Ngày 28/12, Huyện ủy Cư Jút tổ chức hội nghị triển khai nhiệm vụ công tác kiểm tra năm 2021.", "2020-12-28"],
    ["Ngày 28/2, Đảng ủy xã Bình Hòa tổ chức hội nghị giao ban công tác dân vận tháng 3/2022.", "2022-02-28"],
    ["Ngày 28/2, Huyện ủy Cư Jút tổ chức hội nghị biểu dương cán bộ mẫu mực năm 2022.", "2022-02-28"],
    ["Ngày 9/7, Huyện ủy Cư Jút tổ chức hội nghị sơ kết công tác kiểm tra 6 tháng đầu năm 2019.", "2019-07-09"],
    ["Ngày 9/7, Huyện ủy Cư Jút tổ chức hội nghị tổng kết công tác kiểm tra giai đoạn 2015-2020.", "never"],
    ["Ngày 9/7, Huyện ủy Cư Jút tổ chức hội nghị triển khai Đề án giảm nghèo đến năm 2030.", "never"],
  ]);
});

describe("29 February names its year where the term has one leap year", () => {
  reads(meetingDays, [
    [
      "Sáng 29/2, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. HĐND huyện nhiệm kỳ 2021-2026 tham dự.",
      "2024-02-29 sáng",
    ],
    ["Sáng 29/2, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Đảng bộ huyện nhiệm kỳ 2020-2025.", "never"],
    ["Sáng 28/2, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. HĐND huyện nhiệm kỳ 2021-2026.", "never"],
    [
      { text: "Sáng 29/2, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.", published: "2024-03-02" },
      "2024-02-29 sáng",
    ],
  ]);
});
