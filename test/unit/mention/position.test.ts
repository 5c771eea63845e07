import { describe } from "vitest";
import { cases, not, nothing } from "../../support/cases.ts";

describe("posts at a body", () => {
  cases("Position", [
    [
      { rule: "position/body", rank: "Bí thư", body: "Tỉnh ủy" },
      "[Bí thư Tỉnh ủy] Trần Minh Quân",
      "[BT Tỉnh ủy], Trưởng đoàn ĐBQH tỉnh",
    ],
    [{ rank: "Bí thư", body: "Huyện ủy Mường La" }, "Tỉnh ủy viên, [Bí thư Huyện ủy Mường La]"],
    [
      { rank: "Phó Bí thư", body: "Đảng ủy" },
      "[Phó Bí thư Đảng ủy] - Chủ tịch UBND phường",
      "[PBT Đảng ủy], Chủ tịch HĐND",
    ],
    [{ rank: "Phó Bí thư Thường trực", body: "Thành ủy" }, "[Phó Bí thư Thường trực Thành ủy], Chủ tịch HĐND"],
    [{ rank: "Ủy viên", body: "Ban Thường vụ Quận ủy Đồ Sơn" }, "Ủy viên Ban Thường vụ Quận ủy Đồ Sơn"],
    [{ rank: "Ủy viên", body: "BTV Tỉnh ủy" }, "UV BTV Tỉnh ủy", "Uỷ viên BTV Tỉnh ủy"],
    [{ rank: "Ủy viên", body: "Ban Chấp hành Đảng bộ xã" }, "Ủy viên Ban Chấp hành Đảng bộ xã"],
    [{ rank: "Ủy viên dự khuyết", body: "Trung ương Đảng" }, "Ủy viên dự khuyết Trung ương Đảng"],
    [{ rank: "Chủ tịch", body: "UBND xã Nà Phặc" }, "HUV, [Chủ tịch UBND xã Nà Phặc]"],
    [{ rank: "Chủ tịch", body: "UBND TP. Biên Hòa" }, "[Chủ tịch UBND TP. Biên Hòa] Nguyễn Xuân Thanh"],
    [{ rank: "Phó Chủ tịch", body: "HĐND xã" }, "Đảng ủy viên, [Phó Chủ tịch HĐND xã]"],
    [{ rank: "Chủ tịch", body: "Hội Nông dân phường Trường Sơn" }, "Chủ tịch Hội Nông dân phường Trường Sơn"],
    [{ rank: "Chủ tịch", body: "UBND xã" }, "[Chủ tịch UBND xã] Hà Sơn Bình"],
    [{ rank: "Chủ nhiệm", body: "Ủy ban Kiểm tra Huyện ủy Sông Lô" }, "Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Sông Lô"],
    [{ rank: "Giám đốc", body: "Sở Tài chính" }, "đồng chí Vũ Anh Tuấn, [Giám đốc Sở Tài chính]"],
    [{ rank: "Phó Giám đốc", body: "Trung tâm Chính trị huyện" }, "Phó Giám đốc Trung tâm Chính trị huyện"],
    [{ rank: "Hiệu trưởng", body: "Trường Tiểu học Kim Đồng" }, "Hiệu trưởng Trường Tiểu học Kim Đồng"],
    [{ rank: "Hiệu trưởng", body: undefined }, "thầy Lê Văn Tâm, [Hiệu trưởng]"],
    [{ rank: "Bí thư", body: undefined }, "[Bí thư], Chủ tịch UBND xã", "[Bí thư] - Trưởng ban Công tác mặt trận"],
    [{ rank: "Chính trị viên", body: "Ban CHQS phường" }, "Chính trị viên Ban CHQS phường"],
    [{ rank: "Bí thư", body: "Đoàn TNCS Hồ Chí Minh xã" }, "Bí thư Đoàn TNCS Hồ Chí Minh xã"],
    [not("position/body"), "bí thư", "chủ tịch", "bí thư chi bộ", "giám đốc doanh nghiệp", "các ủy viên", "Hội đồng"],
  ]);
});

describe("words that end in a rank", () => {
  cases("Position", [
    [{ rank: "Trưởng", body: "ban kiểm soát Công ty" }, "bà Lê Thị Hòa, [Trưởng ban kiểm soát Công ty]"],
    [
      { rank: "Phó Chủ nhiệm Chính trị", body: "Quân khu 9" },
      "Đại tá Lê Văn Bình, [Phó Chủ nhiệm Chính trị Quân khu 9]",
    ],
    [{ rank: "Trưởng", body: "phòng Nội vụ huyện Ba Bể" }, "giữ chức vụ [Trưởng phòng Nội vụ huyện Ba Bể]"],
    [nothing, "Đoàn Chủ tịch, Đoàn Thư ký", "Chủ tịch đoàn, Thư ký đoàn điều hành Đại hội"],
  ]);
});

describe("posts at the head of a territory, posts that share a body, posts that are given", () => {
  cases("Position", [
    [{ rank: "Phó Chủ tịch", body: "tỉnh" }, "từng là [Phó chủ tịch tỉnh], Trưởng ban Tổ chức Tỉnh ủy"],
    [{ rank: "Bí thư", body: "huyện Ba Bể" }, "[Bí thư huyện Ba Bể] cho biết"],
    [{ rank: "Chủ tịch nước", body: undefined }, "Chủ tịch nước"],
    [{ rank: "Phó Tư lệnh", body: "Quân khu 9" }, "[Phó Tư lệnh] kiêm Tham mưu trưởng Quân khu 9"],
    [{ rank: "Phó Bí thư", body: undefined }, "được bầu giữ chức [Phó Bí thư]."],
    [{ rank: "Phó Chánh", body: "Thanh tra bộ Nội vụ" }, "bà Lê Thị Mai, [Phó Chánh Thanh tra bộ Nội vụ]"],
    [{ rank: "Bí thư", body: "Thị ủy Uông Bí" }, "[Bí thư Thị ủy Uông Bí], Trưởng ban"],
    [nothing, "Bí thư các tỉnh", "bí thư thôn 5", "chủ tịch hội", "Phó Bí thư."],
  ]);
});

describe("posts in lower case, of experts and of those who lead a part", () => {
  cases("Position", [
    [{ rank: "Bí thư", body: "chi bộ" }, "thầy Lê Văn Tâm - [Bí thư chi bộ], Hiệu trưởng"],
    [{ rank: "Bí thư", body: "Ban cán sự đảng" }, "[Bí thư Ban cán sự đảng], Viện trưởng VKSND tỉnh"],
    [{ rank: "Chuyên viên", body: "Phòng Nội vụ huyện" }, "[Chuyên viên Phòng Nội vụ huyện]"],
    [{ rank: "Thành viên", body: "HĐTV Tổng công ty" }, "[Thành viên HĐTV Tổng công ty]"],
    [{ rank: "Phó Chi cục trưởng", body: "Chi cục Thuế huyện Ba Bể" }, "Phó Chi cục trưởng Chi cục Thuế huyện Ba Bể"],
    [{ rank: "Trưởng", body: "Ban Quản lý Khu kinh tế tỉnh Hà Tĩnh" }, "Trưởng Ban Quản lý Khu kinh tế tỉnh Hà Tĩnh"],
    [nothing, "giao ban bí thư chi bộ", "Giao ban Bí thư chi bộ, đảng bộ", "các thành viên", "chuyên viên giỏi"],
  ]);
});

describe("former and acting", () => {
  cases("Position", [
    [{ rank: "Chủ tịch", former: true, body: "UBND tỉnh Bình Phước" }, "nguyên Chủ tịch UBND tỉnh Bình Phước"],
    [{ rank: "Phó Chủ tịch", former: true, body: "Quốc hội" }, "Nguyên Phó Chủ tịch Quốc hội"],
    [{ rank: "Chủ tịch", acting: true, former: false }, "Quyền Chủ tịch UBND huyện Bảo Lâm"],
    [{ rank: "Chủ tịch", acting: false, former: false }, "Chủ tịch UBND huyện Bảo Lâm"],
    [nothing, "nguyên nhân", "nguyên tắc tập trung dân chủ", "quyền lợi của nhân dân", "nguyên lãnh đạo tỉnh"],
  ]);
});

describe("posts at a board, an office or a ministry", () => {
  cases("Position", [
    [
      { rule: "position/unit", rank: "Trưởng", body: "Ban Tuyên giáo Tỉnh ủy Yên Bái" },
      "[Trưởng Ban Tuyên giáo Tỉnh ủy Yên Bái] Lò Văn Páo",
    ],
    [{ rank: "Trưởng", body: "ban Tuyên giáo Tỉnh ủy" }, "Trưởng ban Tuyên giáo Tỉnh ủy"],
    [{ rank: "Phó Trưởng", body: "Ban Tổ chức Quận ủy" }, "Phó Ban Tổ chức Quận ủy", "Phó Trưởng Ban Tổ chức Quận ủy"],
    [{ rank: "Phó Trưởng", body: "Ban Kinh tế - Xã hội HĐND xã" }, "Phó Trưởng Ban Kinh tế - Xã hội HĐND xã"],
    [{ rank: "Trưởng", body: "đoàn ĐBQH tỉnh" }, "Bí thư Tỉnh ủy, [Trưởng đoàn ĐBQH tỉnh]"],
    [{ rank: "Trưởng", body: "Phòng Nội vụ huyện Ba Bể" }, "Trưởng Phòng Nội vụ huyện Ba Bể"],
    [{ rank: "Chánh", body: "Văn phòng Thành ủy Vinh" }, "Chánh Văn phòng Thành ủy Vinh"],
    [{ rank: "Phó Chánh", body: "Văn phòng HĐND và UBND quận" }, "Phó Chánh Văn phòng HĐND và UBND quận"],
    [not("position/unit"), "Trưởng thôn", "trưởng thành", "Trưởng đoàn", "Trưởng phòng", "phó ban"],
    [{ rule: "position/ministry", rank: "Bộ trưởng", body: "Bộ Y tế" }, "Bộ trưởng Bộ Y tế"],
    [{ rank: "Thứ trưởng", body: "Bộ Nội vụ" }, "[Thứ trưởng Bộ Nội vụ] Đỗ Xuân Trường"],
    [not("position/ministry"), "Bộ trưởng phát biểu", "các Bộ trưởng, Thứ trưởng"],
  ]);
});

describe("members of a committee", () => {
  cases("Position", [
    [{ rule: "position/member", rank: "Tỉnh ủy viên" }, "[Tỉnh ủy viên], Bí thư Huyện ủy", "[TUV], Bí thư Huyện ủy"],
    [{ rank: "Thành ủy viên", body: "Thành ủy" }, "Thành ủy viên"],
    [{ rank: "Quận ủy viên", body: "Quận ủy" }, "Quận ủy viên quận Hải An"],
    [{ rank: "Huyện ủy viên" }, "[HUV], Chủ tịch UBND xã", "[Ủy viên Huyện ủy], Chủ tịch UBND xã"],
    [{ rank: "Đảng ủy viên", body: "Đảng bộ Trường Cao đẳng Y tế" }, "ĐUV Đảng bộ Trường Cao đẳng Y tế"],
    [not("position/member"), "các tỉnh ủy viên", "đảng ủy viên", "đảng viên", "đoàn viên"],
  ]);
});

describe("posts that need no body", () => {
  cases("Position", [
    [{ rule: "position/none", rank: "Tổng Bí thư" }, "[Tổng Bí thư] phát biểu", "TỔNG BÍ THƯ"],
    [{ rank: "Thủ tướng Chính phủ" }, "[Thủ tướng Chính phủ] Phạm Minh Khôi", "[Thủ tướng] Phạm Minh Khôi"],
    [{ rank: "Chủ tịch nước", body: undefined }, "Chủ tịch nước"],
    [{ rank: "Ủy viên Ban Chấp hành Trung ương Đảng" }, "[Ủy viên Trung ương Đảng], Bí thư Tỉnh ủy", "UVTW Đảng"],
    [{ rank: "Báo cáo viên" }, "đồng chí Lê Thu Trà, [Báo cáo viên]"],
    [not("position/none"), "thủ tục", "báo cáo", "chủ tịch phường"],
    [{ rule: "position/secretariat", rank: "Thường trực", body: "Ban Bí thư" }, "Thường trực Ban Bí thư"],
    [not("position/secretariat"), "Thường trực Đảng ủy", "Thường trực HĐND xã", "thường trực"],
  ]);
});
