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

describe("several that were named before", () => {
  cases("Document", [
    [{ rule: "document/above", bare: true, count: 2 }, "[2 văn bản trên]", "học tập [hai nghị quyết nêu trên]"],
    [{ rule: "document/above", bare: true, count: undefined }, "[các văn bản này] rất cần", "[các kế hoạch nói trên]"],
    [not("document/above"), "2 văn bản", "các văn bản", "một văn bản trên bàn", "các nội dung trên"],
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
