import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { names, type View } from "../../support/view.ts";

describe("a target needs somebody who sets it", () => {
  reads(names("Target"), [
    ["Mạng lưới cửa hàng ấy đặt mục tiêu đến năm 2030 có 500 cửa hàng."],
    ["Giới chuyên gia dự báo đến năm 2030 doanh thu sẽ đạt 20 tỷ đồng."],
    [
      "Huyện ủy Cư Jút ban hành Kế hoạch số 15-KH/HU ngày 9/9/2021. Kế hoạch phấn đấu đến năm 2025 kết nạp 200 đảng viên.",
      "kết nạp đảng viên",
    ],
  ]);
});

describe("documents that something shows to be one", () => {
  reads(names("Resolution"), [
    ["Ông Trần Hữu Lộc đã ký 76 quyết định trong năm. Ba người có kế hoạch tổ chức hội thi năm 2021."],
    ["Cơ quan này có kế hoạch năm 2018."],
    ["Luật Thủ đô được bàn tới.", "Luật Thủ đô"],
  ]);
});

describe("programmes that something shows to be one", () => {
  reads(names("Program"), [
    ["Thường trực HĐND báo cáo kết quả giám sát chuyên đề về vấn đề đất công."],
    ["Đơn vị tổng kết công tác hội và phong trào thi đua năm 2018."],
  ]);
});

const planned: View = ({ entities }) =>
  entities.filter(({ attributes }) => attributes.planned === true).map(({ name }) => name);

describe("documents that are still to be issued", () => {
  reads(planned, [
    [
      "Tháng tới, Huyện ủy Yên Mô sẽ ban hành Nghị quyết chuyên đề về chuyển đổi số.",
      "Nghị quyết chuyên đề về chuyển đổi số",
    ],
    ["Huyện ủy Yên Mô đã ban hành Nghị quyết chuyên đề về chuyển đổi số."],
    ["Huyện ủy Yên Mô sẽ ban hành Kế hoạch số 5-KH/HU ngày 2/3/2021."],
  ]);
});

describe("people whom the report introduces", () => {
  reads(names("Person"), [
    ["Ngập nặng ở Lương Định Của sau cơn mưa. Vở Trần Quốc Toản ra quân được diễn lại."],
    ["Ông Trần Hữu Lộc kể lại. Trần Hữu Lộc và Lê Thị Lan đều ở đó.", "Trần Hữu Lộc"],
    ["Lê Thị Lan, Chủ tịch UBND xã Tâm Thắng, có mặt.", "Lê Thị Lan"],
    ["Ngày 5/6/2019, UBND huyện Cư Jút tổ chức hội nghị tổng kết năm học. Lê Thị Lan nhận bằng khen.", "Lê Thị Lan"],
  ]);
});

describe("whose session it is", () => {
  reads(names("Meeting"), [
    [
      "Cử tri phường An Lạc gửi kiến nghị đến Quốc hội. Tại kỳ họp thứ 6, đại biểu đã chất vấn. HĐND tỉnh Thái Bình cũng ghi nhận.",
      "Kỳ họp thứ 6 Quốc hội",
    ],
    [
      "HĐND tỉnh Thái Bình nghe cử tri. Tại kỳ họp thứ 6, đại biểu đã chất vấn. Quốc hội cũng ghi nhận.",
      "Kỳ họp thứ 6 Hội đồng nhân dân tỉnh Thái Bình",
    ],
  ]);
});
