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
    [not("organisation/governing"), "hội đồng thành viên", "ban giám hiệu"],
  ]);
});

describe("a rank and its board in one word", () => {
  cases("Position", [
    [{ rank: "Ủy viên", body: "UVBCH Đảng bộ huyện" }, "[UVBCH Đảng bộ huyện], Trưởng Phòng Nội vụ"],
    [{ rank: "Ủy viên", body: "UVBTV Tỉnh ủy" }, "ông Lê Văn Bình - [UVBTV Tỉnh ủy], Giám đốc Sở"],
  ]);
});
