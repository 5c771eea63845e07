import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("who chairs", () => {
  reads(relations("CHAIRED", "ATTENDED", "SPOKE_AT"), [
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Phạm Văn Thuận, Bí thư Đảng ủy phường chủ trì hội nghị.",
      "Phạm Văn Thuận -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Chủ trì hội nghị là đồng chí Phạm Văn Thuận, Bí thư Đảng ủy phường.",
      "Phạm Văn Thuận -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Hội nghị do đồng chí Phạm Văn Thuận, Bí thư Đảng ủy phường chủ trì.",
      "Phạm Văn Thuận -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ dưới sự chủ trì của đồng chí Phạm Văn Thuận, Bí thư Đảng ủy phường.",
      "Phạm Văn Thuận -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Sáng 8/8/2019, Thành ủy Pleiku tổ chức hội nghị tập huấn nghiệp vụ. Các đồng chí: Rơ Châm Lý, Bí thư Thành ủy; Hà Duy Khiêm, Phó Bí thư Thành ủy đồng chủ trì.",
      "Hà Duy Khiêm -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
      "Rơ Châm Lý -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Sáng 8/8/2019, Thành ủy Pleiku tổ chức hội nghị tập huấn nghiệp vụ.\nCác đồng chí Rơ Châm Lý, Bí thư Thành ủy và Hà Duy Khiêm, Phó Bí thư Thành ủy đồng chủ trì hội nghị.",
      "Hà Duy Khiêm -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
      "Rơ Châm Lý -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 10/9/2025, Đảng ủy phường Ninh Kiều tổ chức hội nghị tập huấn nghiệp vụ. Các đồng chí Thường trực Đảng ủy phường chủ trì hội nghị.",
      "Thường trực Đảng ủy phường Ninh Kiều -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Chiều 5/7/2023, HĐND tỉnh Hưng Yên khai mạc Kỳ họp thứ 14 HĐND tỉnh khóa XVII. Ông Đặng Quốc Hưng, Chủ tịch HĐND tỉnh chủ tọa kỳ họp.",
      "Đặng Quốc Hưng -CHAIRED-> Kỳ họp thứ 14 Hội đồng nhân dân tỉnh Hưng Yên khóa XVII",
    ],
    [
      "Ngày 6/3/2018, Ủy ban Kiểm tra Huyện ủy Yên Thế đã họp kỳ 12. Đồng chí Hà Văn Sáu chủ trì kỳ họp.",
      "Hà Văn Sáu -CHAIRED-> Kỳ họp thứ 12 Ủy ban Kiểm tra Huyện ủy Yên Thế",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Phường giao Ban Dân vận chủ trì xây dựng kế hoạch.",
    ],
  ]);
});

describe("who attends", () => {
  reads(relations("CHAIRED", "ATTENDED", "SPOKE_AT"), [
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Dự hội nghị có đồng chí Trần Minh Quân, Phó Bí thư Quận ủy; đồng chí Lê Thị Sen, Trưởng Ban Dân vận Quận ủy.",
      "Lê Thị Sen -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Trần Minh Quân -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.\nTham dự có các đồng chí: Trần Minh Quân, Phó Bí thư Quận ủy Ninh Kiều; Lê Thị Sen, Bí thư Đảng ủy phường; Phạm Văn Thuận, Chủ tịch HĐND phường.",
      "Lê Thị Sen -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Phạm Văn Thuận -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Trần Minh Quân -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Đến dự hội nghị có đồng chí Trần Minh Quân, Phó Bí thư Quận ủy Ninh Kiều. Cùng dự có đồng chí Lê Thị Sen, Chủ tịch UBND phường.",
      "Lê Thị Sen -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Trần Minh Quân -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Lê Thị Sen vắng mặt. Đồng chí Trần Minh Quân gửi lẵng hoa chúc mừng.",
    ],
    ["Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.\nBài và ảnh: Nguyễn Hoàng Yến"],
  ]);
});

describe("bodies attend and speak through their people", () => {
  reads(relations("CHAIRED", "ATTENDED", "SPOKE_AT"), [
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Cùng dự có các đồng chí trong Ban Thường vụ Đảng ủy; đại diện lãnh đạo UBND phường.",
      "Ban Thường vụ Đảng ủy phường Cái Khế -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Ủy ban nhân dân phường Cái Khế -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Tham dự hội nghị có lãnh đạo Ban Tuyên giáo, Ban Dân vận Quận ủy Ninh Kiều; đại diện Ủy ban MTTQ Việt Nam phường.",
      "Ban Dân vận Quận ủy Ninh Kiều -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Ban Tuyên giáo Quận ủy Ninh Kiều -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Ủy ban Mặt trận Tổ quốc Việt Nam phường Cái Khế -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 9/9/2022, Tỉnh ủy Cà Mau tổ chức hội nghị tập huấn nghiệp vụ. Dự hội nghị có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy; lãnh đạo Ban Tổ chức Tỉnh ủy.",
      "Ban Thường vụ Tỉnh ủy Cà Mau -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Ban Tổ chức Tỉnh ủy Cà Mau -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Đại diện lãnh đạo UBND phường trình bày tham luận tại hội nghị.",
      "Ủy ban nhân dân phường Cái Khế -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Toàn thể đảng viên, các ban, ngành tham dự hội nghị.",
    ],
  ]);
});

describe("those present from another side, in a paragraph of its own", () => {
  const lead = "Đảng ủy xã Bạch Hà tổ chức hội nghị tập huấn nghiệp vụ. Dự hội nghị có ông Phan Đình Lộc.";
  reads(relations("ATTENDED"), [
    [
      `${lead}\n\nVề phía xã có các đồng chí: Nguyễn Công Thành, Bí thư Đảng ủy; Đặng Ngọc Tâm, Phó Bí thư Đảng ủy.`,
      "Nguyễn Công Thành -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Phan Đình Lộc -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Đặng Ngọc Tâm -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead}\n\nVề phía mình, ông Nguyễn Công Thành đề nghị bà Đặng Thị Tâm xem lại.`,
      "Phan Đình Lộc -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
});

describe("who takes part at a remote point and through a body", () => {
  const lead = "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.";
  reads(relations("CHAIRED", "ATTENDED"), [
    [
      `${lead} Chủ trì tại điểm cầu phường Cái Khế có đ/c Phạm Văn Thuận, Bí thư Đảng ủy phường.`,
      "Phạm Văn Thuận -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead} Cùng dự có các đ/c trong Ban Thường vụ Quận ủy Ninh Kiều.`,
      "Ban Thường vụ Quận ủy Ninh Kiều -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
});

describe("sides, brackets and given names", () => {
  const lead = "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.";
  reads(relations("ATTENDED"), [
    [
      `${lead} Dự hội nghị, về phía quận Ninh Kiều có các đồng chí: Phạm Văn Thuận, Phó Bí thư Quận ủy; Lê Thị Sen, Trưởng Ban Dân vận Quận ủy.`,
      "Lê Thị Sen -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Phạm Văn Thuận -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead} Dự hội nghị có ông Phạm Văn Thuận, Phó Bí thư Quận ủy. Về phía phường có ông Lê Văn Hai, Bí thư Đảng ủy (chủ trì hội nghị); bà Lê Thị Sen, Phó Bí thư Đảng ủy.`,
      "Lê Thị Sen -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Lê Văn Hai -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Phạm Văn Thuận -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
  reads(relations("SPOKE_AT"), [
    [
      "Chiều 5/7/2023, HĐND tỉnh Hưng Yên khai mạc Kỳ họp thứ 14 HĐND tỉnh khóa XVII. Tại buổi họp báo trước kỳ họp, ông Lê Văn Sáu, Trưởng Ban Pháp chế HĐND tỉnh cho biết sẽ có năm nghị quyết.",
    ],
    ["Ông Lê Văn Sáu, Chủ tịch UBND quận Cẩm Lệ cho biết quận sẽ tổ chức hội nghị đối thoại với doanh nghiệp."],
    [
      `${lead} Dự hội nghị có bà Lê Thị Sen, Bí thư Đảng ủy. Phát biểu nhận nhiệm vụ, bà Sen cảm ơn cấp trên.`,
      "Lê Thị Sen -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [`${lead} Dự hội nghị có bà Lê Thị Sen, bà Đỗ Hồng Sen và ông Vũ Văn Tám, cán bộ. Bà Sen phát biểu.`],
  ]);
});

describe("bodies in a list of those who come, behind nameless ones and members of others", () => {
  const meeting = "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.";
  const cameTo = (name: string) => `${name} -ATTENDED-> Hội nghị tập huấn nghiệp vụ`;
  reads(relations("ATTENDED"), [
    [
      `${meeting} Dự có đại diện HĐND phường, các ban, ngành, đoàn thể của phường, Trạm Y tế phường.`,
      cameTo("Hội đồng nhân dân phường Cái Khế"),
      cameTo("Trạm Y tế phường Cái Khế"),
    ],
    [`${meeting} Dự có các đồng chí lãnh đạo, cán bộ chiến sĩ Công an phường.`, cameTo("Công an phường Cái Khế")],
    [
      `${meeting} Dự có các đồng chí Ủy viên Ban Thường vụ Đảng ủy phường, Ban Giám đốc Công ty Gạch Sông Gianh.`,
      cameTo("Ban Giám đốc Công ty Gạch Sông Gianh"),
      cameTo("Ban Thường vụ Đảng ủy phường Cái Khế"),
    ],
    [`${meeting} Dự có 50 đảng viên do Công ty Gạch Sông Gianh cử, các ban, ngành của phường.`],
  ]);
});
