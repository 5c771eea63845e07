import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { names } from "../../support/view.ts";

describe("a cell with a number is that of its institution or commune, and of no district", () => {
  reads(names("Organisation"), [
    [
      "Chi bộ 4 trực thuộc Đảng bộ Chi cục Thuế huyện Yên Mô họp. Ông Lê Văn Ba, Bí thư Chi bộ 7, dự.",
      "Chi bộ 4 Chi cục Thuế huyện Yên Mô",
      "Chi bộ 7 Chi cục Thuế huyện Yên Mô",
      "Chi cục Thuế huyện Yên Mô",
      "Đảng bộ Chi cục Thuế huyện Yên Mô",
    ],
    ["Đảng ủy xã Cao Phong họp. Ông Lê Văn Ba, Bí thư Chi bộ 7, dự.", "Chi bộ 7 xã Cao Phong", "Đảng ủy xã Cao Phong"],
    ["Huyện ủy Yên Mô họp. Ông Lê Văn Ba, Bí thư Chi bộ 7, dự.", "Chi bộ 7", "Huyện ủy Yên Mô"],
  ]);
});

describe("the congress of all members of a cell", () => {
  reads(names("Meeting"), [
    [
      "Đại hội Đảng viên lần thứ VI\nQuận ủy Ba Đình có hướng dẫn. Chi bộ 4 tổ chức Đại hội đảng viên lần thứ VI, nhiệm kỳ 2022 - 2025.",
      "Đại hội đảng viên Chi bộ 4 lần thứ VI",
    ],
    [
      "Đại hội đảng viên lần thứ IV, nhiệm kỳ 2025 - 2030 Đảng bộ Công ty cổ phần Gạch Sông Gianh đã diễn ra.",
      "Đại hội đảng viên Đảng bộ Công ty cổ phần Gạch Sông Gianh lần thứ IV",
    ],
    ["Huyện ủy Yên Mô chỉ đạo các chi bộ tổ chức đại hội đảng viên."],
  ]);
});

describe("bodies that no institution has, and the command whose committee has a name of its own", () => {
  reads(names("Organisation"), [
    [
      "Ủy ban bầu cử xã Cao Phong tổ chức Hội nghị tổng kết công tác bầu cử. Ông Lê Văn Ba, Bí thư Đảng ủy, dự.",
      "Ủy ban bầu cử xã Cao Phong",
      "Đảng ủy xã Cao Phong",
    ],
    ["Đảng ủy, Bộ CHQS tỉnh Hòa Bình họp.", "Bộ Chỉ huy Quân sự tỉnh Hòa Bình", "Đảng ủy Quân sự tỉnh Hòa Bình"],
  ]);
});

describe("a firm without its legal form", () => {
  reads(names("Organisation"), [
    ["Công ty TNHH MTV Gạch Sông Gianh họp. Công ty Gạch Sông Gianh báo cáo.", "Công ty TNHH MTV Gạch Sông Gianh"],
    ["Công ty Gạch Sông Gianh họp. Công ty Gạch Sông Lam báo cáo.", "Công ty Gạch Sông Gianh", "Công ty Gạch Sông Lam"],
    ["Tổng Công ty Sông Gianh họp. TCT Sông Gianh - CTCP báo cáo.", "Tổng Công ty Sông Gianh"],
  ]);
});

describe("a commune's own body, where another commune is only named as a place", () => {
  reads(names("Organisation"), [
    [
      "Đảng ủy xã Cao Phong tổ chức Hội nghị sơ kết công tác năm tại thôn Đoài (xã Thu Phong cũ). UBND xã báo cáo.",
      "Ủy ban nhân dân xã Cao Phong",
      "Đảng ủy xã Cao Phong",
    ],
    [
      "Đảng ủy xã Cao Phong tổ chức Hội nghị sơ kết công tác năm. Ông Lê Văn Ba, Bí thư Đảng ủy xã Thu Phong, dự. UBND xã báo cáo.",
      "Ủy ban nhân dân xã Thu Phong",
      "Đảng ủy xã Cao Phong",
      "Đảng ủy xã Thu Phong",
    ],
  ]);
});
