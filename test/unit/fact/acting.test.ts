import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

const lead = "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.";
const meeting = "Hội nghị tập huấn nghiệp vụ";

describe("who reads a decision or a report to the meeting", () => {
  reads(relations("SPOKE_AT"), [
    [
      `${lead} Bà Lê Thị Mai, Phó Bí thư Đảng ủy công bố Quyết định số 12-QĐ/ĐU về tổ bầu cử.`,
      `Lê Thị Mai -SPOKE_AT-> ${meeting}`,
    ],
    [
      `${lead} Bà Lê Thị Mai, Phó Bí thư Đảng ủy đọc Báo cáo tổng kết công tác năm 2020.`,
      `Lê Thị Mai -SPOKE_AT-> ${meeting}`,
    ],
    [`${lead} Điều động ông Lê Văn Ba, Phó Bí thư Đảng ủy, giới thiệu để HĐND phường bầu.`],
    [`${lead} Bà Lê Thị Mai công bố kết quả trên báo.`],
  ]);
});

describe("by whose leave, and in whose company", () => {
  reads(relations("ORGANISED"), [
    [
      "Ngày 14/5/2021, được sự đồng ý của Quận ủy Ninh Kiều và Đảng ủy Quân khu 9, Trường Mầm non Hoa Sen tổ chức hội nghị tập huấn nghiệp vụ.",
      `Trường Mầm non Hoa Sen -ORGANISED-> ${meeting}`,
    ],
  ]);
  reads(relations("ATTENDED"), [
    [
      `${lead} Ông Lê Văn Ba, Bí thư Đảng ủy; bà Lê Thị Mai, Phó Bí thư Đảng ủy cùng hơn 90 đảng viên tham dự.`,
      `Lê Thị Mai -ATTENDED-> ${meeting}`,
      `Lê Văn Ba -ATTENDED-> ${meeting}`,
    ],
    [
      `${lead} Dự hội nghị có các ông, bà thành viên Ban Thanh tra nhân dân phường.`,
      `Ban Thanh tra nhân dân phường Cái Khế -ATTENDED-> ${meeting}`,
    ],
  ]);
});

describe("the side of the host, and who answers", () => {
  reads(relations("ATTENDED", "SPOKE_AT"), [
    [
      `${lead}\nVề phía phường có bà Lê Thị Mai - Phó Bí thư Đảng ủy; ông Lê Văn Ba - Đảng ủy viên.\nÔng Lê Văn Ba giải trình ý kiến của cử tri.`,
      `Lê Thị Mai -ATTENDED-> ${meeting}`,
      `Lê Văn Ba -ATTENDED-> ${meeting}`,
      `Lê Văn Ba -SPOKE_AT-> ${meeting}`,
    ],
    [`${lead}\nVề phía phường, kinh tế phát triển khá, bà Lê Thị Mai thu nhập cao.`],
  ]);
});

describe("a secretary of the committee that was spoken of last", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Tỉnh ủy Hòa Bình họp. Ông Lê Văn Ba được bầu giữ chức Bí thư Tỉnh ủy Sơn La. Các bà Lê Thị Mai, Lò Thị Út được bầu giữ chức Phó Bí thư.",
      "Lê Thị Mai -HOLDS_POSITION (elected)-> Phó Bí thư Tỉnh ủy Sơn La",
      "Lê Văn Ba -HOLDS_POSITION (elected)-> Bí thư Tỉnh ủy Sơn La",
      "Lò Thị Út -HOLDS_POSITION (elected)-> Phó Bí thư Tỉnh ủy Sơn La",
    ],
    [
      "Tỉnh ủy Hòa Bình họp. Bà Lê Thị Mai, Phó Bí thư Đảng đoàn, Phó Chủ tịch Tổng Thư ký Hội Luật gia Việt Nam dự.",
      "Lê Thị Mai -HOLDS_POSITION-> Phó Bí thư Đảng đoàn Hội Luật gia Việt Nam",
      "Lê Thị Mai -HOLDS_POSITION-> Phó Chủ tịch Hội Luật gia Việt Nam",
      "Lê Thị Mai -HOLDS_POSITION-> Tổng Thư ký Hội Luật gia Việt Nam",
    ],
  ]);
});
