import { describe } from "vitest";
import { cases, not, nothing } from "../../support/cases.ts";

describe("committees with the level in their word", () => {
  cases("Organisation", [
    [
      { rule: "organisation/party-committee", head: "Tỉnh ủy", place: "Cà Mau" },
      "Tỉnh ủy Cà Mau",
      "[Tỉnh uỷ Cà Mau] họp",
    ],
    [{ head: "Tỉnh ủy", place: "LÂM ĐỒNG" }, "TỈNH ỦY LÂM ĐỒNG"],
    [{ head: "Thành ủy", place: "Hải Phòng" }, "Thành ủy Hải Phòng"],
    [{ head: "Thành ủy", place: "Mỹ Tho" }, "[Thành uỷ Mỹ Tho] giao ban"],
    [{ head: "Thành ủy", place: "TP. Hồ Chí Minh" }, "Thành ủy TP. Hồ Chí Minh"],
    [{ head: "Thành ủy", place: "Tp.HCM" }, "Thành ủy Tp.HCM"],
    [{ head: "Thành ủy", place: "thành phố Pleiku" }, "Thành ủy thành phố Pleiku"],
    [{ head: "Quận ủy", place: "Ninh Kiều" }, "Quận ủy Ninh Kiều"],
    [{ head: "Huyện ủy", place: "Châu Thành" }, "Huyện ủy Châu Thành", "[Huyện uỷ Châu Thành] (Tiền Giang)"],
    [{ head: "Thị ủy", place: "Hồng Lĩnh" }, "Thị ủy Hồng Lĩnh"],
    [{ head: "Tỉnh ủy", place: undefined }, "Tỉnh ủy", "Bí thư [Tỉnh ủy] Trần Minh Quân", "Bí thư [Tỉnh uỷ] Vừ A Páo"],
    [{ head: "Quận ủy", khoa: "XXVI", place: "Lê Chân" }, "Quận ủy Lê Chân khóa XXVI", "Quận ủy Lê Chân khoá 26"],
    [
      { head: "Huyện ủy", term: "2020-2025" },
      "Huyện ủy Bát Xát nhiệm kỳ 2020 – 2025",
      "Huyện ủy Bát Xát (nhiệm kỳ 2020-2025)",
    ],
    [not("organisation/party-committee"), "các huyện ủy, thị ủy, đảng ủy trực thuộc", "đảng viên"],
  ]);
});

describe("committees and Party organisations of a territory or a body", () => {
  cases("Organisation", [
    [{ head: "Đảng ủy", place: "phường Cái Khế" }, "Đảng ủy phường Cái Khế", "[Đảng uỷ phường Cái Khế] đã tổ chức"],
    [{ head: "Đảng ủy", place: "PHƯỜNG PHÚ HỘI" }, "[ĐẢNG ỦY PHƯỜNG PHÚ HỘI] TỔ CHỨC HỘI NGHỊ"],
    [{ head: "Đảng ủy", place: "phường" }, "[Đảng ủy phường] 6 tháng đầu năm", "của [Đảng uỷ phường] đề ra"],
    [{ head: "Đảng ủy", place: undefined }, "Đảng ủy", "Thường trực [Đảng ủy]"],
    [{ head: "Đảng ủy", of: "Sở Y tế tỉnh Nam Định" }, "Đảng ủy Sở Y tế tỉnh Nam Định"],
    [{ rule: "organisation/party", head: "Đảng bộ", place: "huyện Đức Trọng" }, "Đảng bộ huyện Đức Trọng"],
    [{ head: "Đảng bộ", of: "Trường Đại học Tây Nguyên" }, "Đảng bộ Trường Đại học Tây Nguyên"],
    [{ head: "Đảng bộ", of: "Công an tỉnh Hưng Yên" }, "Đảng bộ Công an tỉnh Hưng Yên"],
    [{ head: "Đảng bộ", title: "nhà trường" }, "Đảng bộ nhà trường"],
    [
      { head: "Đảng bộ", title: "các cơ quan Đảng", place: "phường Xuân Hòa" },
      "Đảng bộ các cơ quan Đảng phường Xuân Hòa",
    ],
    [{ head: "Đảng bộ", place: "thành phố", khoa: "XXI" }, "Đảng bộ thành phố khóa XXI"],
    [{ head: "Đảng bộ", under: "Đảng bộ tỉnh Tây Ninh" }, "Đảng bộ phường Tân An trực thuộc Đảng bộ tỉnh Tây Ninh"],
    [{ head: "Đảng bộ bộ phận", title: "Cơ sở II" }, "Đảng bộ bộ phận Cơ sở II", "Đảng bộ Bộ phận Cơ sở II"],
    [{ head: "Đảng bộ bộ phận", title: "CSII" }, "[Đảng bộ bộ phận CSII] họp"],
    [{ head: "Đảng Cộng sản Việt Nam" }, "Đảng Cộng sản Việt Nam", "[ĐẢNG CỘNG SẢN VIỆT NAM] QUANG VINH"],
    [{ rule: "organisation/whole-party", head: "Đảng Cộng sản Việt Nam" }, "Đại hội XIV của [Đảng]"],
    [
      not("organisation/party", "organisation/whole-party"),
      "Đảng",
      "Nghị quyết của Đảng",
      "đảng viên",
      "các đảng bộ",
      "công tác đảng",
    ],
    [{ rule: "organisation/party-cell", head: "Chi bộ", place: "thôn Đông Hà" }, "Chi bộ thôn Đông Hà"],
    [{ head: "Chi bộ", place: "khu phố 3" }, "Chi bộ khu phố 3"],
    [{ head: "Chi bộ", under: "Đảng bộ xã Ea Tam" }, "Chi bộ thôn 4 thuộc Đảng bộ xã Ea Tam"],
    [{ head: "Chi bộ", of: "Trường Mầm non Hoa Sen" }, "Chi bộ Trường Mầm non Hoa Sen"],
    [not("organisation/party-cell"), "chi bộ vững mạnh", "sinh hoạt chi bộ", "21 chi bộ"],
  ]);
});

describe("inner bodies", () => {
  cases("Organisation", [
    [
      { head: "Ban Chấp hành", of: "Đảng bộ huyện Đức Trọng" },
      "BCH Đảng bộ huyện Đức Trọng",
      "ban Chấp hành Đảng bộ huyện Đức Trọng",
    ],
    [{ head: "Ban Chấp hành", of: "Đảng ủy xã Ea Bông" }, "Ban Chấp hành Đảng ủy xã Ea Bông"],
    [{ head: "Ban Chấp hành", of: "CĐ CSTV CSII" }, "BCH CĐ CSTV CSII"],
    [{ head: "Ban Chấp hành", of: "Hội Nông dân tỉnh" }, "Ban Chấp hành Hội Nông dân tỉnh"],
    [
      { rule: "organisation/party-standing-committee", of: "Huyện ủy Hậu Lộc" },
      "BTV Huyện ủy Hậu Lộc",
      "Ban Thường vụ Huyện ủy Hậu Lộc",
    ],
    [{ head: "Ban Thường vụ", of: "Đảng ủy xã Ea Kao" }, "Thường vụ Đảng ủy xã Ea Kao"],
    [{ head: "Ban Thường vụ", of: undefined }, "Ủy viên [Ban Thường vụ], Trưởng Ban Tổ chức Tỉnh ủy"],
    [not("organisation/party-standing-committee"), "thường vụ", "Thường vụ các tổ chức"],
    [{ rule: "organisation/standing", head: "Thường trực", of: "Thị ủy Kỳ Anh" }, "Thường trực Thị ủy Kỳ Anh"],
    [{ head: "Thường trực", of: "HĐND huyện Vị Xuyên" }, "Thường trực HĐND huyện Vị Xuyên"],
    [not("organisation/standing"), "thường trực", "thường trực chiến đấu", "Thường trực, Thường vụ"],
    [
      { rule: "organisation/party-board", head: "Ban Tuyên giáo", of: "Thành ủy Sông Công" },
      "Ban Tuyên giáo Thành ủy Sông Công",
    ],
    [{ head: "Ban Tuyên giáo và Dân vận", of: "Tỉnh ủy Bắc Ninh" }, "Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Ninh"],
    [{ head: "Ủy ban Kiểm tra", of: "Quận ủy Lê Chân" }, "UBKT Quận ủy Lê Chân", "Uỷ ban Kiểm tra Quận ủy Lê Chân"],
    [{ head: "Ban Dân vận", of: "Huyện ủy" }, "Trưởng [Ban Dân vận Huyện ủy]"],
    [{ head: "Ban cán sự đảng", of: "UBND tỉnh Bình Thuận" }, "Ban cán sự đảng UBND tỉnh Bình Thuận"],
    [{ head: "Đảng đoàn", of: "HĐND tỉnh" }, "Đảng đoàn HĐND tỉnh"],
    [not("organisation/party-board"), "công tác nội chính", "kiểm tra, giám sát", "ban tổ chức"],
    [{ rule: "organisation/office", head: "Văn phòng", of: "Tỉnh ủy" }, "Chánh [Văn phòng Tỉnh ủy]"],
    [{ head: "Văn phòng", of: "Sở Y tế" }, "Chánh [Văn phòng Sở Y tế]"],
    [{ head: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" }, "Văn phòng HĐND và UBND huyện Sóc Sơn"],
    [not("organisation/office"), "văn phòng làm việc", "văn phòng phẩm"],
  ]);
});

describe("bodies of the centre", () => {
  cases("Organisation", [
    [
      { head: "Ban Chấp hành Trung ương Đảng", rule: "organisation/party-committee" },
      "BCH Trung ương Đảng",
      "Ban Chấp hành Trung ương",
      "BCH T.Ư Đảng",
      "BCH TW Đảng",
    ],
    [{ head: "Ban Chấp hành Trung ương Đảng", khoa: "XIII" }, "BCH Trung ương Đảng khóa XIII"],
    [
      { head: "Ban Chấp hành Trung ương Đảng", rule: "organisation/in-rank" },
      "[Ủy viên Trung ương Đảng], Bí thư Tỉnh ủy",
    ],
    [{ head: "Bộ Chính trị" }, "[Bộ Chính trị], Ban Bí thư", "nghị quyết của [BCT]"],
    [{ head: "Ban Bí thư" }, "Bộ Chính trị, [Ban Bí thư]", "Thường trực [Ban Bí thư]"],
    [{ head: "Ban Tổ chức Trung ương" }, "Ban Tổ chức Trung ương", "Ban Tổ chức T.Ư", "Ban Tổ chức TW"],
    [{ head: "Đảng đoàn Quốc hội" }, "Đảng đoàn Quốc hội"],
    [{ head: "Văn phòng Trung ương Đảng" }, "Văn phòng Trung ương Đảng"],
    [not("organisation/in-rank"), "Chủ tịch nước", "Báo cáo viên", "các tỉnh ủy viên", "Bí thư Tỉnh ủy"],
    [nothing, "trung ương", "chính sách của Trung ương"],
  ]);
});
