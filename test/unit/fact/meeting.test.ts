import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { meetingDays, relations } from "../../support/view.ts";

describe("a meeting that is chaired or attended takes place on the day that opens the sentence", () => {
  reads(meetingDays, [
    [
      "Chiều 29/2/2024, tại trụ sở Tỉnh ủy Hà Giang, ông Thào Hồng Sơn, Phó Bí thư Tỉnh ủy chủ trì Hội nghị giao ban tháng 3.",
      "2024-02-29 chiều",
    ],
    ["Ông Thào Hồng Sơn, sinh ngày 1/2/1970, Phó Bí thư Tỉnh ủy Hà Giang chủ trì Hội nghị giao ban tháng 3.", "never"],
  ]);
  reads(relations("ATTENDED", "HELD_AT"), [
    [
      "Sáng 14/3/2023, Thành đoàn Thái Nguyên tổ chức hội nghị tập huấn nghiệp vụ tại điểm cầu Hội trường Thành ủy. Dự tại điểm cầu Thành ủy có ông Vũ Duy Hoàng, Phó Bí thư Thành ủy.",
      "Hội nghị tập huấn nghiệp vụ -HELD_AT-> Hội trường Thành ủy Thái Nguyên",
      "Vũ Duy Hoàng -ATTENDED-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
});

describe("at whose seat a meeting is held", () => {
  reads(relations("ORGANISED", "HELD_AT"), [
    [
      "Sáng 14/5/2021, tại Trung tâm Chính trị huyện Cư Jút, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ.",
      "Huyện ủy Cư Jút -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
      "Hội nghị tập huấn nghiệp vụ -HELD_AT-> Trung tâm Bồi dưỡng Chính trị huyện Cư Jút",
    ],
    [
      "Sáng 14/5/2021, Huyện ủy Cư Jút tổ chức hội nghị tập huấn nghiệp vụ. Sau đó, đoàn đi thăm các chiến sĩ tại Công an huyện.",
      "Huyện ủy Cư Jút -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
  ]);
});

describe("a gathering that a body has, and goes on about as a conference", () => {
  reads(relations("ORGANISED", "SPOKE_AT", "HELD_AT"), [
    [
      "Chiều 3/10/2023, tại Nhà văn hóa xã Tân Trào, Đoàn đại biểu Quốc hội tỉnh Tuyên Quang có buổi tiếp xúc với cử tri xã Tân Trào. Tại hội nghị, đồng chí Lê Thị Sen, Bí thư Tỉnh ủy phát biểu.",
      "Buổi tiếp xúc với cử tri xã Tân Trào -HELD_AT-> Nhà văn hóa xã Tân Trào",
      "Lê Thị Sen -SPOKE_AT-> Buổi tiếp xúc với cử tri xã Tân Trào",
      "Đoàn đại biểu Quốc hội tỉnh Tuyên Quang -ORGANISED-> Buổi tiếp xúc với cử tri xã Tân Trào",
    ],
    [
      "Chiều 3/10/2023, Đoàn đại biểu Quốc hội tỉnh Tuyên Quang có buổi tiếp xúc với cử tri xã Tân Trào. Trước đó, Tỉnh ủy Tuyên Quang tổ chức hội nghị sơ kết công tác quý III. Tại hội nghị, đồng chí Lê Thị Sen, Bí thư Tỉnh ủy phát biểu.",
      "Lê Thị Sen -SPOKE_AT-> Hội nghị sơ kết công tác quý III",
      "Tỉnh ủy Tuyên Quang -ORGANISED-> Hội nghị sơ kết công tác quý III",
      "Đoàn đại biểu Quốc hội tỉnh Tuyên Quang -ORGANISED-> Buổi tiếp xúc với cử tri xã Tân Trào",
    ],
  ]);
});

describe("two meetings of one sentence, and the town where they are held", () => {
  reads(relations("ORGANISED", "HELD_AT"), [
    [
      "Ngày 19/7/2019, tại Hà Nội, Tỉnh ủy Tuyên Quang tổ chức hội nghị tập huấn nghiệp vụ; lễ trao Huy hiệu 55 năm tuổi Đảng.",
      "Hội nghị tập huấn nghiệp vụ -HELD_AT-> thành phố Hà Nội",
      "Lễ trao Huy hiệu 55 năm tuổi Đảng -HELD_AT-> thành phố Hà Nội",
      "Tỉnh ủy Tuyên Quang -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
      "Tỉnh ủy Tuyên Quang -ORGANISED-> Lễ trao Huy hiệu 55 năm tuổi Đảng",
    ],
    [
      "Ngày 19/7/2019, tại trụ sở Huyện ủy Sơn Dương, Huyện ủy Sơn Dương tổ chức hội nghị tập huấn nghiệp vụ.",
      "Huyện ủy Sơn Dương -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
      "Hội nghị tập huấn nghiệp vụ -HELD_AT-> Trụ sở Huyện ủy Sơn Dương",
    ],
    [
      "Ngày 19/7/2019, tại điểm cầu Tuyên Quang, Tỉnh ủy Tuyên Quang tổ chức hội nghị tập huấn nghiệp vụ về tình hình tại Hà Nội.",
      "Tỉnh ủy Tuyên Quang -ORGANISED-> Hội nghị tập huấn nghiệp vụ về tình hình",
    ],
  ]);
});

describe("several days, and a place behind the day", () => {
  reads(meetingDays, [
    [
      "Ngày 4/8/2023, Huyện ủy Sơn Dương tổ chức hội nghị tập huấn nghiệp vụ, tiếp đó ngày 31/8/2023, Tỉnh ủy Tuyên Quang tổ chức hội nghị sơ kết công tác kiểm tra.",
      "2023-08-04",
      "2023-08-31",
    ],
    [
      "Ngày 4/8/2023, Huyện ủy Sơn Dương tổ chức hội nghị tập huấn nghiệp vụ. Hội nghị cấp xã sẽ diễn ra ngày 9/8/2023.",
      "2023-08-04",
    ],
    [
      "(baotuyenquang.com.vn) - Sáng 01/4/2023, đồng chí Lê Thị Sen, Bí thư Tỉnh ủy Tuyên Quang chủ trì hội nghị tập huấn nghiệp vụ.",
      "2023-04-01 sáng",
    ],
  ]);
  reads(relations("HELD_AT"), [
    [
      "Ngày 4/8/2023, Huyện ủy Sơn Dương giao các xã chuẩn bị hội nghị tập huấn nghiệp vụ ngày 9/8/2023 tại Hội trường Huyện ủy.",
      "Hội nghị tập huấn nghiệp vụ -HELD_AT-> Hội trường Huyện ủy Sơn Dương",
    ],
  ]);
});

describe("who organises a meeting", () => {
  reads(relations("ORGANISED"), [
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế đã tổ chức hội nghị tập huấn nghiệp vụ.",
      "Đảng ủy phường Cái Khế -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế (quận Ninh Kiều) long trọng tổ chức hội nghị tập huấn nghiệp vụ.",
      "Đảng ủy phường Cái Khế -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế, quận Ninh Kiều, thành phố Cần Thơ đã tổ chức hội nghị tập huấn nghiệp vụ.",
      "Đảng ủy phường Cái Khế -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, UBND xã Tân Trào - huyện Sơn Dương - tỉnh Tuyên Quang tổ chức hội nghị tập huấn nghiệp vụ.",
      "Ủy ban nhân dân xã Tân Trào -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 3/9/2020, Đảng bộ huyện Vị Xuyên tổ chức Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII.",
      "Đảng bộ huyện Vị Xuyên -ORGANISED-> Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII",
    ],
    [
      "Quân ủy Trung ương, Bộ Quốc phòng vừa tổ chức hội nghị tập huấn nghiệp vụ.",
      "Bộ Quốc phòng -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
      "Quân ủy Trung ương -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 6/3/2018, Huyện ủy Yên Thế tổ chức hội nghị học tập Nghị quyết Trung ương 6, khóa XII.",
      "Huyện ủy Yên Thế -ORGANISED-> Hội nghị học tập Nghị quyết Trung ương 6, khóa XII",
    ],
    [
      "Chiều 5/7/2023, HĐND tỉnh Hưng Yên khai mạc Kỳ họp thứ 14 HĐND tỉnh khóa XVII.",
      "Hội đồng nhân dân tỉnh Hưng Yên -ORGANISED-> Kỳ họp thứ 14 Hội đồng nhân dân tỉnh Hưng Yên khóa XVII",
    ],
    [
      "Ngày 14/5/2021, Ban Tuyên giáo Huyện ủy Yên Mô và Trung tâm Chính trị huyện Yên Mô phối hợp tổ chức hội nghị tập huấn nghiệp vụ.",
      "Ban Tuyên giáo Huyện ủy Yên Mô -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
      "Trung tâm Bồi dưỡng Chính trị huyện Yên Mô -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Huyện ủy Yên Mô, tỉnh Ninh Bình phối hợp với Trung tâm Chính trị huyện tổ chức hội nghị tập huấn nghiệp vụ.",
      "Huyện ủy Yên Mô -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
      "Trung tâm Bồi dưỡng Chính trị huyện Yên Mô -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, tại Hội trường Đảng ủy - UBND phường Cái Khế, Đảng ủy phường tổ chức hội nghị tập huấn nghiệp vụ.",
      "Đảng ủy phường Cái Khế -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    ["Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức đoàn thăm, tặng quà gia đình chính sách."],
    ["Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ huyện Yên Mô đã diễn ra ngày 10/4/2021."],
  ]);
});

describe("where it is held", () => {
  reads(relations("HELD_AT"), [
    [
      "Ngày 14/5/2021, tại nhà văn hóa phường Cái Khế, Đảng ủy phường tổ chức hội nghị tập huấn nghiệp vụ.",
      "Hội nghị tập huấn nghiệp vụ -HELD_AT-> Nhà văn hóa phường Cái Khế",
    ],
    [
      "Chiều 5/7/2023, tại Trung tâm Hội nghị tỉnh, Kỳ họp thứ 14 HĐND tỉnh Hưng Yên khóa XVII đã khai mạc.",
      "Kỳ họp thứ 14 Hội đồng nhân dân tỉnh Hưng Yên khóa XVII -HELD_AT-> Trung tâm Hội nghị tỉnh Hưng Yên",
    ],
    ["Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Nhà văn hóa phường được sửa chữa."],
  ]);
});

describe("who organises, said behind the meeting or with two territories in a bracket", () => {
  reads(relations("ORGANISED"), [
    [
      "Chiều 14/5/2021, Đảng ủy phường Cái Khế dự hội nghị tập huấn nghiệp vụ do Ban Thường vụ Quận ủy Ninh Kiều tổ chức.",
      "Ban Thường vụ Quận ủy Ninh Kiều -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Đảng bộ phường Cái Khế (quận Ninh Kiều, thành phố Cần Thơ) tổ chức hội nghị tập huấn nghiệp vụ.",
      "Đảng bộ phường Cái Khế -ORGANISED-> Hội nghị tập huấn nghiệp vụ",
    ],
    ["Ông Lê Văn Hai nhắc lại hội nghị tập huấn nghiệp vụ do các chi bộ ở quận Ninh Kiều tổ chức."],
  ]);
});

describe("where a meeting is held, by a line or a point of connection", () => {
  const lead = "Huyện ủy Yên Định tổ chức hội nghị tập huấn nghiệp vụ.";
  reads(relations("HELD_AT"), [
    [`${lead}\nĐịa điểm: Hội trường Huyện ủy.`, "Hội nghị tập huấn nghiệp vụ -HELD_AT-> Hội trường Huyện ủy Yên Định"],
    [
      `${lead} Hội nghị được kết nối từ điểm cầu Hội trường Huyện ủy đến 13 điểm cầu cấp xã.`,
      "Hội nghị tập huấn nghiệp vụ -HELD_AT-> Hội trường Huyện ủy Yên Định",
    ],
    [`${lead}\nĐịa điểm nộp hồ sơ: Hội trường Huyện ủy.`],
  ]);
});

describe("a body that acts at a session", () => {
  reads(relations("BELONGS_TO"), [["Cũng tại kỳ họp, HĐND huyện Yên Định đã tiến hành công tác nhân sự."]]);
});

describe("a part of a congress that is chaired", () => {
  reads(relations("CHAIRED"), [
    [
      "Đảng bộ huyện Yên Định tổ chức Đại hội đại biểu lần thứ XXVI. Chủ trì phiên bế mạc là ông Lê Văn Hai, Bí thư Huyện ủy.",
      "Lê Văn Hai -CHAIRED-> Phiên bế mạc Đại hội đại biểu Đảng bộ huyện Yên Định lần thứ XXVI",
    ],
  ]);
});

describe("the verb before the meeting, and the organiser behind its name", () => {
  reads(relations("HELD_AT"), [
    [
      "Chiều 13/1/2026, tại trụ sở Đảng ủy phường Hải Châu diễn ra lễ công bố các quyết định về công tác cán bộ.",
      "Lễ công bố các quyết định về công tác cán bộ -HELD_AT-> Trụ sở Đảng ủy phường Hải Châu",
    ],
  ]);
  reads(relations("ORGANISED"), [
    [
      "Sáng 15/10/2025, Đảng ủy xã Mường Bú dự Hội nghị quán triệt Kết luận số 21-KL/TW do Ban Thường vụ Tỉnh ủy Sơn La tổ chức.",
      "Ban Thường vụ Tỉnh ủy Sơn La -ORGANISED-> Hội nghị quán triệt Kết luận số 21-KL/TW",
    ],
    ["Sáng 15/10/2025, Đảng ủy xã Mường Bú dự Hội nghị. Cuộc thi do Ban Thường vụ Tỉnh đoàn Sơn La tổ chức."],
  ]);
});
