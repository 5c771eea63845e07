import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("what is put before a meeting, and by whom", () => {
  reads(relations("PRESENTED_AT"), [
    [
      "Sáng 20/3/2022, Huyện ủy Đức Trọng tổ chức hội nghị tập huấn nghiệp vụ. Hội nghị nhất trí cao với dự thảo Kế hoạch số 12-KH/HU.",
      "Kế hoạch số 12-KH/HU -PRESENTED_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Sáng 20/3/2022, Huyện ủy Đức Trọng tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Đỗ Thanh Hà, Trưởng Ban Tuyên giáo Huyện ủy quán triệt Kết luận số 21-KL/TW.",
      "Kết luận số 21-KL/TW -PRESENTED_AT (by Đỗ Thanh Hà)-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Sáng 20/3/2022, Huyện ủy Đức Trọng tổ chức hội nghị tập huấn nghiệp vụ. Lần lượt các đồng chí Vũ Hồng Lam và Đỗ Thanh Hà quán triệt Kết luận số 21-KL/TW.",
      "Kết luận số 21-KL/TW -PRESENTED_AT (by Vũ Hồng Lam and Đỗ Thanh Hà)-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Sáng 8/8/2019, Thành ủy Pleiku tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Hà Duy Khiêm triển khai Kế hoạch số 120-KH/TU và Hướng dẫn số 15-HD/BTCTU của Ban Tổ chức Tỉnh ủy.",
      "Hướng dẫn số 15-HD/BTCTU -PRESENTED_AT (by Hà Duy Khiêm)-> Hội nghị tập huấn nghiệp vụ",
      "Kế hoạch số 120-KH/TU -PRESENTED_AT (by Hà Duy Khiêm)-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Qua trình chiếu video, đồng chí Trần Minh Quân quán triệt Kết luận số 21-KL/TW.",
      "Kết luận số 21-KL/TW -PRESENTED_AT (video, by Trần Minh Quân)-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 5. Các đại biểu góp ý vào dự thảo Đề án phát triển du lịch cộng đồng.",
      "Đề án phát triển du lịch cộng đồng -PRESENTED_AT-> Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ huyện Yên Mô",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Vũ Hồng Lam, Bí thư Huyện ủy trao Quyết định số 77-QĐ/HU cho đồng chí Lê Thị Sen.",
      "Quyết định số 77-QĐ/HU -PRESENTED_AT (by Vũ Hồng Lam)-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị tập huấn nghiệp vụ. Góp phần thực hiện Nghị quyết số 18-NQ/TW, các chi bộ cần đổi mới.",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Vũ Hồng Lam phát biểu, đề nghị thực hiện tốt Chỉ thị số 05-CT/TW.",
    ],
  ]);
});

describe("what a body puts before a meeting, and at which", () => {
  const opening = "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị tập huấn nghiệp vụ.";
  reads(relations("PRESENTED_AT"), [
    [
      `${opening} Tại hội nghị, Ban Tuyên giáo Huyện ủy giới thiệu Kết luận số 21-KL/TW.`,
      "Kết luận số 21-KL/TW -PRESENTED_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      `${opening} Đồng chí Vũ Hồng Lam, Phó Bí thư Huyện ủy trình bày Đề án số 5-ĐA/HU tại Kỳ họp thứ 6 HĐND huyện.`,
      "Đề án số 5-ĐA/HU -PRESENTED_AT (by Vũ Hồng Lam)-> Kỳ họp thứ 6 Hội đồng nhân dân huyện Yên Mô",
    ],
    [
      `${opening} Đồng chí Vũ Hồng Lam, Phó Bí thư Huyện ủy đọc Báo cáo số 9-BC/HU.`,
      "Báo cáo số 9-BC/HU -PRESENTED_AT (by Vũ Hồng Lam)-> Hội nghị tập huấn nghiệp vụ",
    ],
    [`${opening} Đồng chí Vũ Hồng Lam, Phó Bí thư Huyện ủy đọc thư khen về Báo cáo số 9-BC/HU.`],
    [`${opening} Năm qua, Ban Tuyên giáo Huyện ủy giới thiệu Kết luận số 21-KL/TW.`],
  ]);
});

describe("what a meeting is about", () => {
  reads(relations("ABOUT", "PRESENTED_AT"), [
    // Before a session says when, and not what for; a scheme that is yet to be written is put before nobody.
    ["Ngày 22/6/2018, tổ đại biểu có buổi tiếp xúc cử tri quận 10 trước kỳ họp thứ 9 HĐND thành phố Đà Nẵng khóa IX."],
    [
      "Sáng 20/3/2022, Huyện ủy Đức Trọng tổ chức hội nghị tập huấn nghiệp vụ. Tại hội nghị, các đại biểu nghiên cứu xây dựng Đề án phát triển du lịch cộng đồng huyện Đức Trọng đến năm 2025.",
    ],
    [
      "Sáng 20/3/2022, Huyện ủy Đức Trọng tổ chức hội nghị quán triệt Kết luận số 21-KL/TW.",
      "Hội nghị quán triệt Kết luận số 21-KL/TW -ABOUT-> Kết luận số 21-KL/TW",
      "Kết luận số 21-KL/TW -PRESENTED_AT-> Hội nghị quán triệt Kết luận số 21-KL/TW",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị học tập Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII.",
      "Hội nghị học tập Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII -ABOUT-> Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII",
      "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII -PRESENTED_AT-> Hội nghị học tập Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII",
    ],
    [
      "Sáng 8/8/2019, Thành ủy Pleiku tổ chức hội nghị quán triệt Chỉ thị số 35-CT/TW và triển khai Kế hoạch số 120-KH/TU của Thành ủy.",
      "Chỉ thị số 35-CT/TW -PRESENTED_AT-> Hội nghị quán triệt Chỉ thị số 35-CT/TW",
      "Hội nghị quán triệt Chỉ thị số 35-CT/TW -ABOUT-> Chỉ thị số 35-CT/TW",
      "Hội nghị quán triệt Chỉ thị số 35-CT/TW -ABOUT-> Kế hoạch số 120-KH/TU",
      "Kế hoạch số 120-KH/TU -PRESENTED_AT-> Hội nghị quán triệt Chỉ thị số 35-CT/TW",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 5 nhằm thảo luận Đề án phát triển du lịch cộng đồng.",
      "Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ huyện Yên Mô -ABOUT-> Đề án phát triển du lịch cộng đồng",
      "Đề án phát triển du lịch cộng đồng -PRESENTED_AT-> Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ huyện Yên Mô",
    ],
    ["Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị sơ kết công tác dân vận. Nghị quyết của Đảng đi vào cuộc sống."],
  ]);
});

describe("resolutions are adopted, everything else is put before the meeting", () => {
  reads(relations("ADOPTED_AT", "PRESENTED_AT"), [
    [
      "Chiều 5/7/2023, tại Hội trường lớn, Kỳ họp thứ 14 HĐND tỉnh Hưng Yên khóa XVII đã khai mạc. Kỳ họp đã thông qua 17 nghị quyết.",
      "17 nghị quyết -ADOPTED_AT-> Kỳ họp thứ 14 Hội đồng nhân dân tỉnh Hưng Yên khóa XVII",
    ],
    [
      "Chiều 5/7/2023, tại Hội trường lớn, Kỳ họp thứ 14 HĐND tỉnh Hưng Yên khóa XVII đã khai mạc. HĐND tỉnh đã thông qua Báo cáo số 88/BC-UBND của UBND tỉnh.",
      "Báo cáo số 88/BC-UBND -PRESENTED_AT-> Kỳ họp thứ 14 Hội đồng nhân dân tỉnh Hưng Yên khóa XVII",
    ],
    [
      "Ngày 12/12/2022, HĐND huyện Krông Pa tổ chức Kỳ họp thứ 6 HĐND huyện khóa X. Các đại biểu đã thảo luận và thông qua Nghị quyết số 21/NQ-HĐND về phân bổ ngân sách năm 2023.",
      "Nghị quyết số 21/NQ-HĐND -ADOPTED_AT-> Kỳ họp thứ 6 Hội đồng nhân dân huyện Krông Pa khóa X",
    ],
    [
      "Ngày 12/12/2022, HĐND huyện Krông Pa tổ chức Kỳ họp thứ 6 HĐND huyện khóa X. Kỳ họp đã nghe Báo cáo số 410/BC-UBND ngày 1/12/2022 của UBND huyện; Tờ trình số 55/TTr-UBND của UBND huyện.",
      "Báo cáo số 410/BC-UBND -PRESENTED_AT-> Kỳ họp thứ 6 Hội đồng nhân dân huyện Krông Pa khóa X",
      "Tờ trình số 55/TTr-UBND -PRESENTED_AT-> Kỳ họp thứ 6 Hội đồng nhân dân huyện Krông Pa khóa X",
    ],
    [
      "Ngày 3/9/2020, Đảng bộ huyện Vị Xuyên tổ chức Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII. Đại hội thảo luận Báo cáo chính trị của Ban Chấp hành Đảng bộ huyện.",
      "Báo cáo chính trị của Ban Chấp hành Đảng bộ huyện Vị Xuyên -PRESENTED_AT-> Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII",
    ],
    ["Ngày 3/9/2020, Huyện ủy Vị Xuyên tổ chức hội nghị sơ kết công tác dân vận. Hội nghị đã thông qua các nội dung."],
  ]);
});

describe("documents put before a meeting without a speaker, drafts and titles", () => {
  reads(relations("PRESENTED_AT"), [
    [
      "Ngày 5/7/2021, Huyện ủy Yên Mô tổ chức hội nghị sơ kết công tác quý II. Hội nghị cũng công bố Quyết định số 77-QĐ/HU.",
      "Quyết định số 77-QĐ/HU -PRESENTED_AT-> Hội nghị sơ kết công tác quý II",
    ],
    [
      "Ngày 5/7/2021, Huyện ủy Yên Mô tổ chức hội nghị sơ kết công tác quý II. Đồng chí Vũ Hồng Lam trình bày Chuyên đề học tập và làm theo phong cách Hồ Chí Minh năm 2021.",
      "Chuyên đề học tập và làm theo phong cách Hồ Chí Minh năm 2021 -PRESENTED_AT (by Vũ Hồng Lam)-> Hội nghị sơ kết công tác quý II",
    ],
    [
      "Ngày 3/9/2020, Đảng bộ huyện Vị Xuyên tổ chức Đại hội đại biểu lần thứ XXII. Đồng chí Vũ Hồng Lam trình bày Báo cáo chính trị; đồng chí Lê Thị Sen trình bày dự thảo Nghị quyết. Đại hội thông qua Nghị quyết Đại hội.",
      "Báo cáo chính trị -PRESENTED_AT (by Vũ Hồng Lam)-> Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII",
      "Nghị quyết Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII -PRESENTED_AT (by Lê Thị Sen)-> Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII",
    ],
    [
      "Kỳ họp thứ 6 HĐND huyện Krông Pa diễn ra ngày 12/12/2022. Kỳ họp đã nghe báo cáo thẩm tra của Ban Pháp chế HĐND huyện; nghe Tờ trình số 55/TTr-UBND.",
      "Báo cáo thẩm tra của Ban Pháp chế Hội đồng nhân dân huyện Krông Pa -PRESENTED_AT-> Kỳ họp thứ 6 Hội đồng nhân dân huyện Krông Pa",
      "Tờ trình số 55/TTr-UBND -PRESENTED_AT-> Kỳ họp thứ 6 Hội đồng nhân dân huyện Krông Pa",
    ],
    [
      "Ngày 3/9/2020, Đảng bộ huyện Vị Xuyên tổ chức Đại hội đại biểu lần thứ XXII. Có 7 ý kiến tham luận góp ý vào dự thảo các văn kiện trình Đại hội XIII của Đảng.",
      "Dự thảo các văn kiện trình Đại hội XIII của Đảng Cộng sản Việt Nam -PRESENTED_AT-> Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII",
    ],
    [
      "Ngày 5/7/2021, Huyện ủy Yên Mô tổ chức hội nghị quán triệt Quy định số 37-QĐ/TW, Kết luận số 21-KL/TW. Đồng chí Vũ Hồng Lam quán triệt 02 văn bản trên.",
      "Kết luận số 21-KL/TW -PRESENTED_AT (by Vũ Hồng Lam)-> Hội nghị quán triệt Quy định số 37-QĐ/TW, Kết luận số 21-KL/TW",
      "Quy định số 37-QĐ/TW -PRESENTED_AT (by Vũ Hồng Lam)-> Hội nghị quán triệt Quy định số 37-QĐ/TW, Kết luận số 21-KL/TW",
    ],
    [
      "Ngày 5/7/2021, Huyện ủy Yên Mô tổ chức hội nghị sơ kết công tác quý II. Đồng chí Vũ Hồng Lam quán triệt Thông báo kết luận số 12-TB/HU; Luật Cán bộ, công chức.",
      "Luật Cán bộ, công chức -PRESENTED_AT (by Vũ Hồng Lam)-> Hội nghị sơ kết công tác quý II",
      "Thông báo số 12-TB/HU -PRESENTED_AT (by Vũ Hồng Lam)-> Hội nghị sơ kết công tác quý II",
    ],
    [
      "Ngày 5/7/2021, Huyện ủy Yên Mô tổ chức hội nghị sơ kết công tác quý II. Bế mạc hội nghị, đồng chí Bí thư Huyện ủy yêu cầu các chi bộ học tập Chỉ thị số 05-CT/TW.",
    ],
    [
      "Ngày 5/7/2021, Huyện ủy Yên Mô tổ chức hội nghị sơ kết công tác quý II. Sau khi nghe phổ biến, Đảng ủy xã Khánh Dương ban hành Kế hoạch số 12-KH/ĐU.",
    ],
  ]);
});

describe("decisions that a board announces, and what a congress speaks of", () => {
  reads(relations("PRESENTED_AT"), [
    [
      "Ngày 10/4/2021, Huyện ủy Yên Mô tổ chức hội nghị tập huấn nghiệp vụ. Tại hội nghị, lãnh đạo Ban Tổ chức Huyện ủy đã công bố Quyết định số 77-QĐ/HU điều động bà Lê Thị Sen; Quyết định số 78-QĐ/HU về công tác cán bộ.",
      "Quyết định số 77-QĐ/HU -PRESENTED_AT (by Ban Tổ chức Huyện ủy Yên Mô)-> Hội nghị tập huấn nghiệp vụ",
      "Quyết định số 78-QĐ/HU -PRESENTED_AT (by Ban Tổ chức Huyện ủy Yên Mô)-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
  reads(relations("ABOUT"), [
    [
      "Ngày 29/7/2020, Đảng bộ huyện Yên Mô tổ chức Đại hội đại biểu lần thứ XXIII. Ông Lê Văn Hai đề nghị Đại hội góp ý vào các văn kiện trình Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII.",
      "Các văn kiện trình Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII -ABOUT-> Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ XXII",
    ],
    [
      "Ngày 29/7/2020, Đảng bộ huyện Yên Mô tổ chức Đại hội đại biểu lần thứ XXIII. Đại hội thông qua Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII.",
    ],
  ]);
});
