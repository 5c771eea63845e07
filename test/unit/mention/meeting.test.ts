import { describe } from "vitest";
import { cases, not, nothing } from "../../support/cases.ts";

describe("meetings of the whole country, of a month, of a cell", () => {
  cases("Meeting", [
    [
      { kind: "đại hội", ordinal: 12, body: "Đoàn TNCS Hồ Chí Minh" },
      "Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XII",
    ],
    [
      { kind: "hội nghị", rule: "meeting/purpose" },
      "hội nghị giao ban tháng 5",
      "hội nghị báo cáo viên quý I năm 2020",
    ],
    [{ kind: "hội nghị", rule: "meeting/purpose" }, "Hội nghị giao ban công tác kiểm tra quý III"],
    [{ kind: "lễ", rule: "meeting/purpose" }, "Lễ trao tặng Huy hiệu Đảng đợt 7/11"],
    [
      { kind: "hội nghị", rule: "meeting/purpose", mode: "trực tuyến" },
      "hội nghị trực tuyến đến các huyện, thị, thành ủy để học tập Kết luận số 12-KL/TW",
    ],
    [{ kind: "hội nghị", rule: "meeting/purpose" }, "hội nghị nhằm triển khai Kế hoạch số 12-KH/HU"],
    [
      { kind: "hội nghị", rule: "meeting/purpose" },
      "[Hội nghị cán bộ, công chức, viên chức năm 2024] của cơ quan",
      "[Hội nghị đại biểu Người lao động năm 2021]; ông Lê Văn Bình dự",
      "[hội nghị viên chức và người lao động năm học 2023-2024]",
    ],
    [not("meeting/purpose"), "hội nghị người lao động", "hội nghị năm 2021"],
    [not("meeting/numbered"), "Đây là kỳ họp đầu tiên của HĐND tỉnh Sơn La dùng máy tính bảng"],
    [{ kind: "lễ", rule: "meeting/bare" }, "Tham dự [buổi lễ] có đại biểu các xã"],
    [
      not("meeting/purpose"),
      "Tiếp đó, hội nghị nghe đại diện Công an xã báo cáo",
      "họp giao ban với các xã",
      "hội nghị giao ban",
    ],
  ]);
});

describe("congresses: number and body in any order", () => {
  cases("Meeting", [
    [nothing, "Đại hội Đảng lần thứ XIX ở nước bạn", "Đại hội XX của Đảng"],
    [
      { rule: "meeting/numbered", kind: "đại hội", ordinal: 12, body: "Đảng bộ tỉnh Bắc Kạn" },
      "Đại hội đại biểu Đảng bộ tỉnh Bắc Kạn lần thứ XII",
      "Đại hội lần thứ XII Đảng bộ tỉnh Bắc Kạn",
      "Đại hội XII Đảng bộ tỉnh Bắc Kạn",
      "ĐH đại biểu lần thứ XII Đảng bộ tỉnh Bắc Kạn",
      "ĐHĐB Đảng bộ tỉnh Bắc Kạn lần thứ 12",
      "Đại hội đại biểu lần thứ XII của Đảng bộ tỉnh Bắc Kạn",
    ],
    [{ ordinal: 6, term: "2022-2025" }, "[Đại hội Đảng viên lần thứ VI nhiệm kỳ 2022 – 2025]"],
    [{ ordinal: 1, body: "Đảng bộ đặc khu Cô Tô" }, "Đại hội lần thứ nhất Đảng bộ đặc khu Cô Tô"],
    [{ ordinal: 1, body: "ĐẢNG BỘ XÃ BA VÌ" }, "ĐẠI HỘI ĐẢNG BỘ XÃ BA VÌ LẦN THỨ NHẤT"],
    [{ ordinal: 6, term: "2025-2030" }, "Đại hội lần thứ VI (nhiệm kỳ 2025-2030) của Đảng bộ Sở Y tế"],
    [{ ordinal: 14, body: "Đoàn TNCS Hồ Chí Minh tỉnh" }, "Đại hội Đoàn TNCS Hồ Chí Minh tỉnh lần thứ XIV"],
    [{ ordinal: 10, body: "Hội Nông dân huyện Si Ma Cai" }, "Đại hội Hội Nông dân huyện Si Ma Cai lần thứ X"],
    [{ ordinal: 7, body: "Đảng bộ Trường Chính trị tỉnh" }, "Đại hội Đảng bộ Trường Chính trị tỉnh lần thứ VII"],
    [
      { ordinal: 13, body: "Đảng", national: true },
      "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
      "Đại hội XIII của Đảng",
      "Đại hội Đảng lần thứ XIII",
      "Đại hội Đảng toàn quốc lần thứ XIII",
    ],
    [{ ordinal: 13, body: undefined }, "Đại hội XIII"],
    [not("meeting/numbered"), "Cách mạng công nghiệp lần thứ 4", "Đại hội Đảng các cấp", "lần thứ XVII Đảng bộ tỉnh"],
    [
      { rule: "meeting/congress", body: "Đảng bộ huyện Hớn Quản", ordinal: undefined },
      "Đại hội Đảng bộ huyện Hớn Quản",
    ],
    [{ rule: "meeting/congress", term: "2025-2030" }, "Đại hội Đảng bộ xã Bình Hòa, nhiệm kỳ 2025-2030"],
    [{ rule: "meeting/congress", body: "Chi bộ thôn Phú Lâm" }, "Đại hội Chi bộ thôn Phú Lâm"],
    [
      not("meeting/congress"),
      "Đại hội",
      "Đại hội các dân tộc thiểu số tỉnh",
      "Đại hội Đảng các cấp",
      "Đại hội thể thao",
    ],
  ]);
});

describe("plenums and conferences of a committee", () => {
  cases("Meeting", [
    [
      { rule: "meeting/numbered", kind: "hội nghị", ordinal: 5 },
      "Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh Hà Nam khóa XX",
      "Hội nghị lần thứ năm BCH Đảng bộ tỉnh Hà Nam, khóa 20",
    ],
    [{ ordinal: 5, khoa: "XX" }, "Hội nghị Ban Chấp hành Đảng bộ tỉnh Hà Nam lần thứ V, khóa XX"],
    [{ ordinal: 8, khoa: "XIII" }, "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII"],
    [{ ordinal: 6, khoa: "XIII", body: "Trung ương" }, "Hội nghị Trung ương 6 khóa XIII"],
    [{ ordinal: 20, note: "mở rộng" }, "Hội nghị BCH Đảng bộ thành phố Lai Châu lần thứ 20 (mở rộng)"],
    [{ ordinal: 15, note: "mở rộng" }, "Hội nghị lần thứ 15 (mở rộng) BCH Đảng bộ huyện Nậm Pồ khóa IV"],
    [{ note: "bất thường", body: "Ban Chấp hành Đảng bộ tỉnh" }, "Hội nghị bất thường Ban Chấp hành Đảng bộ tỉnh"],
    [{ body: "Ban Thường vụ Huyện ủy Bát Xát" }, "Hội nghị Ban Thường vụ Huyện ủy Bát Xát"],
    [{ ordinal: 15, body: "Tỉnh ủy Sơn La" }, "Hội nghị Tỉnh ủy Sơn La lần thứ 15"],
    [{ ordinal: 9, khoa: "X" }, "hội nghị Ủy ban MTTQ Việt Nam tỉnh Bến Tre lần thứ 9, khóa X"],
    [{ ordinal: 12 }, "HỘI NGHỊ LẦN THỨ 12 BAN CHẤP HÀNH ĐẢNG BỘ TỈNH LÂM ĐỒNG"],
    [not("meeting/numbered"), "hội nghị Đảng bộ", "hội nghị Đảng ủy", "hội nghị Trung ương", "hội nghị lần trước"],
  ]);
});

describe("sessions", () => {
  cases("Meeting", [
    [
      { rule: "meeting/numbered", kind: "kỳ họp", ordinal: 15, khoa: "XII", term: "2021-2026" },
      "Kỳ họp thứ 15 HĐND tỉnh Gia Lai khóa XII, nhiệm kỳ 2021-2026",
      "kỳ họp thứ 15, HĐND tỉnh Gia Lai khoá XII, nhiệm kỳ 2021 – 2026",
      "Kỳ họp thứ 15 của HĐND tỉnh Gia Lai khóa XII (nhiệm kỳ 2021-2026)",
    ],
    [
      { ordinal: 9, body: "HĐND tỉnh" },
      "Kỳ họp thứ chín (kỳ họp chuyên đề) HĐND tỉnh",
      "Kỳ họp thứ 9 (kỳ họp chuyên đề lần thứ 4) HĐND tỉnh",
    ],
    [
      { rule: "meeting/numbered", kind: "kỳ họp", ordinal: 27, body: "Ủy ban Kiểm tra Tỉnh ủy Kon Tum" },
      "kỳ họp thứ 27, Ủy ban Kiểm tra Tỉnh ủy Kon Tum",
      "kỳ họp 27 của Ủy ban Kiểm tra Tỉnh ủy Kon Tum",
    ],
    [{ kind: "kỳ họp", ordinal: 1, body: "Ban Chấp hành Đảng bộ tỉnh" }, "Kỳ họp thứ nhất Ban Chấp hành Đảng bộ tỉnh"],
    [{ kind: "kỳ họp", ordinal: 27 }, "đã [họp kỳ 27]", "khai mạc [họp kỳ thứ hai mươi bảy]"],
    [{ ordinal: 8, body: "Quốc hội khóa XV" }, "Kỳ họp thứ 8, Quốc hội khóa XV"],
    [{ ordinal: undefined, body: "HĐND huyện" }, "kỳ họp HĐND huyện"],
    [{ kind: "phiên họp", ordinal: 30 }, "Phiên họp thứ 30 của Ủy ban Thường vụ Quốc hội"],
    [
      { kind: "phiên họp", note: "thường kỳ", body: "UBND huyện Mường Lát" },
      "phiên họp thường kỳ UBND huyện Mường Lát",
    ],
    [
      { kind: "phiên trù bị", session: "Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXIII" },
      "Phiên trù bị Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXIII",
    ],
    [{ kind: "phiên chính thức" }, "phiên chính thức Đại hội Đảng bộ xã Bình Hòa lần thứ I"],
    [
      not("meeting/numbered"),
      "kỳ họp",
      "[kỳ họp] 6 tháng cuối năm",
      "phiên bế mạc",
      "[phiên khai mạc] Đại hội",
      "phiên tòa thứ hai",
    ],
  ]);
});

describe("meetings that stand for one named elsewhere", () => {
  cases("Meeting", [
    [{ rule: "meeting/bare", kind: "hội nghị" }, "[Hội nghị] đã thành công", "[hội nghị] kết thúc tốt đẹp"],
    [{ rule: "meeting/bare", kind: "đại hội" }, "[Đại hội] đã bầu", "toàn thể [đại hội] nhất trí"],
    [{ rule: "meeting/bare", kind: "kỳ họp", note: "thường lệ" }, "[kỳ họp thường lệ] giữa năm"],
    [{ rule: "meeting/bare", kind: "phiên khai mạc" }, "[phiên khai mạc] Đại hội"],
    [{ rule: "meeting/bare", body: "Đảng ủy" }, "hội nghị Đảng ủy"],
    [not("meeting/bare"), "nghị quyết", "hội viên", "lễ cưới", "đại biểu", "lễ độ", "hội quán"],
  ]);
});
