import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { names, relations } from "../../support/view.ts";

describe("posts of an institution that is named in full once", () => {
  const hospital = "Đảng ủy Bệnh viện đa khoa tỉnh Hòa Bình tổ chức Hội nghị sơ kết công tác năm.";
  const force = "Đảng ủy Công an tỉnh Hòa Bình tổ chức Hội nghị sơ kết công tác năm.";
  reads(relations("POSITION_AT"), [
    [
      `${hospital} Ông Trần Hữu Lộc, Bí thư Đảng ủy, Giám đốc Bệnh viện chủ trì.`,
      "Bí thư Đảng ủy Bệnh viện đa khoa tỉnh Hòa Bình -POSITION_AT-> Đảng ủy Bệnh viện đa khoa tỉnh Hòa Bình",
      "Giám đốc Bệnh viện đa khoa tỉnh Hòa Bình -POSITION_AT-> Bệnh viện đa khoa tỉnh Hòa Bình",
    ],
    [
      `${hospital} Ông Trần Hữu Lộc, Chủ tịch Công đoàn cơ sở Bệnh viện phát biểu.`,
      "Chủ tịch Công đoàn cơ sở Bệnh viện đa khoa tỉnh Hòa Bình -POSITION_AT-> Công đoàn cơ sở Bệnh viện đa khoa tỉnh Hòa Bình",
    ],
    [
      `${force} Ông Trần Hữu Lộc, Bí thư Đảng ủy chủ trì. Ông Lê Văn Hai, Chủ tịch UBND tỉnh dự.`,
      "Bí thư Đảng ủy Công an tỉnh Hòa Bình -POSITION_AT-> Đảng ủy Công an tỉnh Hòa Bình",
      "Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình -POSITION_AT-> Ủy ban nhân dân tỉnh Hòa Bình",
    ],
    [
      "Tỉnh ủy Hòa Bình họp. Ông Trần Hữu Lộc, Bí thư Đảng ủy, Giám đốc Công an tỉnh dự.",
      "Bí thư Đảng ủy Công an tỉnh Hòa Bình -POSITION_AT-> Đảng ủy Công an tỉnh Hòa Bình",
      "Giám đốc Công an tỉnh Hòa Bình -POSITION_AT-> Công an tỉnh Hòa Bình",
    ],
    [
      "Đảng ủy xã Cao Phong, tỉnh Hòa Bình họp. Ông Trần Hữu Lộc, Đảng ủy viên, Trưởng Công an xã dự.",
      "Trưởng Công an xã Cao Phong -POSITION_AT-> Công an xã Cao Phong",
      "Đảng ủy viên Đảng ủy xã Cao Phong -POSITION_AT-> Đảng ủy xã Cao Phong",
    ],
    ["Tỉnh ủy Hòa Bình họp. Ông Trần Hữu Lộc, Giám đốc Bệnh viện, có ý kiến."],
  ]);
});

describe("posts that say what they lead, and the cell of an office", () => {
  const court = "Chi bộ Tòa án nhân dân huyện Yên Thành tổ chức Hội nghị sơ kết công tác năm.";
  reads(relations("HOLDS_POSITION"), [
    [
      `${court} Bà Lê Thị Mai - Phó Bí thư Chi bộ, Phó Chánh án phát biểu. Ông Lê Văn Ba, Chi ủy viên, dự họp.`,
      "Lê Thị Mai -HOLDS_POSITION-> Phó Bí thư Chi bộ Tòa án nhân dân huyện Yên Thành",
      "Lê Thị Mai -HOLDS_POSITION-> Phó Chánh án Tòa án nhân dân huyện Yên Thành",
      "Lê Văn Ba -HOLDS_POSITION-> Chi ủy viên Tòa án nhân dân huyện Yên Thành",
    ],
    [
      "Huyện ủy Yên Thành họp. Ông Lê Văn Ba, Bí thư Chi bộ, Chánh án TAND huyện phát biểu. Bà Lê Thị Mai, Cục trưởng.",
      "Lê Văn Ba -HOLDS_POSITION-> Bí thư Chi bộ Tòa án nhân dân huyện Yên Thành",
      "Lê Văn Ba -HOLDS_POSITION-> Chánh án Tòa án nhân dân huyện Yên Thành",
    ],
  ]);
});

describe("inner bodies of a union that organises", () => {
  reads(names("Organisation"), [
    [
      "Công đoàn Ninh Bình: Hội nghị Ban Chấp hành lần thứ 11\nNgày 22/7/2022, LĐLĐ tỉnh Ninh Bình tổ chức Hội nghị Ban Chấp hành LĐLĐ tỉnh lần thứ 11.",
      "Ban Chấp hành Liên đoàn Lao động tỉnh Ninh Bình",
      "Công đoàn tỉnh Ninh Bình",
      "Liên đoàn Lao động tỉnh Ninh Bình",
    ],
  ]);
});

describe("who directs the host, without its name", () => {
  reads(relations("POSITION_AT"), [
    [
      "Đảng ủy Bệnh viện đa khoa tỉnh Hòa Bình tổ chức Hội nghị sơ kết công tác năm. Bà Lê Thị Mai, Phó Bí thư Đảng ủy, Phó Giám đốc; ông Lê Văn Ba dự.",
      "Phó Bí thư Đảng ủy Bệnh viện đa khoa tỉnh Hòa Bình -POSITION_AT-> Đảng ủy Bệnh viện đa khoa tỉnh Hòa Bình",
      "Phó Giám đốc Bệnh viện đa khoa tỉnh Hòa Bình -POSITION_AT-> Bệnh viện đa khoa tỉnh Hòa Bình",
    ],
    [
      "Tỉnh ủy Hòa Bình tổ chức Hội nghị sơ kết công tác năm. Bà Lê Thị Mai, Tỉnh ủy viên, Giám đốc; ông Lê Văn Ba dự.",
      "Tỉnh ủy viên Hòa Bình -POSITION_AT-> Tỉnh ủy Hòa Bình",
    ],
  ]);
});

describe("a firm by the beginning of its name, the office of a union, a department beside a town", () => {
  reads(relations("POSITION_AT"), [
    [
      "Công ty CP Thép Sông Đà - VNS họp sáng nay. Ông Trần Hữu Lộc, Giám đốc Công ty CP Thép Sông Đà dự.",
      "Giám đốc Công ty CP Thép Sông Đà - VNS -POSITION_AT-> Công ty CP Thép Sông Đà - VNS",
    ],
    [
      "Đảng ủy cơ quan Trung ương Hội Nhà báo Việt Nam tổ chức Hội nghị sơ kết công tác năm. Ông Trần Hữu Lộc, Bí thư Đảng ủy dự.",
      "Bí thư Đảng ủy cơ quan Trung ương Hội Nhà báo Việt Nam -POSITION_AT-> Đảng ủy cơ quan Trung ương Hội Nhà báo Việt Nam",
    ],
    [
      "UBND tỉnh Kiên Giang họp. Bà Lê Thị Sen ở Sở Y tế và ông Trần Hữu Lộc, Chánh Văn phòng Sở Xây dựng, nay là Phó Giám đốc Sở dự.",
      "Chánh Văn phòng Sở Xây dựng tỉnh Kiên Giang -POSITION_AT-> Văn phòng Sở Xây dựng tỉnh Kiên Giang",
      "Phó Giám đốc Sở Xây dựng tỉnh Kiên Giang -POSITION_AT-> Sở Xây dựng tỉnh Kiên Giang",
    ],
    [
      "UBND tỉnh Kiên Giang họp. Ông Trần Hữu Lộc, Giám đốc Sở Xây dựng, Bí thư Thị ủy Hà Tiên dự.",
      "Bí thư Thị ủy Hà Tiên -POSITION_AT-> Thị ủy Hà Tiên",
      "Giám đốc Sở Xây dựng tỉnh Kiên Giang -POSITION_AT-> Sở Xây dựng tỉnh Kiên Giang",
    ],
  ]);
});

describe("the side that people come from, and what stands beside a post", () => {
  reads(relations("POSITION_AT"), [
    [
      "Tỉnh ủy Hòa Bình họp. Về phía Đảng ủy UBND tỉnh có ông Trần Hữu Lộc, Bí thư Đảng ủy, Chủ tịch UBND tỉnh.",
      "Bí thư Đảng ủy Ủy ban nhân dân tỉnh Hòa Bình -POSITION_AT-> Đảng ủy Ủy ban nhân dân tỉnh Hòa Bình",
      "Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình -POSITION_AT-> Ủy ban nhân dân tỉnh Hòa Bình",
    ],
    [
      "Tỉnh ủy Hòa Bình họp. Bà Lê Thị Mai, Bí thư Ban cán sự đảng, Chánh án TAND tỉnh dự.",
      "Bí thư Ban cán sự đảng Tòa án nhân dân tỉnh Hòa Bình -POSITION_AT-> Ban cán sự đảng Tòa án nhân dân tỉnh Hòa Bình",
      "Chánh án Tòa án nhân dân tỉnh Hòa Bình -POSITION_AT-> Tòa án nhân dân tỉnh Hòa Bình",
    ],
    [
      "Tỉnh ủy Hòa Bình họp. Bà Lê Thị Mai, UV BTV, Trưởng Ban Tổ chức Đảng ủy Hóa chất Sông Đà dự.",
      "Trưởng Ban Tổ chức Đảng ủy Hóa chất Sông Đà -POSITION_AT-> Ban Tổ chức Đảng ủy Hóa chất Sông Đà",
      "Ủy viên Ban Thường vụ Đảng ủy Hóa chất Sông Đà -POSITION_AT-> Ban Thường vụ Đảng ủy Hóa chất Sông Đà",
    ],
    [
      "Ông Trần Hữu Lộc, Chủ tịch HĐND tỉnh nói. Bà Lê Thị Mai, Bí thư Đảng ủy, dự.",
      "Chủ tịch Hội đồng nhân dân tỉnh -POSITION_AT-> Hội đồng nhân dân tỉnh",
    ],
  ]);
});
