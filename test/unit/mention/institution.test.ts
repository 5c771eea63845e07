import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("institutions that say in lower case what they are", () => {
  cases("Organisation", [
    [
      { rule: "organisation/institution", head: "Bệnh viện", title: "đa khoa", place: "tỉnh Hòa Bình" },
      "Đảng ủy [Bệnh viện đa khoa tỉnh Hòa Bình]",
    ],
    [{ head: "Trường Mầm non", place: "xã Cao Phong" }, "Chi bộ [Trường mầm non xã Cao Phong]"],
    [{ head: "Công ty", title: "cổ phần Sông Gianh" }, "Công ty cổ phần Sông Gianh"],
    [
      not("organisation/institution", "organisation/company"),
      "bệnh viện đa khoa",
      "công ty cổ phần",
      "Ban Quản lý chợ chưa họp",
    ],
    [{ head: "Trường Tiểu học", title: "số 2 Tam Quan" }, "tại [Trường Tiểu học số 2 Tam Quan], phụ huynh"],
    [{ head: "Trường PTDTBT Tiểu học", title: "số 1 Cốc Lầu" }, "[Trường PTDTBT Tiểu học số 1 Cốc Lầu]"],
    [{ head: "Cảng", title: "Hàng không Phú Bài" }, "Giám đốc [Cảng Hàng không Phú Bài]; ông Lê Văn Bình"],
    [{ head: "Phòng khám", title: "đa khoa khu vực Mường Lát" }, "[Phòng khám đa khoa khu vực Mường Lát]"],
    [not("organisation/institution"), "cảng cá", "Cảng cá đã mở cửa"],
    [{ title: "Khoa học xã hội và Nhân văn" }, "[Trường Đại học Khoa học xã hội và Nhân văn] họp"],
    [{ title: "Dân số - Kế hoạch hóa gia đình" }, "[Trung tâm Dân số - Kế hoạch hóa gia đình huyện Đức Hòa]"],
    [{ head: "Sở Văn hóa, Thể thao và Du lịch" }, "Sở Văn hóa - Thể thao và Du lịch", "Sở Văn hóa Thể thao và Du lịch"],
    [{ head: "Bệnh viện", title: "Sản - Nhi" }, "[Bệnh viện Sản - Nhi tỉnh Lai Châu]"],
    [{ head: "Phòng Tài nguyên và Môi trường" }, "Trưởng [phòng Tài nguyên - môi trường], ông Lê Văn Bình"],
    [{ head: "Sở Kế hoạch và Đầu tư" }, "[Sở Kế hoạch – Đầu tư]", "[Sở Kế hoạch & Đầu tư]"],
    [{ title: "Chính trị - tư tưởng" }, "Trưởng [phòng Chính trị - tư tưởng], ông Lê Văn Bình"],
    [{ title: "Chính trị" }, "[Phòng Chính trị] - ông Lê Văn Bình"],
    [not("organisation/school"), "TRƯỜNG THPT NGUYỄN DU HỌC TẬP NGHỊ QUYẾT ĐẠI HỘI"],
    [
      { rule: "organisation/institution", head: "Ban Quản lý", title: "các khu công nghiệp" },
      "[Ban Quản lý các khu công nghiệp tỉnh Hòa Bình] báo cáo",
    ],
  ]);
});

describe("an institution by its word alone", () => {
  cases("Organisation", [
    [{ head: "Bệnh viện", title: "" }, "Giám đốc [Bệnh viện]; ông Lê Văn Bình", "Đảng ủy [Bệnh viện] tổ chức"],
    [{ head: "Sở", title: "" }, "Phó Giám đốc [Sở], bà Lê Thị Hòa"],
    [not("organisation/department", "organisation/school"), "Sở hữu trí tuệ", "Trường hợp này", "Sở thích"],
  ]);
});

describe("who governs an institution", () => {
  cases("Organisation", [
    [{ rule: "organisation/governing", of: "Tổng công ty" }, "Chủ tịch [Hội đồng thành viên Tổng công ty]"],
    [{ rule: "organisation/governing" }, "các đồng chí trong [Ban Giám hiệu]; tổ trưởng"],
    [{ rule: "organisation/governing", of: "Công ty" }, "bà Lê Thị Hòa, Trưởng [ban kiểm soát Công ty]"],
    [not("organisation/governing"), "trạm kiểm soát", "ban kiểm soát", "hội đồng thành viên", "ban giám hiệu"],
  ]);
});

describe("a rank and its board in one word", () => {
  cases("Position", [
    [{ rank: "Ủy viên", body: "UVBCH Đảng bộ huyện" }, "[UVBCH Đảng bộ huyện], Trưởng Phòng Nội vụ"],
    [{ rank: "Ủy viên", body: "UVBTV Tỉnh ủy" }, "ông Lê Văn Bình - [UVBTV Tỉnh ủy], Giám đốc Sở"],
  ]);
});

describe("parts of a body that are named with it", () => {
  cases("Organisation", [
    [
      { rule: "organisation/unit", head: "Phòng", title: "Tham mưu", under: "Công an tỉnh Hòa Bình" },
      "Trưởng [phòng Tham mưu Công an tỉnh Hòa Bình]",
    ],
    [
      { head: "Phòng", title: "Tổ chức cán bộ" },
      "Trưởng [phòng Tổ chức cán bộ Bệnh viện đa khoa tỉnh Hòa Bình], bà Lê Thị Mai",
    ],
    [{ head: "Ban", title: "Nữ công", under: "LĐLĐ tỉnh" }, "Phó Trưởng [Ban Nữ công LĐLĐ tỉnh]"],
    [{ head: "Tổ", title: "Hóa" }, "Lê Văn Ba, Tổ trưởng [tổ Hóa]"],
    [
      { head: "Vụ", title: "Địa phương I", under: "Ban Tổ chức Trung ương" },
      "lãnh đạo [Vụ Địa phương I, Ban Tổ chức Trung ương]",
    ],
    [
      not("organisation/unit"),
      "Ban HĐND huyện",
      "Tổ 5 có 40 hộ",
      "Đội tuyển quốc gia",
      "phòng chống dịch",
      "trưởng phòng",
    ],
    [{ rule: "organisation/supervision", place: "xã Cao Phong" }, "Trưởng [ban Thanh tra nhân dân xã Cao Phong]"],
    [not("organisation/supervision"), "thanh tra nhân dân", "ban thanh tra nhân dân"],
    [{ rule: "organisation/press", title: "Hòa Bình" }, "Đảng bộ [Báo Hòa Bình]"],
    [
      not("organisation/press"),
      "báo Hòa Bình",
      "Theo Báo Hòa Bình",
      "Báo Hòa Bình đưa tin",
      "Thời Báo Hoàn Cầu",
      "báo cáo năm",
      "Báo cáo của UBND xã",
    ],
    [{ rule: "organisation/assembly-committee", of: "Quốc hội" }, "Phó Chủ nhiệm [Ủy ban Xã hội của Quốc hội]"],
    [not("organisation/assembly-committee"), "Ủy ban Kinh tế phát biểu", "Ủy ban Xã hội tỉnh"],
  ]);
});

describe("the body of a post that names the territory alone", () => {
  cases("Organisation", [
    [{ rule: "organisation/of-post", head: "Ủy ban nhân dân", place: "xã Cao Phong" }, "Chủ tịch [xã Cao Phong]"],
    [{ rule: "organisation/of-post", head: "Huyện ủy", place: "huyện Ba Bể" }, "Bí thư [huyện Ba Bể]"],
    [{ rule: "organisation/of-post", head: "Đảng ủy" }, "Phó Bí thư [xã]"],
    [not("organisation/of-post"), "Chủ tịch các xã", "Bí thư thôn 3", "Giám đốc tỉnh", "Bí thư Tỉnh ủy"],
  ]);
});

describe("names that no territory completes", () => {
  cases("Organisation", [
    [{ rule: "organisation/party-committee", title: "Dệt may Sông Hồng" }, "Bí thư [Đảng ủy Dệt may Sông Hồng]"],
    [{ rule: "organisation/agency", title: "khu vực VIII" }, "Giám đốc [Kho bạc Nhà nước khu vực VIII]"],
    [{ title: "khu vực 3 - Lạng Giang" }, "[Tòa án nhân dân khu vực 3 - Lạng Giang] xét xử"],
    [
      { rule: "organisation/company", title: "Cổ phần Thép Sông Hồng - VNS" },
      "Giám đốc [Công ty Cổ phần Thép Sông Hồng - VNS]",
    ],
    [
      { rule: "organisation/company", title: "Nhà nước - Chi nhánh", place: "tỉnh Hòa Bình" },
      "[Ngân hàng Nhà nước - Chi nhánh tỉnh Hòa Bình]",
    ],
    [{ title: "Cổ phần Thép Sông Hồng" }, "[Công ty Cổ phần Thép Sông Hồng] - Phó Bí thư Đảng ủy"],
    [{ rule: "organisation/party-committee", of: "Trung ương Đoàn" }, "Bí thư [Đảng ủy Trung ương Đoàn]"],
    [{ rule: "organisation/party-board", of: "TƯ Đoàn" }, "[Ủy ban Kiểm tra TƯ Đoàn]"],
    [{ rule: "organisation/party-board", of: "Bộ Nội vụ" }, "[Ban cán sự đảng Bộ Nội vụ]"],
    [
      { head: "Đảng ủy cơ quan", of: "Trung ương Hội Nhà báo Việt Nam" },
      "[Đảng ủy cơ quan Trung ương Hội Nhà báo Việt Nam]",
    ],
    [{ head: "Bộ Tư lệnh", title: "Thủ đô" }, "Tư lệnh [Bộ Tư lệnh Thủ đô] vừa được bổ nhiệm"],
    [{ head: "Bộ Tư lệnh", title: "Thủ đô Hà Nội" }, "Tư lệnh [Bộ Tư lệnh Thủ đô Hà Nội] Nguyễn Văn An"],
    [{ head: "Khối", title: "dân - chính - đảng" }, "Đảng ủy [Khối dân - chính - đảng tỉnh Hòa Bình]"],
    [{ head: "Khối", title: "các cơ quan Trung ương" }, "Đảng bộ [Khối các cơ quan Trung ương] và Nghị quyết Đại hội"],
    [{ head: "Ban", under: "Trung ương Đoàn" }, "Trưởng [Ban Thanh niên nông thôn Trung ương Đoàn]"],
    [{ title: "MTTQ, các đoàn thể", place: "tỉnh Hòa Bình" }, "[Đảng ủy MTTQ, các đoàn thể tỉnh Hòa Bình]"],
    [not("organisation/agency"), "Tòa án nhân dân các cấp", "ngành Thuế", "Thống kê cho thấy"],
  ]);
});
