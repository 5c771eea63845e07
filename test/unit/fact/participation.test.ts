import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations, type View } from "../../support/view.ts";

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

describe("who speaks", () => {
  reads(relations("CHAIRED", "ATTENDED", "SPOKE_AT"), [
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Trần Minh Quân, Phó Bí thư Quận ủy dự và phát biểu chỉ đạo hội nghị.",
      "Trần Minh Quân -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Trần Minh Quân -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ.\nPhát biểu tại hội nghị, đồng chí Trần Minh Quân nhấn mạnh vai trò của cấp ủy.",
      "Trần Minh Quân -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Kết luận hội nghị, đồng chí Phạm Văn Thuận yêu cầu các chi bộ xây dựng kế hoạch.",
      "Phạm Văn Thuận -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Lê Thị Sen phát biểu khai mạc hội nghị.",
      "Lê Thị Sen -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    ["Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Lê Thị Sen nhận bằng khen."],
  ]);
});

describe("on video one speaks and does not attend", () => {
  reads(relations("ATTENDED", "SPOKE_AT"), [
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị quán triệt Kết luận số 21-KL/TW. Qua trình chiếu video, đồng chí Trần Minh Quân quán triệt Kết luận số 21-KL/TW.",
      "Trần Minh Quân -SPOKE_AT (video)-> Hội nghị quán triệt Kết luận số 21-KL/TW",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị quán triệt Kết luận số 21-KL/TW. Tham dự có đồng chí Lê Thị Sen, đồng chí Trần Minh Quân. Qua trình chiếu video, đồng chí Trần Minh Quân quán triệt Kết luận số 21-KL/TW.",
      "Lê Thị Sen -ATTENDED-> Hội nghị quán triệt Kết luận số 21-KL/TW",
      "Trần Minh Quân -SPOKE_AT (video)-> Hội nghị quán triệt Kết luận số 21-KL/TW",
    ],
  ]);
});

describe("verbs that share their subject", () => {
  const lead = "Chiều 8/3/2022, Thành ủy Chí Linh tổ chức hội nghị tập huấn nghiệp vụ.";
  reads(relations("CHAIRED", "ATTENDED", "SPOKE_AT"), [
    [
      `${lead} Đồng chí Hoàng Quốc Thưởng, Bí thư Thành ủy dự, trao quyết định và phát biểu giao nhiệm vụ.`,
      "Hoàng Quốc Thưởng -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Hoàng Quốc Thưởng -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead} Đồng chí Hoàng Quốc Thưởng, Bí thư Thành ủy phát biểu khai mạc và chủ trì hội nghị.`,
      "Hoàng Quốc Thưởng -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
      "Hoàng Quốc Thưởng -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead} Đồng chí Hoàng Quốc Thưởng quán triệt nghị quyết qua trình chiếu video.`,
      "Hoàng Quốc Thưởng -SPOKE_AT (video)-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead} Hội nghị có sự tham dự của đồng chí Lê Minh Hùng, Phó Bí thư Thành ủy; đồng chí Mai Văn Huỳnh, Bí thư Thành ủy, chủ trì hội nghị.`,
      "Lê Minh Hùng -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Mai Văn Huỳnh -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Mai Văn Huỳnh -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead}\nTham dự hội nghị có:\n- Đồng chí Lê Minh Hùng - Phó Bí thư Thành ủy;\n- Ông Mai Văn Huỳnh, Bí thư Thành ủy;\nCùng toàn thể các đồng chí trong Ban Chấp hành Đảng bộ thành phố.\nChủ trì: ông Mai Văn Huỳnh.`,
      "Ban Chấp hành Đảng bộ thành phố Chí Linh -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Lê Minh Hùng -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Mai Văn Huỳnh -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Mai Văn Huỳnh -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead} Tới dự có đồng chí Lê Minh Hùng, Phó Bí thư Thành ủy. Về phía địa phương có ông Mai Văn Huỳnh, Bí thư Thành ủy; hiệu trưởng các trường trên địa bàn.`,
      "Lê Minh Hùng -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Mai Văn Huỳnh -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [`${lead} Hội nghị không có sự tham dự của đồng chí Lê Minh Hùng. Ông Mai Văn Huỳnh không dự.`],
    [
      `${lead} Thay mặt Ban Thường vụ Thành ủy, đồng chí Mai Văn Huỳnh phát biểu.`,
      "Mai Văn Huỳnh -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${lead} Tham dự có các đồng chí Thường trực Thành ủy; Ban Thường vụ Thành ủy; Văn phòng Thành ủy.`,
      "Ban Thường vụ Thành ủy Chí Linh -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
      "Thường trực Thành ủy Chí Linh -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
});

describe("another occasion", () => {
  const lead = "Sáng 5/6/2019, Huyện ủy Yên Định tổ chức hội nghị tập huấn nghiệp vụ.";
  reads(relations("CHAIRED", "ATTENDED", "SPOKE_AT"), [
    [`${lead} Trước đó, ngày 30/5, UBND huyện đã họp dưới sự chủ trì của ông Lưu Vũ Khánh, Chủ tịch UBND huyện.`],
    [`${lead} Cũng trong sáng 5/6, UBND huyện họp phiên thường kỳ do ông Lưu Vũ Khánh, Chủ tịch UBND huyện chủ trì.`],
    [`${lead} Hôm qua, ông Lưu Vũ Khánh, Chủ tịch UBND huyện đã dự và phát biểu.`],
    [
      `${lead} Tuần trước, bà Hà Thị Lan, Phó Bí thư Huyện ủy dự và phát biểu tại hội nghị tổng kết của Hội Nông dân huyện.`,
      "Hà Thị Lan -ATTENDED-> Hội nghị tổng kết của Hội Nông dân huyện Yên Định",
      "Hà Thị Lan -SPOKE_AT-> Hội nghị tổng kết của Hội Nông dân huyện Yên Định",
    ],
    [`${lead} Bà Hà Thị Lan, Phó Bí thư Huyện ủy dự kiến chủ trì và sẽ phát biểu kết luận.`],
    [
      `${lead} Sáng 5/6, bà Hà Thị Lan, Phó Bí thư Huyện ủy chủ trì.`,
      "Hà Thị Lan -CHAIRED-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
});

describe("meetings to come", () => {
  const planned: View = ({ entities }) =>
    entities.filter(({ attributes }) => attributes.planned === true).map(({ name }) => name);
  reads(planned, [
    ["Ngày 20/2/2026, Đảng ủy phường An Biên sẽ tổ chức hội nghị tập huấn nghiệp vụ.", "Hội nghị tập huấn nghiệp vụ"],
    ["Kỳ họp thứ 9 HĐND tỉnh Gia Lai dự kiến diễn ra ngày 5/12/2022.", "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Gia Lai"],
    [
      { text: "Ngày 20/2, Đảng ủy phường An Biên tổ chức hội nghị tập huấn nghiệp vụ.", published: "2026-02-12" },
      "Hội nghị tập huấn nghiệp vụ",
    ],
    [{ text: "Ngày 20/2, Đảng ủy phường An Biên tổ chức hội nghị tập huấn nghiệp vụ.", published: "2026-02-21" }],
    ["Ngày 20/2/2026, Đảng ủy phường An Biên tổ chức hội nghị tập huấn nghiệp vụ. Cán bộ sẽ học trong ba ngày."],
  ]);
  reads(relations("CHAIRED", "ATTENDED", "SPOKE_AT"), [
    [
      {
        text: "Ngày 20/2, Đảng ủy phường An Biên tổ chức hội nghị tập huấn nghiệp vụ. Ông Vũ Hải Nam, Bí thư Đảng ủy phường chủ trì.",
        published: "2026-02-12",
      },
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
    ["Ông Lê Văn Sáu, Chủ tịch UBND quận Cẩm Lệ cho biết quận sẽ tổ chức hội nghị đối thoại với doanh nghiệp."],
    [
      `${lead} Dự hội nghị có bà Lê Thị Sen, Bí thư Đảng ủy. Phát biểu nhận nhiệm vụ, bà Sen cảm ơn cấp trên.`,
      "Lê Thị Sen -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [`${lead} Dự hội nghị có bà Lê Thị Sen, bà Đỗ Hồng Sen và ông Vũ Văn Tám, cán bộ. Bà Sen phát biểu.`],
  ]);
});
