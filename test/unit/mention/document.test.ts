import { describe } from "vitest";
import { cases, not, nothing } from "../../support/cases.ts";

describe("documents of a meeting", () => {
  cases("Document", [
    [
      {
        rule: "document/of-meeting",
        kind: "Nghị quyết",
        meetings: ["Đại hội đại biểu Đảng bộ tỉnh Hòa Bình lần thứ XVII"],
      },
      "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hòa Bình lần thứ XVII",
      "Nghị quyết của Đại hội đại biểu Đảng bộ tỉnh Hòa Bình lần thứ XVII",
      "Nghị quyết Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hòa Bình lần thứ XVII",
    ],
    [{ meetings: ["Đại hội XIII của Đảng"] }, "Nghị quyết Đại hội XIII của Đảng"],
    [{ meetings: ["ĐẠI HỘI XIII CỦA ĐẢNG"] }, "QUÁN TRIỆT [NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG]"],
    [{ meetings: ["Trung ương 7 khóa XII"] }, "Nghị quyết Trung ương 7 khóa XII", "học tập [NQ Trung ương 7 khóa XII]"],
    [{ term: "2020-2025" }, "Nghị quyết Đại hội Đảng bộ xã Bình Hòa lần thứ X, nhiệm kỳ 2020-2025"],
    [
      { meetings: ["Đại hội Đảng bộ huyện", "Đại hội Đảng bộ tỉnh lần thứ XX"] },
      "Nghị quyết Đại hội Đảng bộ huyện và Đại hội Đảng bộ tỉnh lần thứ XX",
    ],
    [{ kind: "Văn kiện", meetings: ["Đại hội XIII của Đảng"] }, "văn kiện Đại hội XIII của Đảng"],
    [
      not("document/of-meeting"),
      "Nghị quyết của Đảng",
      "Nghị quyết Đại hội Đảng các cấp",
      "Kế hoạch Đại hội XIII của Đảng",
    ],
    [{ rule: "document/of-bare-meeting", bare: true }, "[Nghị quyết Đại hội] đã đề ra", "[Nghị quyết hội nghị] nêu rõ"],
    [not("document/of-bare-meeting"), "Nghị quyết Đại hội Đảng", "Nghị quyết Đại hội Đảng các cấp"],
  ]);
});

describe("sets", () => {
  cases("Document", [
    [
      { rule: "document/set", kind: "Chương trình công tác", entity: "Program", count: 8, khoa: "XVI" },
      "8 chương trình công tác của Thành ủy Hải Phòng khóa XVI",
      "08 Chương trình công tác của Thành ủy Hải Phòng khoá 16",
    ],
    [{ count: 10, term: "2020-2025" }, "10 Chương trình công tác toàn khóa của Tỉnh ủy khóa XIX, nhiệm kỳ 2020-2025"],
    [{ count: 17, issuers: [] }, "Kỳ họp thông qua [17 nghị quyết]"],
    [{ count: 4, issuers: ["UBND huyện Như Xuân"] }, "4 tờ trình của UBND huyện Như Xuân"],
    [not("document/set"), "1 nghị quyết", "trong đó có 04 nghị quyết", "10 chương trình", "6 dự án", "các nghị quyết"],
  ]);
});

describe("titles in quotation marks", () => {
  cases("Document", [
    [
      { rule: "document/title", kind: "Phong trào", subject: "Dân vận khéo", entity: "Program" },
      "phong trào “Dân vận khéo”",
      'hưởng ứng [phong trào "Dân vận khéo"] năm 2024',
    ],
    [{ kind: "Cuộc vận động" }, "Cuộc vận động “Ngày vì người nghèo”"],
    [{ kind: "Chuyên đề" }, "chuyên đề “Học tập và làm theo tấm gương đạo đức Bác”"],
    [
      not("document/title"),
      "dự án “ma”",
      "Nghị quyết “Dân vận khéo”",
      "phong trào “Dân vận khéo",
      "phong trào văn nghệ",
    ],
    [
      { rule: "document/listed-title", kind: "Chương trình", subject: "Cải cách hành chính" },
      "02 Chương trình lớn gồm: “Xây dựng nông thôn mới”; “[Cải cách hành chính]”",
    ],
    [not("document/listed-title"), "gồm: “Cải cách hành chính”", "các việc lớn gồm: “Cải cách hành chính”"],
  ]);
});

describe("documents named by issuer and subject", () => {
  cases("Document", [
    [
      { rule: "document/of-issuer", issuers: ["Tỉnh ủy Tây Ninh"], subject: "chuyển đổi số" },
      "thực hiện [Nghị quyết chuyên đề của Tỉnh ủy Tây Ninh về chuyển đổi số]",
      "thực hiện [Nghị quyết của Tỉnh ủy Tây Ninh về chuyển đổi số]",
    ],
    [{ issuers: ["UBND tỉnh"] }, "thông qua [Tờ trình của UBND tỉnh về việc sáp nhập các thôn, tổ dân phố]"],
    [{ kind: "Báo cáo", issuers: ["Ban Chấp hành Đảng bộ huyện"] }, "nghe [Báo cáo của Ban Chấp hành Đảng bộ huyện]"],
    [not("document/of-issuer"), "Nghị quyết của Đảng", "kế hoạch của lớp", "quyết định của nhân dân"],
    [
      { rule: "document/about", subject: "xây dựng nông thôn mới" },
      "triển khai [Nghị quyết về xây dựng nông thôn mới]",
    ],
    [
      { rule: "document/described", kind: "Báo cáo" },
      "các đại biểu được nghe [báo cáo kết quả vận động ủng hộ đồng bào vùng lũ]",
      "lắng nghe [báo cáo đánh giá tình hình thu ngân sách trên địa bàn]",
    ],
    [not("document/described"), "có báo cáo kết quả vận động ủng hộ đồng bào vùng lũ", "nghe báo cáo kết quả"],
    [not("document/about"), "ban hành nghị quyết về xây dựng nông thôn mới", "báo cáo về thành tích chung"],
    [
      { rule: "document/described", kind: "Kế hoạch", grounds: ["Nghị quyết Đại hội Đảng bộ tỉnh"] },
      "ban hành [Kế hoạch thực hiện Nghị quyết Đại hội Đảng bộ tỉnh]",
      "xây dựng [Kế hoạch triển khai Nghị quyết Đại hội Đảng bộ tỉnh]",
    ],
    [
      { rule: "document/described", kind: "Đề án", about: ["tỉnh Lai Châu"] },
      "thực hiện [Đề án phát triển du lịch tỉnh Lai Châu giai đoạn 2021-2025]",
    ],
    [{ kind: "Luật" }, "thực hiện [Luật Tổ chức chính quyền địa phương năm 2015]"],
    [
      { kind: "Chương trình mục tiêu quốc gia", subject: "giảm nghèo bền vững giai đoạn 2021-2025" },
      "thực hiện [Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025]",
    ],
    [
      { kind: "Báo cáo", issuers: ["Ban Chấp hành Đảng bộ huyện"] },
      "góp ý dự thảo [Báo cáo chính trị của Ban Chấp hành Đảng bộ huyện]",
    ],
    [
      not("document/described"),
      "xem xét, quyết định điều chỉnh quy hoạch sử dụng đất đến năm 2025",
      "thảo luận và quyết định triển khai mô hình trong quý III năm 2022",
      "chương trình hành động cụ thể",
      "kế hoạch công tác",
      "luật chơi",
      "phong trào thi đua yêu nước",
    ],
  ]);
});

describe("documents that stand for one named elsewhere", () => {
  cases("Document", [
    [
      { rule: "document/bare", bare: true, kind: "Nghị quyết" },
      "Nghị quyết này",
      "[Nghị quyết] xác định",
      "nghị quyết này",
    ],
    [{ rule: "document/bare", kind: "Kế hoạch" }, "[Kế hoạch này] nêu rõ"],
    [not("document/bare"), "nghị quyết", "Nghị quyết của Đảng", "Kế hoạch", "các nghị quyết", "Kết luận hội nghị"],
    [{ rule: "document/plural", plural: true, bare: true }, "ban hành [các quyết định về việc điều động cán bộ]"],
    [not("document/plural"), "các quyết định", "các chỉ thị, nghị quyết"],
    [
      nothing,
      "đề án",
      "báo cáo tại hội nghị",
      "chương trình văn nghệ chào mừng",
      "Điều lệ Đảng",
      "thông báo cho nhân dân",
    ],
  ]);
});

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

describe("several that were named before", () => {
  cases("Document", [
    [{ rule: "document/above", bare: true, count: 2 }, "[2 văn bản trên]", "học tập [hai nghị quyết nêu trên]"],
    [{ rule: "document/above", bare: true, count: undefined }, "[các văn bản này] rất cần", "[các kế hoạch nói trên]"],
    [not("document/above"), "2 văn bản", "các văn bản", "một văn bản trên bàn", "các nội dung trên"],
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

describe("what a document implements", () => {
  cases("Document", [
    [{ grounds: ["Chỉ thị số 35-CT/TW"] }, "Kế hoạch số 12-KH/HU về thực hiện Chỉ thị số 35-CT/TW"],
    [
      { grounds: ["Chỉ thị số 35-CT/TW", "Kết luận số 6-KL/TW"] },
      "Kế hoạch số 12-KH/HU về triển khai Chỉ thị số 35-CT/TW và Kết luận số 6-KL/TW",
    ],
    [{ grounds: [] }, "Tờ trình số 9/TTr-UBND về dự thảo Nghị quyết số 30/NQ-HĐND"],
  ]);
});

describe("decisions by what they do", () => {
  cases("Document", [
    [
      { rule: "document/disposal", subject: "luân chuyển ông Vũ Hồng Lam" },
      "công bố [quyết định của Ban Thường vụ Huyện ủy Bát Xát] luân chuyển ông Vũ Hồng Lam",
    ],
    [
      not("document/disposal"),
      "quyết định của Ban Thường vụ Huyện ủy Bát Xát rất kịp thời",
      "quyết định của Ban Thường vụ Huyện ủy Bát Xát về việc bổ nhiệm",
      "kế hoạch của Ban Thường vụ Huyện ủy Bát Xát luân chuyển cán bộ",
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
