import { describe } from "vitest";
import { cases, not, nothing } from "../../support/cases.ts";

describe("laws", () => {
  cases("Document", [
    [
      { rule: "document/law", kind: "Luật", subject: "Đất đai năm 2013" },
      "theo [Luật Đất đai năm 2013] thì thửa đất này",
      "[Luật Đất đai năm 2013], Điều 5",
    ],
    [{ subject: "Phòng, chống tham nhũng (sửa đổi)" }, "thảo luận [Luật Phòng, chống tham nhũng (sửa đổi)] tại tổ"],
    [{ subject: "Thủ đô" }, "[Luật Thủ đô] quy định rõ", "trình [Luật Thủ đô] và Luật Nhà ở"],
    [{ subject: "Phòng cháy và chữa cháy" }, "vi phạm [Luật Phòng cháy và chữa cháy] do thiếu lối thoát"],
    [
      not("document/law"),
      "Luật sư Trần Hữu Lộc",
      "luật chơi",
      "anh Luật bị phạt",
      "Luật về nghĩa vụ ấy",
      "Luật Trần Thu Lan",
    ],
    [{ subject: "Đơn vị hành chính - kinh tế đặc biệt" }, "[Luật Đơn vị hành chính - kinh tế đặc biệt] phù hợp"],
    [{ subject: "Giao thông" }, "[Luật Giao thông], việc ấy bị cấm"],
    [{ subject: "Viên chức" }, "[Luật Viên chức] buộc đơn vị phải công khai", "trái [Luật Viên chức] và các quy chế"],
    [{ subject: "Lưu trữ" }, "[Luật Lưu trữ] vẫn còn thiếu", "sửa [Luật Lưu trữ], Luật Báo chí"],
    [{ subject: "thể dục thể thao" }, "góp ý [Luật thể dục thể thao] lần này"],
    [{ subject: "Phòng, chống tác hại của thuốc lá" }, "dự án [Luật Phòng, chống tác hại của thuốc lá] ra đời"],
    [{ subject: "Trò chơi trên mạng xã hội" }, "gọi tên là “[Luật Trò chơi trên mạng xã hội]” thì hơn"],
    [{ kind: "Bộ luật", subject: "Hàng hải Việt Nam" }, "Điều 5 [Bộ luật Hàng hải Việt Nam]"],
    [{ kind: "Bộ luật", subject: "tố tụng dân sự năm 2015" }, "theo [Bộ luật tố tụng dân sự năm 2015] thì"],
    [
      not("document/law"),
      "Trường ĐH Luật Huế tuyển sinh",
      "vi phạm pháp Luật Đất đai",
      "Công ước Luật Biển quốc tế",
      "bộ luật mới của ngành",
      "Bộ luật Hình sự Campuchia",
      "Luật hình sự của Nhật Bản",
      "Bộ luật Dân sự Pháp nói rõ",
    ],
  ]);
});

describe("nouns of documents that stand for no paper", () => {
  cases("Document", [
    [
      nothing,
      "bị khởi tố về tội vi phạm quy định về quản lý kho bãi năm 2016",
      "thực hiện theo quy định của Chính phủ về tín dụng cho nông dân",
      "tăng vốn điều lệ năm 2018 từ lợi nhuận để lại",
      "đây là dự án trọng điểm trong năm 2019",
      "phòng trưng bày chuyên đề “Gốm cổ miền biển”",
      "công trình của dự án số 12 Lý Thái Tổ",
      "Chương trình Phát triển LHQ (UNDP) tài trợ",
      "ông nói: “Dự án xây dựng chợ, bến xe để cho thuê còn dở”",
      "Dự án triển khai từ năm 2004 đến nay",
    ],
    [
      { subject: "Hành động Xanh chung (GAPX)" },
      "theo [Kế hoạch Hành động Xanh chung (GAPX)], thỏa thuận giữa các nước",
    ],
    [{ rule: "document/number" }, "theo [quy định số 12-QĐ/TW]", "triển khai [Dự án số 8] của huyện"],
  ]);
});

describe("numbers without số, and with the meeting", () => {
  cases("Document", [
    [{ rule: "document/number", number: "29", issuers: ["Trung ương Đảng"] }, "[Nghị quyết 29 của Trung ương Đảng]"],
    [{ number: "100" }, "theo [Nghị định 100], người lái xe", "[Nghị định 100] có hiệu lực"],
    [not("document/number"), "Nghị quyết 5 năm", "quyết định 2 phương án", "Kế hoạch 6 tháng cuối năm"],
    [
      { number: "29-NQ/TW", meetings: ["Hội nghị lần thứ 8 Ban Chấp hành Trung ương khóa XI"] },
      "[Nghị quyết số 29-NQ/TW Hội nghị lần thứ 8 Ban Chấp hành Trung ương khóa XI]",
    ],
    [
      { kind: "Kết luận", meetings: ["Hội nghị Trung ương 4 (khóa XIII)"] },
      "[Kết luận Hội nghị Trung ương 4 (khóa XIII)] nêu",
    ],
    [
      { meetings: ["Trung ương 4 khóa XI", "XII"] },
      "[Nghị quyết Trung ương 4 khóa XI, XII] về xây dựng Đảng",
      "[Nghị quyết Trung ương 4 khóa XI và XII]",
    ],
    [
      { meetings: ["lần thứ 8 Ban Chấp hành Trung ương khóa XI"] },
      "[Nghị quyết lần thứ 8 Ban Chấp hành Trung ương khóa XI]",
    ],
  ]);
});

describe("verbs that look like documents", () => {
  cases("Document", [
    [
      nothing,
      "Sở Tài chính hướng dẫn thực hiện việc thu phí năm 2019",
      "Chính phủ đã quy định về kinh doanh vận tải năm 2014",
      "Ông vừa báo cáo kết quả kiểm tra năm 2018",
      "ông Bình thay mặt lãnh đạo xã báo cáo kết quả kiểm tra năm 2018",
      "thực hiện nhiệm vụ, kế hoạch năm 2018",
      "cơ quan này cũng thông báo về việc tạm dừng",
    ],
  ]);
});

describe("things of a kind are no document", () => {
  cases("Document", [
    [not("document/described"), "các dự án phát triển hạ tầng năm 2025", "nhiều đề án xây dựng nông thôn năm 2024"],
  ]);
});

describe("where the name of a document ends", () => {
  cases("Document", [
    [
      { subject: "hợp tác đào tạo cán bộ 2018-2021" },
      "triển khai [Chương trình về hợp tác đào tạo cán bộ 2018-2021] vừa ký kết",
    ],
    [
      { subject: "sắp xếp các thôn" },
      "xem [Đề án về sắp xếp các thôn] do Sở Nội vụ tỉnh Hà Nam trình",
      "xem [Đề án về sắp xếp các thôn], yêu cầu sửa lại",
    ],
  ]);
});
