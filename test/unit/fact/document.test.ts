import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("who issued a document", () => {
  reads(relations("ISSUED"), [
    [
      "Đảng ủy Công an Trung ương có Tờ trình số 15-TTr/ĐUCA về phòng, chống ma túy.",
      "Đảng ủy Công an Trung ương -ISSUED (rule)-> Tờ trình số 15-TTr/ĐUCA",
    ],
    [
      "Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ về công tác văn thư.",
      "Chính phủ -ISSUED-> Nghị định số 30/2020/NĐ-CP",
    ],
    [
      "UBND huyện Krông Pa ban hành Quyết định số 99/QĐ-UBND ngày 1/3/2022.",
      "Ủy ban nhân dân huyện Krông Pa -ISSUED-> Quyết định số 99/QĐ-UBND",
    ],
    [
      "Thành ủy Việt Trì đã ban hành Chương trình số 08-CTr/TU ngày 5/10/2020 và Kế hoạch số 33-KH/TU.",
      "Thành ủy Việt Trì -ISSUED-> Chương trình số 08-CTr/TU",
      "Thành ủy Việt Trì -ISSUED-> Kế hoạch số 33-KH/TU",
    ],
    [
      "Ban Thường vụ Huyện ủy Cư Jút xây dựng Kế hoạch số 15-KH/HU ngày 9/9/2021.",
      "Ban Thường vụ Huyện ủy Cư Jút -ISSUED-> Kế hoạch số 15-KH/HU",
    ],
    [
      "Hướng dẫn số 12-HD/BTGHU của Ban Tuyên giáo Huyện ủy Yên Mô.",
      "Ban Tuyên giáo Huyện ủy Yên Mô -ISSUED-> Hướng dẫn số 12-HD/BTGHU",
    ],
    [
      "Báo cáo số 410/BC-UBND ngày 1/12/2022 của UBND huyện Krông Pa về thu ngân sách.",
      "Ủy ban nhân dân huyện Krông Pa -ISSUED-> Báo cáo số 410/BC-UBND",
    ],
    ["Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII đã đi vào cuộc sống."],
    ["Nghị quyết của Đảng, pháp luật của Nhà nước đã đi vào cuộc sống."],
  ]);
});

describe("the symbol of a number names its issuer where one body fits", () => {
  reads(relations("ISSUED"), [
    [
      "Thành ủy Việt Trì họp bàn việc thực hiện Chương trình số 08-CTr/TU ngày 5/10/2020.",
      "Thành ủy Việt Trì -ISSUED (rule)-> Chương trình số 08-CTr/TU",
    ],
    [
      "Ngày 12/12/2022, HĐND huyện Krông Pa tổ chức Kỳ họp thứ 6 HĐND huyện khóa X. Các đại biểu thảo luận Nghị quyết số 21/NQ-HĐND.",
      "Hội đồng nhân dân huyện Krông Pa -ISSUED (rule)-> Nghị quyết số 21/NQ-HĐND",
    ],
    ["Thành ủy Việt Trì và Tỉnh ủy Phú Thọ họp bàn việc thực hiện Chương trình số 08-CTr/TU."],
    ["UBND huyện Krông Pa họp bàn việc thực hiện Chương trình số 08-CTr/TU."],
  ]);
});

describe("what a body issues ends where it does something else, and a movement is of who launched it", () => {
  reads(relations("ISSUED"), [
    [
      "Năm qua, Huyện ủy Krông Pa đã ban hành Kế hoạch số 8-KH/HU; tổ chức học tập Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”.",
      "Huyện ủy Krông Pa -ISSUED-> Kế hoạch số 8-KH/HU",
    ],
    [
      "Chi bộ hưởng ứng phong trào “Mỗi tuần một việc tốt” do Huyện ủy Krông Pa phát động.",
      "Huyện ủy Krông Pa -ISSUED-> Phong trào “Mỗi tuần một việc tốt”",
    ],
  ]);
});

describe("lists of numbers and sets", () => {
  reads(relations("ISSUED", "BELONGS_TO"), [
    [
      "Các Quyết định số 1760, 1761 của Tỉnh ủy Hòa Bình về công tác cán bộ được công bố.",
      "Tỉnh ủy Hòa Bình -ISSUED-> Các Quyết định số 1760, 1761 của Tỉnh ủy Hòa Bình về công tác cán bộ",
      "Tỉnh ủy Hòa Bình -ISSUED-> Quyết định số 1760",
      "Tỉnh ủy Hòa Bình -ISSUED-> Quyết định số 1761",
    ],
    [
      "Tỉnh ủy Hòa Bình ban hành 05 nghị quyết chuyên đề của Tỉnh ủy khóa XVI.",
      "Tỉnh ủy Hòa Bình -ISSUED-> 5 nghị quyết của Tỉnh ủy Hòa Bình khóa XVI",
    ],
    [
      "Chương trình số 03-CTr/TU là một trong 10 chương trình công tác của Thành ủy Hà Nội khóa XVII. Xã triển khai Chương trình số 03-CTr/TU của Thành ủy Hà Nội.",
      "Chương trình số 03-CTr/TU -BELONGS_TO (member-of-set, inferred)-> 10 chương trình công tác của Thành ủy Hà Nội khóa XVII",
      "Thành ủy Hà Nội -ISSUED-> 10 chương trình công tác của Thành ủy Hà Nội khóa XVII",
      "Thành ủy Hà Nội -ISSUED-> Chương trình số 03-CTr/TU",
    ],
    ["Phường đã hoàn thành 19 chỉ tiêu, 3 khâu đột phá và 12 nhiệm vụ."],
  ]);
});

describe("decisions on posts by what they do, without a number", () => {
  const opening =
    "Sáng 5/6/2022, Huyện ủy Krông Pa tổ chức hội nghị bồi dưỡng nghiệp vụ công tác đảng. Tại hội nghị, đồng chí Lê Thị Sen, Bí thư Huyện ủy";
  const meeting = "Hội nghị bồi dưỡng nghiệp vụ công tác đảng";
  reads(relations("PRESENTED_AT", "ISSUED"), [
    [
      `${opening} công bố quyết định của Ban Thường vụ Huyện ủy chỉ định ông Vũ Hồng Lam làm Bí thư Đảng ủy xã Ia Rsai.`,
      "Ban Thường vụ Huyện ủy Krông Pa -ISSUED-> Quyết định của Ban Thường vụ Huyện ủy Krông Pa chỉ định ông Vũ Hồng Lam làm Bí thư Đảng ủy xã Ia Rsai",
      `Quyết định của Ban Thường vụ Huyện ủy Krông Pa chỉ định ông Vũ Hồng Lam làm Bí thư Đảng ủy xã Ia Rsai -PRESENTED_AT (by Lê Thị Sen)-> ${meeting}`,
    ],
    [
      `${opening} trao quyết định điều động bà Vũ Hồng Lam làm Bí thư Đảng ủy xã Ia Rsai.`,
      `Quyết định điều động bà Vũ Hồng Lam làm Bí thư Đảng ủy xã Ia Rsai -PRESENTED_AT (by Lê Thị Sen)-> ${meeting}`,
    ],
    [
      `${opening} công bố quyết định của Chủ tịch UBND huyện bổ nhiệm ông Vũ Hồng Lam làm Trưởng phòng Nội vụ huyện. Ông Vũ Hồng Lam nhận quyết định bổ nhiệm.`,
      "Quyết định của Chủ tịch Ủy ban nhân dân huyện Krông Pa bổ nhiệm ông Vũ Hồng Lam làm Trưởng phòng Nội vụ huyện -PRESENTED_AT (by Lê Thị Sen)-> Hội nghị bồi dưỡng nghiệp vụ công tác đảng",
      "Ủy ban nhân dân huyện Krông Pa -ISSUED-> Quyết định của Chủ tịch Ủy ban nhân dân huyện Krông Pa bổ nhiệm ông Vũ Hồng Lam làm Trưởng phòng Nội vụ huyện",
    ],
    [`${opening} nói quyết định của Ban Thường vụ Huyện ủy rất kịp thời.`],
    [`${opening} cho biết Huyện ủy quyết định điều động bà Vũ Hồng Lam làm Bí thư Đảng ủy xã Ia Rsai.`],
    [`${opening} công bố quyết định thành lập xã Ia Rsai.`],
    [`${opening} cho biết nhiều người đã nhận quyết định bổ nhiệm.`],
  ]);
});

describe("one document under several spellings", () => {
  reads(relations("ISSUED"), [
    [
      "Nghị quyết số 10 - NQ/HU, ngày 1/3/2021 của Huyện ủy Yên Mô về du lịch cộng đồng. Nghị quyết 10-NQ/HU rất sát thực tế. Nghị quyết số 10 được tán thành.",
      "Huyện ủy Yên Mô -ISSUED-> Nghị quyết số 10-NQ/HU",
    ],
  ]);
});

describe("who issued what a session adopts and what only a symbol tells", () => {
  reads(relations("ISSUED"), [
    [
      "Kỳ họp thứ 6 HĐND huyện Krông Pa diễn ra ngày 12/12/2022. Kỳ họp đã thông qua 9 nghị quyết.",
      "Hội đồng nhân dân huyện Krông Pa -ISSUED (rule)-> 9 nghị quyết",
    ],
    [
      "Ngày 5/7/2021, Tỉnh ủy Ninh Bình tổ chức hội nghị công bố các quyết định về công tác cán bộ. Bí thư Thành ủy Tam Điệp dự. Hội nghị công bố Quyết định số 318-QĐ/TU.",
      "Tỉnh ủy Ninh Bình -ISSUED (rule)-> Quyết định số 318-QĐ/TU",
    ],
    [
      "Ngày 5/7/2021, Thành ủy Tam Điệp tổ chức hội nghị công bố các quyết định về công tác cán bộ. Lãnh đạo Tỉnh ủy Ninh Bình dự. Hội nghị công bố Quyết định số 318-QĐ/TU.",
    ],
  ]);
});

describe("what stands behind the last of a list", () => {
  reads(relations("ISSUED"), [
    [
      "Nghị quyết số 70-NQ/TW, Nghị quyết số 71-NQ/TW và Nghị quyết số 72-NQ/TW của Bộ Chính trị.",
      "Bộ Chính trị -ISSUED-> Nghị quyết số 70-NQ/TW",
      "Bộ Chính trị -ISSUED-> Nghị quyết số 71-NQ/TW",
      "Bộ Chính trị -ISSUED-> Nghị quyết số 72-NQ/TW",
    ],
    [
      "Kế hoạch số 70-KH/HU và Nghị quyết số 72-NQ/TW của Bộ Chính trị.",
      "Bộ Chính trị -ISSUED-> Nghị quyết số 72-NQ/TW",
    ],
    [
      "Ông Lê Văn Hai, Chủ nhiệm UBKT Huyện ủy Yên Mô trình bày Báo cáo số 17/BC-UBKT về công tác giám sát.",
      "Ủy ban Kiểm tra Huyện ủy Yên Mô -ISSUED (rule)-> Báo cáo số 17/BC-UBKT",
    ],
  ]);
  reads(relations("IMPLEMENTS"), [
    [
      "Thực hiện Kế hoạch số 61-KH/HU của Huyện ủy Yên Mô và Hướng dẫn số 24-HD/BTGHU của Ban Tuyên giáo Huyện ủy, xã Yên Từ tổ chức Hội nghị tập huấn nghiệp vụ.",
      "Hội nghị tập huấn nghiệp vụ -IMPLEMENTS-> Hướng dẫn số 24-HD/BTGHU",
      "Hội nghị tập huấn nghiệp vụ -IMPLEMENTS-> Kế hoạch số 61-KH/HU",
    ],
    [
      "Huyện ủy Yên Mô ban hành Chương trình hành động số 5-CTr/HU thực hiện Nghị quyết số 19-NQ/TW và Nghị quyết số 20-NQ/TW.",
      "Chương trình hành động số 5-CTr/HU -IMPLEMENTS-> Nghị quyết số 19-NQ/TW",
      "Chương trình hành động số 5-CTr/HU -IMPLEMENTS-> Nghị quyết số 20-NQ/TW",
    ],
    [
      "Hội nghị nghe Nghị quyết số 19-NQ/TW và Nghị quyết số 20-NQ/TW. Huyện ủy Yên Mô ban hành Kế hoạch số 5-KH/HU về triển khai 02 nghị quyết nêu trên.",
      "Kế hoạch số 5-KH/HU -IMPLEMENTS-> Nghị quyết số 19-NQ/TW",
      "Kế hoạch số 5-KH/HU -IMPLEMENTS-> Nghị quyết số 20-NQ/TW",
    ],
  ]);
});
