import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("a committee and its Party organisation", () => {
  reads(relations("BELONGS_TO"), [
    [
      "Huyện ủy Vị Xuyên lãnh đạo Đảng bộ huyện Vị Xuyên.",
      "Huyện ủy Vị Xuyên -BELONGS_TO (committee-of, rule)-> Đảng bộ huyện Vị Xuyên",
    ],
    [
      "Ban Chấp hành Đảng bộ huyện Vị Xuyên họp.",
      "Ban Chấp hành Đảng bộ huyện Vị Xuyên -BELONGS_TO (committee-of)-> Đảng bộ huyện Vị Xuyên",
    ],
    [
      "Đảng ủy phường Cái Khế họp. Đảng bộ phường có 12 chi bộ.",
      "Đảng ủy phường Cái Khế -BELONGS_TO (committee-of, rule)-> Đảng bộ phường Cái Khế",
    ],
    ["Huyện ủy Vị Xuyên lãnh đạo Đảng bộ huyện Bắc Mê."],
    ["Huyện ủy Vị Xuyên họp."],
  ]);
});

describe("the Party organisation directly above, at the date", () => {
  reads(relations("BELONGS_TO"), [
    [
      "Ngày 20/8/2024, Đảng bộ phường Xuân Hòa, Đảng bộ thành phố Phúc Yên và Đảng bộ tỉnh Vĩnh Phúc báo cáo.",
      "Đảng bộ phường Xuân Hòa -BELONGS_TO (party-parent, rule)-> Đảng bộ thành phố Phúc Yên",
      "Đảng bộ thành phố Phúc Yên -BELONGS_TO (party-parent, rule)-> Đảng bộ tỉnh Vĩnh Phúc",
    ],
    [
      "Ngày 20/8/2025, Đảng bộ phường Xuân Hòa và Đảng bộ tỉnh Phú Thọ báo cáo.",
      "Đảng bộ phường Xuân Hòa -BELONGS_TO (party-parent, rule)-> Đảng bộ tỉnh Phú Thọ",
    ],
    ["Ngày 20/8/2024, Đảng bộ phường Xuân Hòa, thành phố Phúc Yên và Đảng bộ tỉnh Vĩnh Phúc báo cáo."],
    [
      "Ngày 20/8/2024, Đảng bộ tỉnh Vĩnh Phúc học tập. Đảng Cộng sản Việt Nam ra nghị quyết.",
      "Đảng bộ tỉnh Vĩnh Phúc -BELONGS_TO (party-parent, rule)-> Đảng Cộng sản Việt Nam",
    ],
    ["Ngày 20/8/2024, HĐND huyện Vị Xuyên và HĐND tỉnh Hà Giang báo cáo."],
  ]);
});

describe("inner bodies, boards and offices", () => {
  reads(relations("BELONGS_TO"), [
    [
      "Ban Thường vụ Tỉnh ủy Cà Mau họp.",
      "Ban Thường vụ Tỉnh ủy Cà Mau -BELONGS_TO (standing-committee-of)-> Tỉnh ủy Cà Mau",
    ],
    [
      "Thường trực HĐND tỉnh Cà Mau và Ban Pháp chế HĐND tỉnh họp.",
      "Ban Pháp chế Hội đồng nhân dân tỉnh Cà Mau -BELONGS_TO (board-of)-> Hội đồng nhân dân tỉnh Cà Mau",
      "Thường trực Hội đồng nhân dân tỉnh Cà Mau -BELONGS_TO (standing-committee-of)-> Hội đồng nhân dân tỉnh Cà Mau",
    ],
    [
      "Ủy ban Kiểm tra Tỉnh ủy Cà Mau và Phòng Tổng hợp thuộc Văn phòng Tỉnh ủy họp.",
      "Phòng Tổng hợp -BELONGS_TO (unit-of)-> Văn phòng Tỉnh ủy Cà Mau",
      "Văn phòng Tỉnh ủy Cà Mau -BELONGS_TO (board-of)-> Tỉnh ủy Cà Mau",
      "Ủy ban Kiểm tra Tỉnh ủy Cà Mau -BELONGS_TO (board-of)-> Tỉnh ủy Cà Mau",
    ],
    [
      "Văn phòng HĐND và UBND huyện Vị Xuyên, HĐND huyện Vị Xuyên, UBND huyện Vị Xuyên báo cáo.",
      "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Vị Xuyên -BELONGS_TO (board-of)-> Hội đồng nhân dân huyện Vị Xuyên",
      "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Vị Xuyên -BELONGS_TO (board-of)-> Ủy ban nhân dân huyện Vị Xuyên",
    ],
    ["Chi bộ thôn 4 thuộc Đảng bộ xã Ea Tam sinh hoạt.", "Chi bộ Thôn 4 -BELONGS_TO (unit-of)-> Đảng bộ xã Ea Tam"],
    [
      "Bộ Chính trị, Ban Bí thư và Ban Tổ chức Trung ương báo cáo Ban Chấp hành Trung ương Đảng.",
      "Ban Bí thư -BELONGS_TO (standing-committee-of, rule)-> Ban Chấp hành Trung ương Đảng",
      "Ban Tổ chức Trung ương -BELONGS_TO (board-of, rule)-> Ban Chấp hành Trung ương Đảng",
      "Bộ Chính trị -BELONGS_TO (standing-committee-of, rule)-> Ban Chấp hành Trung ương Đảng",
    ],
    [
      "Đảng bộ Trường Đại học Tây Nguyên có Đảng bộ bộ phận Khoa Sư phạm.",
      "Đảng bộ Trường Đại học Tây Nguyên -BELONGS_TO (party-of, rule)-> Trường Đại học Tây Nguyên",
      "Đảng bộ bộ phận Khoa Sư phạm -BELONGS_TO (party-parent, inferred)-> Đảng bộ Trường Đại học Tây Nguyên",
    ],
  ]);
});

describe("meetings and their bodies", () => {
  reads(relations("BELONGS_TO"), [
    [
      "Hội nghị lần thứ 7 Ban Chấp hành Trung ương Đảng khóa XIII đã bế mạc.",
      "Hội nghị lần thứ 7 Ban Chấp hành Trung ương Đảng khóa XIII -BELONGS_TO (meeting-of)-> Ban Chấp hành Trung ương Đảng",
    ],
    [
      "Đại hội Công đoàn tỉnh Gia Lai lần thứ XI đã bế mạc.",
      "Đại hội đại biểu Công đoàn tỉnh Gia Lai lần thứ XI -BELONGS_TO (congress-of)-> Công đoàn tỉnh Gia Lai",
    ],
    [
      "Kỳ họp thứ 14 HĐND tỉnh Hưng Yên khóa XVII đã bế mạc.",
      "Kỳ họp thứ 14 Hội đồng nhân dân tỉnh Hưng Yên khóa XVII -BELONGS_TO (session-of)-> Hội đồng nhân dân tỉnh Hưng Yên",
    ],
    [
      "Phiên họp thứ 12 Ủy ban Thường vụ Quốc hội đã bế mạc.",
      "Phiên họp lần thứ 12 Ủy ban Thường vụ Quốc hội -BELONGS_TO (meeting-of)-> Ủy ban Thường vụ Quốc hội",
    ],
    [
      "Ngày 11/10/2020, phiên khai mạc Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII đã diễn ra.",
      "Phiên khai mạc Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII -BELONGS_TO (session-of)-> Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII",
      "Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII -BELONGS_TO (congress-of)-> Đảng bộ huyện Vị Xuyên",
    ],
    ["Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ."],
    ["Cách mạng công nghiệp lần thứ 4 mở ra nhiều cơ hội cho Đảng bộ huyện Vị Xuyên."],
  ]);
});

describe("where places lie", () => {
  reads(relations("LOCATED_IN", "IN_TERRITORY"), [
    ["Xã Ea Kao, thành phố Buôn Ma Thuột đổi mới.", "xã Ea Kao -LOCATED_IN-> thành phố Buôn Ma Thuột"],
    ["Ngày 10/4/2021, phường Cái Khế và quận Ninh Kiều đổi mới.", "phường Cái Khế -LOCATED_IN (rule)-> quận Ninh Kiều"],
    ["Ngày 10/4/2021, phường Cái Khế và thành phố Cần Thơ đổi mới."],
    [
      "Ngày 10/8/2025, phường Cái Khế và thành phố Cần Thơ đổi mới.",
      "phường Cái Khế -LOCATED_IN (rule)-> thành phố Cần Thơ",
    ],
    [
      "Ngày 10/4/2021, UBND huyện Krông Pa họp tại nhà văn hóa xã Chư Gu.",
      "Nhà văn hóa xã Chư Gu -LOCATED_IN (rule)-> xã Chư Gu",
      "xã Chư Gu -LOCATED_IN (rule)-> huyện Krông Pa",
      "Ủy ban nhân dân huyện Krông Pa -IN_TERRITORY (rule)-> huyện Krông Pa",
    ],
    ["Ngày 10/4/2017, huyện Sa Pa và tỉnh Lào Cai đổi mới.", "huyện Sa Pa -LOCATED_IN (rule)-> tỉnh Lào Cai"],
    ["Ngày 10/4/2017, huyện Châu Thành và tỉnh Lào Cai đổi mới."],
    ["Huyện ủy Yên Mô họp."],
  ]);
});
