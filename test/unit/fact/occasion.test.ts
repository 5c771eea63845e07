import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations, type View } from "../../support/view.ts";

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
