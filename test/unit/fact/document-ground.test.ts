import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("grounds", () => {
  reads(relations("IMPLEMENTS"), [
    [
      "Thực hiện Kế hoạch số 45-KH/HU ngày 2/3/2021 của Huyện ủy Yên Mô, ngày 10/4/2021, Đảng ủy xã Yên Nhân tổ chức hội nghị tập huấn nghiệp vụ.",
      "Hội nghị tập huấn nghiệp vụ -IMPLEMENTS-> Kế hoạch số 45-KH/HU",
    ],
    [
      "Thực hiện Kế hoạch số 45-KH/HU ngày 2/3/2021 của Huyện ủy Yên Mô; Hướng dẫn số 12-HD/BTGHU của Ban Tuyên giáo Huyện ủy. Ngày 10/4/2021, Đảng ủy xã Yên Nhân tổ chức hội nghị tập huấn nghiệp vụ.",
      "Hội nghị tập huấn nghiệp vụ -IMPLEMENTS-> Hướng dẫn số 12-HD/BTGHU",
      "Hội nghị tập huấn nghiệp vụ -IMPLEMENTS-> Kế hoạch số 45-KH/HU",
    ],
    [
      "Căn cứ Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị, Thành ủy Sông Công đã ban hành Kế hoạch số 210-KH/TU ngày 4/9/2019.",
      "Kế hoạch số 210-KH/TU -IMPLEMENTS-> Chỉ thị số 35-CT/TW",
    ],
    [
      "Kế hoạch số 15-KH/HU ngày 9/9/2021 của Huyện ủy Cư Jút về thực hiện Nghị quyết số 10-NQ/TU của Tỉnh ủy Đắk Nông.",
      "Kế hoạch số 15-KH/HU -IMPLEMENTS-> Nghị quyết số 10-NQ/TU",
    ],
    [
      "Huyện ủy Cư Jút ban hành Chương trình số 15-CTr/HU ngày 9/9/2021. Căn cứ Chương trình trên, Đảng ủy xã Tâm Thắng ban hành Kế hoạch số 8-KH/ĐU.",
      "Kế hoạch số 8-KH/ĐU -IMPLEMENTS-> Chương trình số 15-CTr/HU",
    ],
    [
      "Huyện ủy Cư Jút ban hành Chương trình số 15-CTr/HU và Kế hoạch số 7-KH/HU. Thực hiện 2 văn bản trên, Đảng ủy xã Tâm Thắng ban hành Kế hoạch số 8-KH/ĐU.",
      "Kế hoạch số 8-KH/ĐU -IMPLEMENTS-> Chương trình số 15-CTr/HU",
      "Kế hoạch số 8-KH/ĐU -IMPLEMENTS-> Kế hoạch số 7-KH/HU",
    ],
    ["Tờ trình số 9/TTr-UBND về dự thảo Nghị quyết số 30/NQ-HĐND được đưa ra thảo luận."],
    ["Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị tập huấn nghiệp vụ. Các chi bộ thực hiện Chỉ thị số 05-CT/TW."],
  ]);
});

describe("grounds inside a sentence, each with what is done on it", () => {
  reads(relations("IMPLEMENTS"), [
    [
      "Nhằm nâng cao chất lượng cán bộ, căn cứ Hướng dẫn số 5-HD/TU của Tỉnh ủy Gia Lai về xây dựng Đảng, ngày 3/8/2022, Huyện ủy Krông Pa tổ chức hội nghị bồi dưỡng nghiệp vụ công tác đảng.",
      "Hội nghị bồi dưỡng nghiệp vụ công tác đảng -IMPLEMENTS-> Hướng dẫn số 5-HD/TU",
    ],
    [
      "Sau đó, thực hiện Kế hoạch số 8-KH/HU, ngày 4/8/2022, Huyện ủy Krông Pa tổ chức hội nghị bồi dưỡng nghiệp vụ công tác đảng.",
      "Hội nghị bồi dưỡng nghiệp vụ công tác đảng -IMPLEMENTS-> Kế hoạch số 8-KH/HU",
    ],
    [
      "Ngày 3/8/2022, đồng chí Lê Thị Sen, Bí thư Huyện ủy Krông Pa yêu cầu các xã nghiêm túc, thực hiện Kế hoạch số 8-KH/HU, tổ chức hội nghị bồi dưỡng nghiệp vụ công tác đảng.",
    ],
    ["Ngày 3/8/2022, Huyện ủy Krông Pa tổ chức hội nghị bồi dưỡng nghiệp vụ, thực hiện Kế hoạch số 8-KH/HU."],
  ]);
});

describe("resolutions of congresses and plenums", () => {
  reads(relations("ADOPTED_AT", "ISSUED"), [
    [
      "Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII đã đi vào cuộc sống.",
      "Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII -ADOPTED_AT (rule)-> Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII",
    ],
    [
      "Nghị quyết Đại hội XII Đảng bộ quận Ninh Kiều đã đi vào cuộc sống.",
      "Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII -ADOPTED_AT (rule)-> Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII",
    ],
    [
      "Nghị quyết Đại hội lần thứ XII Đảng bộ quận Ninh Kiều nhiệm kỳ 2020-2025 và Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XI đã đi vào cuộc sống.",
      "Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XI -ADOPTED_AT (rule)-> Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XI",
      "Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII -ADOPTED_AT (rule)-> Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII",
    ],
    [
      "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng đã đi vào cuộc sống.",
      "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng -ADOPTED_AT (rule)-> Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
    ],
    [
      "Nghị quyết Trung ương 4 khóa XII và Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XIII được học tập.",
      "Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII -ADOPTED_AT (rule)-> Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII",
      "Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XIII -ADOPTED_AT (rule)-> Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XIII",
    ],
    [
      "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII đã đi vào cuộc sống.",
      "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng -ADOPTED_AT (rule)-> Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
      "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII -ADOPTED_AT (rule)-> Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII",
    ],
    [
      "Nghị quyết số 29-NQ/TW Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khóa XI được học tập.",
      "Ban Chấp hành Trung ương Đảng -ISSUED (rule)-> Nghị quyết số 29-NQ/TW",
      "Nghị quyết số 29-NQ/TW -ADOPTED_AT (rule)-> Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khóa XI",
    ],
    [
      "Nghị quyết Trung ương 4 khóa XI, XII được học tập.",
      "Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XI -ADOPTED_AT (rule)-> Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XI",
      "Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII -ADOPTED_AT (rule)-> Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII",
    ],
    [
      "Đại hội đại biểu Đảng bộ huyện Yên Mô lần thứ IV khai mạc sáng 5/8/2020. Nghị quyết Đại hội được thông qua.",
      "Nghị quyết Đại hội đại biểu Đảng bộ huyện Yên Mô lần thứ IV -ADOPTED_AT (rule)-> Đại hội đại biểu Đảng bộ huyện Yên Mô lần thứ IV",
    ],
    ["Nghị quyết Đại hội Đảng các cấp đã đi vào cuộc sống."],
    ["Nghị quyết đại hội cấp mình đã đi vào cuộc sống."],
  ]);
});

describe("a congress without a number, by a body that is named in full", () => {
  reads(relations("ADOPTED_AT", "BELONGS_TO"), [
    [
      "Ngày 5/8/2022, Đảng ủy xã Ia Rsai học tập Nghị quyết Đại hội Đảng bộ huyện Krông Pa.",
      "Nghị quyết Đại hội đại biểu Đảng bộ huyện Krông Pa -ADOPTED_AT (rule)-> Đại hội đại biểu Đảng bộ huyện Krông Pa",
      "Đại hội đại biểu Đảng bộ huyện Krông Pa -BELONGS_TO (congress-of)-> Đảng bộ huyện Krông Pa",
    ],
    ["Ngày 5/8/2022, Đảng ủy xã Ia Rsai học tập Nghị quyết Đại hội Đảng bộ huyện."],
  ]);
});

describe("what a meeting or document goes by, in other words", () => {
  reads(relations("IMPLEMENTS"), [
    [
      "Ngày 4/5/2021, Huyện ủy Yên Mô tổ chức hội nghị sơ kết công tác quý I. Hội nghị được tổ chức theo Kế hoạch số 33-KH/HU ngày 2/4/2021.",
      "Hội nghị sơ kết công tác quý I -IMPLEMENTS-> Kế hoạch số 33-KH/HU",
    ],
    [
      "Sáng 4/5/2021, thực hiện Kế hoạch số 33-KH/HU của Huyện ủy Yên Mô, Đảng ủy xã Khánh Dương tổ chức hội nghị sơ kết công tác quý I.",
      "Hội nghị sơ kết công tác quý I -IMPLEMENTS-> Kế hoạch số 33-KH/HU",
    ],
    [
      "Theo Kế hoạch số 33-KH/HU và Hướng dẫn số 5-HD/BTGHU, sáng 4/5/2021, Đảng ủy xã Khánh Dương tổ chức hội nghị sơ kết công tác quý I.",
      "Hội nghị sơ kết công tác quý I -IMPLEMENTS-> Hướng dẫn số 5-HD/BTGHU",
      "Hội nghị sơ kết công tác quý I -IMPLEMENTS-> Kế hoạch số 33-KH/HU",
    ],
    [
      "Nghị quyết số 21-NQ/HU của Huyện ủy Yên Mô và Kế hoạch số 45/KH-UBND của UBND huyện thực hiện Nghị quyết này đã đến mọi chi bộ.",
      "Kế hoạch số 45/KH-UBND -IMPLEMENTS-> Nghị quyết số 21-NQ/HU",
    ],
    [
      "Sau khi học Chương trình hành động số 9-CTr/HU, Đảng ủy xã Khánh Dương ban hành Kế hoạch số 12-KH/ĐU về thực hiện Chương trình nêu trên.",
      "Kế hoạch số 12-KH/ĐU -IMPLEMENTS-> Chương trình hành động số 9-CTr/HU",
    ],
    ["Nghị quyết số 21-NQ/HU đã ban hành. Các chi bộ xây dựng kế hoạch thực hiện Nghị quyết này."],
    ["Theo Báo cáo số 12-BC/HU, sáng 4/5/2021, Đảng ủy xã Khánh Dương tổ chức hội nghị sơ kết công tác quý I."],
  ]);
});
