import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("posts at a school and its cell", () => {
  const lead = "Ngày 15/5/2022, Chi bộ Trường THPT Kim Đồng tổ chức Đại hội lần thứ V.";
  reads(relations("HOLDS_POSITION"), [
    [
      `${lead} Thầy giáo, đồng chí Lê Văn Thắng, Hiệu trưởng nhà trường tái cử Bí thư Chi bộ.`,
      "Lê Văn Thắng -HOLDS_POSITION (elected)-> Bí thư Chi bộ Trường THPT Kim Đồng",
      "Lê Văn Thắng -HOLDS_POSITION-> Hiệu trưởng Trường THPT Kim Đồng",
    ],
    ["Ngày 15/5/2022, Đảng ủy phường Cái Khế họp. Ông Lê Văn Thắng, Bí thư Chi bộ phát biểu."],
    [
      "Ngày 9/7/2024, Thị ủy Quảng Yên họp. Ông Hồ Văn Vịnh, Bí thư Thị ủy chủ trì; Bí thư, Chủ tịch UBND các xã, phường dự.",
      "Hồ Văn Vịnh -HOLDS_POSITION-> Bí thư Thị ủy Quảng Yên",
    ],
  ]);
});

describe("titles before and after a name", () => {
  reads(relations("HOLDS_POSITION", "POSITION_AT"), [
    [
      "Đồng chí Phó Bí thư Thường trực Tỉnh ủy Gia Lai Nguyễn Văn Tú đã phát biểu.",
      "Nguyễn Văn Tú -HOLDS_POSITION-> Phó Bí thư Thường trực Tỉnh ủy Gia Lai",
      "Phó Bí thư Thường trực Tỉnh ủy Gia Lai -POSITION_AT-> Tỉnh ủy Gia Lai",
    ],
    [
      "Đồng chí Lê Thị Sen, Trưởng Ban Tuyên giáo Quận ủy Ninh Kiều đã phát biểu.",
      "Lê Thị Sen -HOLDS_POSITION-> Trưởng Ban Tuyên giáo Quận ủy Ninh Kiều",
      "Trưởng Ban Tuyên giáo Quận ủy Ninh Kiều -POSITION_AT-> Ban Tuyên giáo Quận ủy Ninh Kiều",
    ],
    [
      "Đồng chí Trần Minh Quân - Ủy viên Ban Chấp hành Đảng bộ tỉnh, Bí thư Huyện ủy, Chủ tịch HĐND huyện Đức Trọng đã phát biểu.",
      "Bí thư Huyện ủy Đức Trọng -POSITION_AT-> Huyện ủy Đức Trọng",
      "Chủ tịch Hội đồng nhân dân huyện Đức Trọng -POSITION_AT-> Hội đồng nhân dân huyện Đức Trọng",
      "Trần Minh Quân -HOLDS_POSITION-> Bí thư Huyện ủy Đức Trọng",
      "Trần Minh Quân -HOLDS_POSITION-> Chủ tịch Hội đồng nhân dân huyện Đức Trọng",
      "Trần Minh Quân -HOLDS_POSITION-> Ủy viên Ban Chấp hành Đảng bộ tỉnh Lâm Đồng",
      "Ủy viên Ban Chấp hành Đảng bộ tỉnh Lâm Đồng -POSITION_AT-> Ban Chấp hành Đảng bộ tỉnh Lâm Đồng",
    ],
    [
      "Ông Ya Tiong, Phó Chủ tịch UBND xã Ya Ly; bà Y Blin, Chủ tịch Hội LHPN xã Ya Ly đã phát biểu.",
      "Chủ tịch Hội Liên hiệp Phụ nữ xã Ya Ly -POSITION_AT-> Hội Liên hiệp Phụ nữ xã Ya Ly",
      "Phó Chủ tịch Ủy ban nhân dân xã Ya Ly -POSITION_AT-> Ủy ban nhân dân xã Ya Ly",
      "Y Blin -HOLDS_POSITION-> Chủ tịch Hội Liên hiệp Phụ nữ xã Ya Ly",
      "Ya Tiong -HOLDS_POSITION-> Phó Chủ tịch Ủy ban nhân dân xã Ya Ly",
    ],
    [
      "Huyện ủy viên Lê Thị Sen, Trưởng phòng Giáo dục và Đào tạo huyện Krông Pa đã phát biểu.",
      "Huyện ủy viên Krông Pa -POSITION_AT-> Huyện ủy Krông Pa",
      "Lê Thị Sen -HOLDS_POSITION-> Huyện ủy viên Krông Pa",
      "Lê Thị Sen -HOLDS_POSITION-> Trưởng Phòng Giáo dục và Đào tạo huyện Krông Pa",
      "Trưởng Phòng Giáo dục và Đào tạo huyện Krông Pa -POSITION_AT-> Phòng Giáo dục và Đào tạo huyện Krông Pa",
    ],
    [
      "PGS.TS Trần Minh Quân, Hiệu trưởng Trường Đại học Tây Nguyên; Thiếu tướng Phạm Văn Thuận, Giám đốc Công an tỉnh Gia Lai đã phát biểu.",
      "Giám đốc Công an tỉnh Gia Lai -POSITION_AT-> Công an tỉnh Gia Lai",
      "Hiệu trưởng Trường Đại học Tây Nguyên -POSITION_AT-> Trường Đại học Tây Nguyên",
      "Phạm Văn Thuận -HOLDS_POSITION-> Giám đốc Công an tỉnh Gia Lai",
      "Trần Minh Quân -HOLDS_POSITION-> Hiệu trưởng Trường Đại học Tây Nguyên",
    ],
    [
      "Đồng chí Trần Minh Quân, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Gia Lai; đồng chí Vũ Hồng Lam, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư đã phát biểu.",
      "Bí thư Tỉnh ủy Gia Lai -POSITION_AT-> Tỉnh ủy Gia Lai",
      "Thường trực Ban Bí thư -POSITION_AT-> Ban Bí thư",
      "Trần Minh Quân -HOLDS_POSITION-> Bí thư Tỉnh ủy Gia Lai",
      "Trần Minh Quân -HOLDS_POSITION-> Ủy viên Ban Chấp hành Trung ương Đảng",
      "Vũ Hồng Lam -HOLDS_POSITION-> Thường trực Ban Bí thư",
      "Vũ Hồng Lam -HOLDS_POSITION-> Ủy viên Bộ Chính trị",
      "Ủy viên Ban Chấp hành Trung ương Đảng -POSITION_AT-> Ban Chấp hành Trung ương Đảng",
      "Ủy viên Bộ Chính trị -POSITION_AT-> Bộ Chính trị",
    ],
    ["Đồng chí Lê Thị Sen đã phát biểu. Bí thư Huyện ủy Đức Trọng đã kết luận."],
    ["Đồng chí Lê Thị Sen và lãnh đạo Huyện ủy Đức Trọng đã phát biểu."],
  ]);
});

describe("one title for everybody behind the colon", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau: Trần Minh Quân, Trưởng Ban Tổ chức Tỉnh ủy; Lê Thị Sen, Trưởng Ban Dân vận Tỉnh ủy đã dự.",
      "Lê Thị Sen -HOLDS_POSITION-> Trưởng Ban Dân vận Tỉnh ủy Cà Mau",
      "Lê Thị Sen -HOLDS_POSITION-> Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau",
      "Trần Minh Quân -HOLDS_POSITION-> Trưởng Ban Tổ chức Tỉnh ủy Cà Mau",
      "Trần Minh Quân -HOLDS_POSITION-> Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau",
    ],
    [
      "Các đồng chí Phó Chủ tịch UBND huyện Cư Jút: Lê Thị Sen, Phạm Văn Thuận đã dự.",
      "Lê Thị Sen -HOLDS_POSITION-> Phó Chủ tịch Ủy ban nhân dân huyện Cư Jút",
      "Phạm Văn Thuận -HOLDS_POSITION-> Phó Chủ tịch Ủy ban nhân dân huyện Cư Jút",
    ],
    [
      "Dự hội nghị có các đồng chí: Trần Minh Quân, Bí thư Huyện ủy Cư Jút; Lê Thị Sen, Chủ tịch UBND huyện Cư Jút.",
      "Lê Thị Sen -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân huyện Cư Jút",
      "Trần Minh Quân -HOLDS_POSITION-> Bí thư Huyện ủy Cư Jút",
    ],
  ]);
});

describe("a title alone stands for its holder, within one report and one level", () => {
  reads(relations("SPOKE_AT", "CHAIRED"), [
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Dự hội nghị có đồng chí Lê Thị Sen, Bí thư Đảng ủy phường. Đồng chí Bí thư Đảng ủy phường phát biểu khai mạc.",
      "Lê Thị Sen -SPOKE_AT-> Hội nghị tập huấn nghiệp vụ",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Dự hội nghị có đồng chí Lê Thị Sen, Bí thư Đảng ủy phường. Đồng chí Bí thư Quận ủy phát biểu chỉ đạo.",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Dự hội nghị có đồng chí Lê Thị Sen, Phó Bí thư Đảng ủy phường; đồng chí Phạm Văn Thuận, Phó Bí thư Đảng ủy phường. Đồng chí Phó Bí thư Đảng ủy phường phát biểu khai mạc.",
    ],
    [
      "Ngày 14/5/2021, Đảng ủy phường Cái Khế tổ chức hội nghị tập huấn nghiệp vụ. Dự hội nghị có đồng chí Lê Thị Sen, nguyên Bí thư Đảng ủy phường. Đồng chí Bí thư Đảng ủy phường phát biểu khai mạc.",
    ],
  ]);
});

describe("a pair with one title", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Các ông, bà: K'Brẻo và Lê Thị Thu Vân - Phó Chủ tịch HĐND huyện Di Linh dự họp.",
      "K'Brẻo -HOLDS_POSITION-> Phó Chủ tịch Hội đồng nhân dân huyện Di Linh",
      "Lê Thị Thu Vân -HOLDS_POSITION-> Phó Chủ tịch Hội đồng nhân dân huyện Di Linh",
    ],
    [
      "Bí thư Huyện ủy Di Linh Trần Hữu Lộc và Lê Thị Thu Vân - Phó Chủ tịch HĐND huyện Di Linh dự họp.",
      "Lê Thị Thu Vân -HOLDS_POSITION-> Phó Chủ tịch Hội đồng nhân dân huyện Di Linh",
      "Trần Hữu Lộc -HOLDS_POSITION-> Bí thư Huyện ủy Di Linh",
    ],
  ]);
});
