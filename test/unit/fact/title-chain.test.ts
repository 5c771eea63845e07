import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations, type View } from "../../support/view.ts";

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

describe("posts that are given and taken away", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Bà Lê Thị Mai - Chủ tịch UBND huyện Tân Uyên được bầu làm Ủy viên Ban Chấp hành Đảng bộ tỉnh Bình Dương.",
      "Lê Thị Mai -HOLDS_POSITION (elected)-> Ủy viên Ban Chấp hành Đảng bộ tỉnh Bình Dương",
      "Lê Thị Mai -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân huyện Tân Uyên",
    ],
    [
      "Kỳ họp đã miễn nhiệm chức danh Ủy viên UBND huyện Lâm Thao đối với ông Lê Văn Bình.",
      "Lê Văn Bình -HOLDS_POSITION (former)-> Ủy viên Ủy ban nhân dân huyện Lâm Thao",
    ],
    [
      "Hội đồng bầu chức danh Phó Chủ tịch UBND huyện Lâm Thao đối với bà Trần Thị Thọ.",
      "Trần Thị Thọ -HOLDS_POSITION (elected)-> Phó Chủ tịch Ủy ban nhân dân huyện Lâm Thao",
    ],
    [
      "Sau khi bị cách chức Bí thư Huyện ủy Lâm Thao, ông Lê Văn Bình có đơn xin nghỉ.",
      "Lê Văn Bình -HOLDS_POSITION (former)-> Bí thư Huyện ủy Lâm Thao",
    ],
    ["Ông Lê Văn Bình xác nhận việc tạm dừng bầu chức danh Phó Chủ tịch UBND huyện Lâm Thao với bà Trần Thị Thọ."],
    [
      "Đồng chí Đỗ Thị Hương được điều động giữ chức vụ Trưởng phòng Nội vụ huyện Lâm Thao.",
      "Đỗ Thị Hương -HOLDS_POSITION (appointed)-> Trưởng Phòng Nội vụ huyện Lâm Thao",
    ],
    [
      "Đồng chí Đỗ Thị Hương, Phó Bí thư, Chủ tịch UBND huyện Lâm Thao phát biểu.",
      "Đỗ Thị Hương -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân huyện Lâm Thao",
      "Đỗ Thị Hương -HOLDS_POSITION-> Phó Bí thư Huyện ủy Lâm Thao",
    ],
    ["Báo cáo viên là PGS.TS Lương Đình Hải.", "Lương Đình Hải -HOLDS_POSITION-> Báo cáo viên"],
  ]);
  const tenures: View = ({ relations: all }) =>
    all
      .filter(({ type }) => type === "HOLDS_POSITION")
      .map(({ attributes: { from, to } }) => `${from ?? ""}..${to ?? ""}`);
  reads(tenures, [
    ["Bà Đỗ Thị Hương được chỉ định giữ chức Bí thư Đảng ủy phường Sao Đỏ từ ngày 10/3/2022.", "2022-03-10.."],
    ["Miễn nhiệm chức danh Ủy viên UBND huyện Lâm Thao đối với ông Lê Văn Bình.", ".."],
    ["Bà Đỗ Thị Hương thôi giữ chức Bí thư Đảng ủy phường Sao Đỏ kể từ ngày 10/3/2022.", "..2022-03-10"],
    ["Bà Đỗ Thị Hương, Bí thư Đảng ủy phường Sao Đỏ từ 10/3/2022.", ".."],
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

describe("posts that begin, end or are held for a time", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Ông Phạm Văn Thuận, nguyên Bí thư Huyện ủy Cư Jút đã phát biểu.",
      "Phạm Văn Thuận -HOLDS_POSITION (former)-> Bí thư Huyện ủy Cư Jút",
    ],
    [
      "Bà Vũ Hồng Lam, Quyền Chủ tịch UBND huyện Cư Jút đã phát biểu.",
      "Vũ Hồng Lam -HOLDS_POSITION (acting)-> Chủ tịch Ủy ban nhân dân huyện Cư Jút",
    ],
    [
      "Đồng chí Lê Thị Sen được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
      "Lê Thị Sen -HOLDS_POSITION (appointed)-> Giám đốc Sở Y tế tỉnh Lâm Đồng",
    ],
    [
      "Đồng chí Phạm Văn Thuận tái cử chức vụ Phó Bí thư Đảng ủy xã Ea Kao.",
      "Phạm Văn Thuận -HOLDS_POSITION (elected)-> Phó Bí thư Đảng ủy xã Ea Kao",
    ],
    [
      "Điều động đồng chí Lê Thị Sen, Phó Bí thư Huyện ủy Cư Jút đến nhận công tác tại Ban Tổ chức Tỉnh ủy Đắk Nông và giữ chức vụ Phó Trưởng Ban Tổ chức Tỉnh ủy.",
      "Lê Thị Sen -HOLDS_POSITION (appointed)-> Phó Trưởng Ban Tổ chức Tỉnh ủy Đắk Nông",
      "Lê Thị Sen -HOLDS_POSITION-> Phó Bí thư Huyện ủy Cư Jút",
    ],
    ["Đồng chí Lê Thị Sen được giới thiệu ứng cử chức vụ Chủ tịch UBND huyện Cư Jút."],
    [
      "Ông Vũ Hồng Lam thôi giữ chức Chủ tịch UBND xã Ea Kao.",
      "Vũ Hồng Lam -HOLDS_POSITION (former)-> Chủ tịch Ủy ban nhân dân xã Ea Kao",
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

describe("posts that one leaves for another, and those once held", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Thành ủy Đà Nẵng để ông Phạm Văn Sơn thôi giữ chức Bí thư Đảng ủy phường Hải Châu để nhận nhiệm vụ Phó Giám đốc Sở Tư pháp.",
      "Phạm Văn Sơn -HOLDS_POSITION (former)-> Bí thư Đảng ủy phường Hải Châu",
      "Phạm Văn Sơn -HOLDS_POSITION (appointed)-> Phó Giám đốc Sở Tư pháp thành phố Đà Nẵng",
    ],
    [
      "Bà Lê Thị Sen quê huyện Yên Mô, từng giữ các chức vụ: Phó Bí thư Huyện ủy Yên Mô, Chủ tịch Hội Nông dân tỉnh Ninh Bình.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Hội Nông dân tỉnh Ninh Bình",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Phó Bí thư Huyện ủy Yên Mô",
    ],
    [
      "Bà Lê Thị Sen quê huyện Yên Mô, đã trải qua nhiều vị trí công tác ở cơ sở như Bí thư Đảng ủy xã Yên Từ, Chủ tịch Hội Nông dân huyện Yên Mô.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Bí thư Đảng ủy xã Yên Từ",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Hội Nông dân huyện Yên Mô",
    ],
    [
      "Hội đồng bầu 2 Phó Chủ tịch UBND huyện Yên Mô nhiệm kỳ 2016-2021, gồm các ông Lê Văn Bình và Phạm Văn Sơn.",
      "Lê Văn Bình -HOLDS_POSITION (elected)-> Phó Chủ tịch Ủy ban nhân dân huyện Yên Mô",
      "Phạm Văn Sơn -HOLDS_POSITION (elected)-> Phó Chủ tịch Ủy ban nhân dân huyện Yên Mô",
    ],
    [
      "Bà Lê Thị Sen, Phó Chủ tịch UBND huyện Yên Mô được giao giữ chức Bí thư Huyện ủy Yên Mô, ông Vũ Văn Tám về hưu.",
      "Lê Thị Sen -HOLDS_POSITION (appointed)-> Bí thư Huyện ủy Yên Mô",
      "Lê Thị Sen -HOLDS_POSITION-> Phó Chủ tịch Ủy ban nhân dân huyện Yên Mô",
    ],
    [
      "Bà Lê Thị Sen lúc đó đang làm Chủ tịch UBND xã Yên Từ.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Ủy ban nhân dân xã Yên Từ",
    ],
    [
      "Bà Lê Thị Sen đang làm Chủ tịch UBND xã Yên Từ.",
      "Lê Thị Sen -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân xã Yên Từ",
    ],
    // A post that no rule reads breaks no list.
    [
      "Ông Hồ Văn Vịnh từng kinh qua nhiều chức vụ như Phó Giám đốc Trung tâm lưu giữ đồ cũ, Bí thư Đảng ủy xã Yên Từ, Đội trưởng đội bóng, Chủ tịch UBND huyện Yên Mô, hiện là Phó Chủ tịch UBND tỉnh Ninh Bình.",
      "Hồ Văn Vịnh -HOLDS_POSITION (former)-> Bí thư Đảng ủy xã Yên Từ",
      "Hồ Văn Vịnh -HOLDS_POSITION (former)-> Chủ tịch Ủy ban nhân dân huyện Yên Mô",
    ],
    // The posts of a life are told of "Bà", whom the sentence before names.
    [
      "Bà Lê Thị Sen sinh năm 1970. Bà là cử nhân luật, từng kinh qua các chức vụ: Phó Bí thư Huyện ủy Yên Mô, Chủ tịch Hội Nông dân tỉnh Ninh Bình.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Hội Nông dân tỉnh Ninh Bình",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Phó Bí thư Huyện ủy Yên Mô",
    ],
    ["Bà Lê Thị Sen và ông Vũ Văn Tám cùng quê. Bà từng giữ các chức vụ: Phó Bí thư Huyện ủy Yên Mô."],
    ["Bà Lê Thị Sen trải qua nhiều năm gắn bó với quê hương cùng Bí thư Huyện ủy Yên Mô."],
    [
      "Đồng chí Lê Thị Sen được bầu giữ chức Bí thư Đảng ủy, Chủ tịch HĐND xã Yên Từ.",
      "Lê Thị Sen -HOLDS_POSITION (elected)-> Bí thư Đảng ủy xã Yên Từ",
      "Lê Thị Sen -HOLDS_POSITION (elected)-> Chủ tịch Hội đồng nhân dân xã Yên Từ",
    ],
  ]);
});
