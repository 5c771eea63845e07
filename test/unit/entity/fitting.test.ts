import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("a body without a territory takes one that has such a body", () => {
  reads(relations("POSITION_AT"), [
    [
      "UBND huyện Cư Jút, tỉnh Đắk Nông họp sáng nay. Bà Trần Thị Lộc, Giám đốc Sở Nội vụ, có ý kiến.",
      "Giám đốc Sở Nội vụ tỉnh Đắk Nông -POSITION_AT-> Sở Nội vụ tỉnh Đắk Nông",
    ],
    [
      "UBND tỉnh Hà Nam họp sáng nay. Ông Trần Hữu Lộc, Bí thư Đảng ủy, có ý kiến.",
      "Bí thư Đảng ủy -POSITION_AT-> Đảng ủy",
    ],
    [
      "UBND xã Tâm Thắng, huyện Cư Jút họp sáng nay. Ông Trần Hữu Lộc, Bí thư Đảng ủy, có ý kiến.",
      "Bí thư Đảng ủy xã Tâm Thắng -POSITION_AT-> Đảng ủy xã Tâm Thắng",
    ],
  ]);
});

describe("former posts", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Cựu Chủ tịch nước Trần Hữu Lộc và cố Thủ tướng Lê Văn Hai từng về đây.",
      "Lê Văn Hai -HOLDS_POSITION (former)-> Thủ tướng Chính phủ",
      "Trần Hữu Lộc -HOLDS_POSITION (former)-> Chủ tịch nước",
    ],
  ]);
});

describe("meetings of a body that nothing tells apart", () => {
  reads(relations("BELONGS_TO"), [
    ["Bà Trần Thị Lộc hỏi vì sao. Các phiên họp Chính phủ đều ghi biên bản."],
    [
      "Ngày 5/6/2019, Chính phủ tổ chức phiên họp Chính phủ.",
      "Phiên họp Chính phủ -BELONGS_TO (meeting-of)-> Chính phủ",
    ],
  ]);
});

describe("what is led, said or joined beside a meeting", () => {
  reads(relations("CHAIRED", "SPOKE_AT", "ATTENDED"), [
    [
      "Ngày 5/6/2019, UBND huyện Cư Jút tổ chức hội nghị bàn việc sắp xếp các trường học. Hội nghị giao Công an huyện chủ trì, phối hợp với các xã thực hiện.",
    ],
    [
      "Ngày 5/6/2019, UBND huyện Cư Jút tổ chức hội nghị bàn việc sắp xếp các trường học. Trao đổi bên lề hội nghị, ông Trần Hữu Lộc cho biết mọi việc đều tốt.",
    ],
  ]);
});

describe("whose post it is", () => {
  reads(relations("HOLDS_POSITION"), [
    ["Theo quyết định của Chủ tịch UBND tỉnh Sơn La, ông Trần Văn Đức sẽ nghỉ hưu."],
    [
      "Ông Lê Văn Hai được Chủ tịch UBND tỉnh Sơn La Trần Văn Quân bổ nhiệm giữ chức vụ Chánh Văn phòng UBND tỉnh Sơn La.",
      "Trần Văn Quân -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân tỉnh Sơn La",
    ],
    ["Bà Lê Thị Lan, giám đốc Công ty TNHH MTV Vật liệu xây dựng An Phú, nói vậy."],
    ["Bà Lê Thị Lan, giám đốc Trung tâm Nghiên cứu và tư vấn nông nghiệp, nói vậy."],
    [
      "Bà Lê Thị Lan, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam, về thăm tỉnh Sơn La.",
      "Lê Thị Lan -HOLDS_POSITION-> Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam",
    ],
  ]);
});

describe("a meeting that is only looked forward to", () => {
  reads(relations("SPOKE_AT", "ATTENDED"), [
    [
      "Chuyến về nguồn hướng tới Đại hội đại biểu Hội Luật gia tỉnh Sơn La lần thứ IV. Tham dự có bà Lê Thị Lan. Ông Trần Hữu Lộc phát biểu ôn truyền thống.",
    ],
  ]);
});
