import { describe } from "vitest";
import { cases, not, nothing } from "../../support/cases.ts";

describe("a ministry with the name of the country behind it", () => {
  cases("Organisation", [
    [{ head: "Bộ Y tế" }, "Công đoàn [Bộ Y tế Việt Nam]; ông Lê Văn Bình"],
    [{ head: "Bộ Y tế" }, "[Bộ Y tế] và Việt Nam"],
    [not("organisation/ministry"), "Bộ Y tế Lào"],
  ]);
});

describe("councils, committees and their boards", () => {
  cases("Organisation", [
    [
      { rule: "organisation/people-council", head: "Hội đồng nhân dân", place: "tỉnh Sơn La", khoa: "XV" },
      "HĐND tỉnh Sơn La khóa XV",
      "Hội đồng nhân dân tỉnh Sơn La khoá 15",
    ],
    [{ head: "Hội đồng nhân dân", place: "thành phố Đà Nẵng" }, "Hội đồng Nhân dân thành phố Đà Nẵng"],
    [{ head: "Hội đồng nhân dân", place: "huyện" }, "kỳ họp [HĐND huyện]"],
    [not("organisation/people-council"), "hội đồng", "Hội đồng quản trị", "Chủ tịch hội đồng trường"],
    [{ rule: "organisation/people-committee", place: "xã Tân Hưng" }, "[UBND xã Tân Hưng], huyện Vĩnh Bảo"],
    [{ head: "Ủy ban nhân dân", place: "Quận 12" }, "Ủy ban nhân dân Quận 12", "Uỷ ban nhân dân Quận 12"],
    [{ head: "Ủy ban nhân dân", place: "huyện Trạm Tấu", term: "2021-2026" }, "UBND huyện Trạm Tấu nhiệm kỳ 2021-2026"],
    [not("organisation/people-committee"), "Ủy ban", "ủy ban", "nhân dân xã Tân Hưng"],
    [
      { rule: "organisation/authority", place: "Quận Hà Đông" },
      "Quyết định của [Quận Hà Đông] về việc thu hồi đất dự án",
    ],
    [not("organisation/authority"), "Quyết định của thầy giáo", "nhân dân [Quận Hà Đông] phấn khởi"],
    [{ rule: "organisation/council-board", head: "Ban Pháp chế", of: "HĐND tỉnh" }, "Ban Pháp chế HĐND tỉnh"],
    [
      { head: "Ban Kinh tế - Ngân sách", of: "HĐND thành phố Cần Thơ" },
      "Ban Kinh tế - Ngân sách HĐND thành phố Cần Thơ",
    ],
    [not("organisation/council-board"), "ngân sách", "công tác pháp chế", "văn hóa - xã hội"],
  ]);
});

describe("assembly, government, ministries and departments", () => {
  cases("Organisation", [
    [{ rule: "organisation/national-assembly", head: "Quốc hội", khoa: "XV" }, "Quốc hội khóa XV", "Quốc hội khóa 15"],
    [{ head: "Ủy ban Thường vụ Quốc hội" }, "Ủy ban Thường vụ Quốc hội", "phiên họp của [UBTVQH]"],
    [not("organisation/national-assembly"), "quốc gia", "quốc lộ 6", "hội quốc tế"],
    [{ rule: "organisation/national-assembly-delegation", place: "tỉnh Điện Biên" }, "Đoàn ĐBQH tỉnh Điện Biên"],
    [{ head: "Đoàn đại biểu Quốc hội", place: "thành phố Huế" }, "Trưởng [Đoàn đại biểu Quốc hội thành phố Huế]"],
    [not("organisation/national-assembly-delegation"), "đoàn đại biểu", "Đoàn đại biểu dự Đại hội"],
    [{ rule: "organisation/government", head: "Chính phủ" }, "Chính phủ", "Nghị định của [Chính phủ]"],
    [not("organisation/government"), "chính phủ số", "phi chính phủ"],
    [{ rule: "organisation/ministry", head: "Bộ Y tế" }, "Bộ Y tế", "Thứ trưởng [Bộ Y tế] Đỗ Xuân Trường"],
    [{ head: "Bộ Giáo dục và Đào tạo" }, "Bộ GD&ĐT", "Bộ GD-ĐT", "Bộ Giáo dục và Đào tạo"],
    [not("organisation/ministry"), "bộ máy", "bộ phận", "cán bộ y tế"],
    [{ rule: "organisation/department", head: "Sở Giáo dục và Đào tạo" }, "Sở Giáo dục và Đào tạo tỉnh Lào Cai"],
    [{ head: "Sở Lao động - Thương binh và Xã hội", place: undefined }, "Sở LĐ-TB&XH", "Sở LĐTB&XH"],
    [{ head: "Sở Y tế", place: "Hà Nội" }, "Sở Y tế Hà Nội"],
    [{ head: "Phòng Nội vụ", place: "huyện Ba Bể" }, "Phòng Nội vụ huyện Ba Bể"],
    [not("organisation/department"), "sở thích", "cơ sở y tế", "phòng, chống dịch"],
    [{ rule: "organisation/office", head: "Văn phòng Chính phủ" }, "Văn phòng Chính phủ"],
  ]);
});

describe("front and mass organisations", () => {
  cases("Organisation", [
    [
      { rule: "organisation/front", head: "Ủy ban Mặt trận Tổ quốc Việt Nam", place: "tỉnh Hà Giang" },
      "Ủy ban MTTQ Việt Nam tỉnh Hà Giang",
      "UBMTTQVN tỉnh Hà Giang",
      "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Giang",
    ],
    [{ head: "Mặt trận Tổ quốc", place: "phường Vỹ Dạ" }, "Mặt trận Tổ quốc phường Vỹ Dạ", "MTTQ phường Vỹ Dạ"],
    [not("organisation/front"), "mặt trận", "trên mặt trận sản xuất", "Mặt trận thống nhất"],
    [{ rule: "organisation/mass", head: "Hội Liên hiệp Phụ nữ" }, "Hội LHPN huyện Nho Quan", "[Hội Phụ nữ] tặng quà"],
    [{ head: "Hội Nông dân", place: "phường Trường Sơn" }, "Hội Nông dân phường Trường Sơn"],
    [{ head: "Hội Cựu chiến binh" }, "Hội CCB", "Hội Cựu chiến binh phường Lam Sơn"],
    [
      { head: "Đoàn Thanh niên Cộng sản Hồ Chí Minh", place: "phường 5" },
      "Đoàn TNCS Hồ Chí Minh phường 5",
      "Đoàn TNCS HCM phường 5",
      "Đoàn Thanh niên phường 5",
    ],
    [{ head: "Tỉnh đoàn", place: "Gia Lai" }, "Tỉnh đoàn Gia Lai", "Tỉnh Đoàn Gia Lai"],
    [{ head: "Thành đoàn", place: "Cần Thơ" }, "Thành đoàn Cần Thơ"],
    [{ head: "Trung ương Đoàn" }, "Trung ương Đoàn", "TW Đoàn", "T.Ư Đoàn", "T. Ư Đoàn"],
    [{ head: "Liên đoàn Lao động", place: "tỉnh Kon Tum" }, "LĐLĐ tỉnh Kon Tum"],
    [{ head: "Công đoàn cơ sở", of: "Trường THPT Lê Lợi" }, "Công đoàn cơ sở Trường THPT Lê Lợi"],
    [{ head: "Công đoàn cơ sở thành viên", title: "CSII" }, "BCH [CĐ CSTV CSII]"],
    [{ head: "các Công đoàn bộ phận" }, "các Công đoàn bộ phận"],
    [not("organisation/mass"), "hội viên", "công đoàn hoạt động tốt", "phụ nữ và nông dân", "đoàn viên, thanh niên"],
  ]);
});

describe("forces and agencies", () => {
  cases("Organisation", [
    [{ rule: "organisation/force", head: "Công an", place: "tỉnh Nghệ An" }, "Công an tỉnh Nghệ An"],
    [{ head: "Ban Chỉ huy Quân sự", place: "huyện Quản Bạ" }, "Ban CHQS huyện Quản Bạ"],
    [{ head: "Bộ Chỉ huy Quân sự", place: "tỉnh" }, "Bộ CHQS tỉnh", "Đảng bộ [Bộ Chỉ huy Quân sự tỉnh]"],
    [not("organisation/force"), "công an đến hiện trường", "an ninh, quân sự"],
    [{ rule: "organisation/agency", head: "Tòa án nhân dân" }, "Tòa án nhân dân huyện Tân Kỳ", "Toà án nhân dân tỉnh"],
    [{ head: "Viện kiểm sát nhân dân" }, "Viện Kiểm sát nhân dân tỉnh Quảng Trị", "Viện kiểm sát nhân dân huyện"],
    [{ head: "Bảo hiểm xã hội", place: "thành phố Việt Trì" }, "Bảo hiểm xã hội thành phố Việt Trì"],
    [{ head: "Ủy ban bầu cử", place: "tỉnh" }, "Ủy ban bầu cử tỉnh"],
    [not("organisation/agency"), "thanh tra đột xuất", "tham gia bảo hiểm xã hội", "tiền án"],
  ]);
});

describe("bodies of other countries", () => {
  cases("Organisation", [
    [nothing, "Quốc hội Lào họp", "Bộ Quốc phòng Nga tuyên bố", "Chính phủ của Cuba", "Bộ Ngoại giao Nhật Bản"],
    [{ rule: "organisation/national-assembly" }, "[Quốc hội] thông qua", "[Quốc hội] Việt Nam thông qua"],
  ]);
});
