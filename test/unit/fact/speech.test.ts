import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

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
