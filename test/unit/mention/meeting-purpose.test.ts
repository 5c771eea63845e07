import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("meetings named by what they are for", () => {
  cases("Meeting", [
    [
      {
        rule: "meeting/purpose",
        kind: "hội nghị",
        purpose: "quán triệt Nghị quyết Trung ương 4 khóa XIII",
        about: ["Nghị quyết Trung ương 4 khóa XIII"],
        mode: undefined,
      },
      "hội nghị quán triệt Nghị quyết Trung ương 4 khóa XIII",
      "đã tổ chức [Hội nghị quán triệt Nghị quyết Trung ương 4 khóa XIII].",
    ],
    [
      { kind: "tọa đàm", purpose: "“Cán bộ trẻ với chuyển đổi số”", about: [] },
      "đã tổ chức [tọa đàm “Cán bộ trẻ với chuyển đổi số”] tại nhà văn hóa",
    ],
    [{ purpose: '“Cán bộ trẻ với chuyển đổi số"' }, '[Tọa đàm “Cán bộ trẻ với chuyển đổi số"].'],
    [{ purpose: 'chuyên đề "Giữ gìn đoàn kết"', mode: undefined }, 'hội nghị chuyên đề "Giữ gìn đoàn kết"'],
    [{ purpose: 'trực tuyến "Giữ gìn đoàn kết"', mode: "trực tuyến" }, 'hội nghị trực tuyến "Giữ gìn đoàn kết"'],
    [{ purpose: '“Nghĩa tình "một nhà" ở cơ sở”' }, 'hội nghị “Nghĩa tình "một nhà" ở cơ sở”'],
    [{ about: ["xã Thượng Lâm"] }, "hội thảo “Phát triển du lịch xã Thượng Lâm”"],
    [{ purpose: '"Đoàn kết <b>là</b> sức mạnh"' }, 'hội nghị "Đoàn kết <b>là</b> sức mạnh"'],
    [
      { rule: "meeting/bare" },
      "[hội nghị] “bàn tròn” sáng nay",
      "[hội nghị] “Không",
      '[hội nghị] "Hay"',
      '[Hội nghị] "<script>alert(1)</script>"',
      "[hội nghị]: “Chúng ta cùng làm”",
    ],
    [{ mode: "trực tuyến" }, "hội nghị trực tuyến toàn quốc quán triệt Nghị quyết Trung ương 4 khóa XIII"],
    [{ purpose: "sơ kết công tác 9 tháng" }, "[hội nghị sơ kết công tác 9 tháng] tại Hội trường Huyện ủy"],
    [
      { purpose: "tổng kết công tác xây dựng Đảng năm 2023 và triển khai nhiệm vụ năm 2024" },
      "hội nghị tổng kết công tác xây dựng Đảng năm 2023 và triển khai nhiệm vụ năm 2024",
    ],
    [
      { purpose: "tập huấn nghiệp vụ công tác kiểm tra, giám sát" },
      "[hội nghị tập huấn nghiệp vụ công tác kiểm tra, giám sát] cho các chi bộ",
    ],
    [{ about: ["tỉnh Đắk Nông"] }, "hội nghị gặp mặt, đối thoại với doanh nghiệp tỉnh Đắk Nông"],
    [
      { about: ["Hội nghị Trung ương 8 khóa XIII"] },
      "hội nghị thông báo nhanh kết quả Hội nghị Trung ương 8 khóa XIII",
    ],
    [{ kind: "lễ", about: ["xã Thượng Lâm"] }, "Lễ công bố quyết định thành lập xã Thượng Lâm"],
    [{ kind: "lễ" }, "lễ kỷ niệm 75 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam"],
    [
      { kind: "lễ", about: ["phong trào “Toàn dân bảo vệ an ninh Tổ quốc”"] },
      "Lễ phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2023",
    ],
    [
      { kind: "tọa đàm", about: ["Đảng Cộng sản Việt Nam"] },
      "Tọa đàm kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam",
    ],
    [{ kind: "cuộc họp", purpose: "giao ban tháng 3" }, "cuộc họp giao ban tháng 3"],
    [
      not("meeting/purpose"),
      "hội nghị",
      "hội nghị quán triệt",
      "hội nghị kết thúc tốt đẹp",
      "đại hội thảo luận văn kiện trình đại hội",
      "lễ cưới của hai gia đình",
      "hội nghị đã quán triệt các nội dung chính",
    ],
  ]);
});

describe("gatherings of a cell, with voters, of secretaries", () => {
  cases("Meeting", [
    [
      { kind: "buổi sinh hoạt", rule: "meeting/purpose", about: ["chuyên đề “Xây dựng chi bộ bốn tốt”"] },
      "buổi sinh hoạt chuyên đề “Xây dựng chi bộ bốn tốt”",
      "đã tổ chức [sinh hoạt chuyên đề “Xây dựng chi bộ bốn tốt”] tại Hội trường",
    ],
    [
      { kind: "buổi sinh hoạt", rule: "meeting/purpose" },
      "sinh hoạt chuyên đề quý II/2024",
      "sinh hoạt chuyên đề với chủ đề “Giữ rừng đầu nguồn”",
      "buổi sinh hoạt chuyên đề năm 2021",
    ],
    [
      { kind: "buổi làm việc", rule: "meeting/purpose" },
      "buổi làm việc với Ban Thường vụ Huyện ủy Bát Xát về công tác cán bộ",
    ],
    [
      { kind: "hội nghị", rule: "meeting/purpose" },
      "Hội nghị Tổ đại biểu nhằm thống nhất nội dung chất vấn",
      "Hội nghị lấy phiếu tín nhiệm Ban Thường vụ Huyện ủy Bát Xát",
    ],
    [{ kind: "buổi tiếp xúc", rule: "meeting/purpose" }, "buổi tiếp xúc với cử tri xã Bình Hòa"],
    [
      { kind: "tọa đàm", rule: "meeting/purpose" },
      "tọa đàm “Nhớ lời Bác dạy”",
      "buổi tọa đàm chủ đề “Nhớ lời Bác dạy”",
    ],
    [
      { kind: "hội nghị", rule: "meeting/purpose" },
      "hội nghị giao ban Bí thư chi bộ, trưởng thôn quý IV",
      "Hội nghị giao ban công tác nội chính",
    ],
    [
      { kind: "hội nghị", rule: "meeting/purpose", purpose: "báo cáo viên các huyện ủy, thành ủy quý III/2021" },
      "[hội nghị báo cáo viên các huyện ủy, thành ủy quý III/2021] bằng hình thức trực tuyến",
    ],
    [{ kind: "lễ", rule: "meeting/purpose" }, "Lễ trao Huy hiệu 40 năm tuổi Đảng", "lễ trao bằng khen của Tỉnh ủy"],
    [
      { kind: "hội nghị", rule: "meeting/purpose" },
      "hội nghị cán bộ thành phố học tập Chỉ thị số 21-CT/TW",
      "hội nghị xin ý kiến về dự thảo văn kiện",
    ],
    [{ kind: "buổi", rule: "meeting/purpose" }, "[buổi trao quyết định nghỉ hưu] cho cán bộ huyện"],
    [{ kind: "buổi sinh hoạt", rule: "meeting/purpose" }, "sinh hoạt chuyên đề: “Giữ rừng đầu nguồn”"],
    [{ kind: "buổi sinh hoạt", rule: "meeting/bare" }, "phát biểu tại [buổi sinh hoạt], đồng chí"],
    [
      not("meeting/purpose"),
      "các chi bộ tổ chức sinh hoạt chuyên đề trong tháng 4",
      "nâng cao chất lượng sinh hoạt chi bộ",
      "buổi tiếp xúc thân mật",
      "buổi làm việc thứ hai",
      "lễ trao thân xác",
      "buổi sáng ở huyện Bát Xát",
      "buổi học tập của học sinh",
      "buổi giới thiệu sách mới của nhà văn",
      "hội nghị báo cáo viên, tuyên truyền viên",
      "giám sát chuyên đề “Việc thực hiện chính sách”",
    ],
  ]);
});

describe("a post in the name of a meeting", () => {
  cases("Meeting", [
    [
      { purpose: "bàn giao chức vụ Hiệu trưởng Trường Chính trị tỉnh Hà Nam" },
      "[hội nghị bàn giao chức vụ Hiệu trưởng Trường Chính trị tỉnh Hà Nam] giữa ông Lê Sơn và bà Vũ Hoa",
    ],
    [
      { purpose: "công bố quyết định của Chủ tịch UBND tỉnh Hà Nam" },
      "[lễ công bố quyết định của Chủ tịch UBND tỉnh Hà Nam] đối với ông Lê Sơn",
    ],
    [
      { purpose: "tổng kết công tác năm 2021" },
      "[hội nghị tổng kết công tác năm 2021] Chủ tịch UBND tỉnh Hà Nam phát biểu",
    ],
  ]);
});

describe("where a purpose ends", () => {
  const purpose = "học tập Nghị quyết Đại hội Đảng bộ tỉnh";
  cases("Meeting", [
    [
      { purpose },
      `[hội nghị ${purpose}] nhằm thống nhất nhận thức`,
      `[hội nghị ${purpose}] tới toàn thể cán bộ, đảng viên`,
      `[hội nghị ${purpose}] cho các đảng viên`,
      `[hội nghị ${purpose}] dưới sự chủ trì của đồng chí Lò Thị Mai`,
      `[hội nghị ${purpose}], với sự tham dự của 120 đại biểu`,
      `[hội nghị ${purpose}], đồng chí Lò Thị Mai phát biểu`,
      `[hội nghị ${purpose}]; dự hội nghị có 50 đồng chí`,
      `[hội nghị ${purpose}] được tổ chức trang trọng`,
      `[hội nghị ${purpose}] theo hình thức trực tuyến`,
      `[hội nghị ${purpose}] - Trưởng Ban Tổ chức báo cáo`,
    ],
    [
      { purpose: "tổng kết công tác thủy lợi vụ đông" },
      "Tại [hội nghị tổng kết công tác thủy lợi vụ đông], lãnh đạo Sở Nông nghiệp khen ngợi các trạm bơm",
      "Tại [hội nghị tổng kết công tác thủy lợi vụ đông], thị xã Phú Thọ cũng đã báo cáo",
      "Tại [hội nghị tổng kết công tác thủy lợi vụ đông], Phó Chánh Thanh tra cho biết",
      "[hội nghị tổng kết công tác thủy lợi vụ đông] do báo Đất Mới và một viện nghiên cứu tổ chức",
      '"[Hội nghị tổng kết công tác thủy lợi vụ đông]" với phương châm "Nước về đồng"',
    ],
    [
      { purpose: "tập huấn kỹ năng Trưởng phòng, Phó Trưởng phòng" },
      "[hội nghị tập huấn kỹ năng Trưởng phòng, Phó Trưởng phòng]",
    ],
    [{ purpose: "bàn về đê điều năm 2019" }, "[hội nghị bàn về đê điều năm 2019], tổ chức ở Huế"],
    [{ purpose: "về tiến độ cấp nước" }, "[cuộc họp về tiến độ cấp nước] nhưng dân chưa rõ"],
    [{ purpose: "kỷ niệm 10 năm ngày Q - Day" }, "[lễ kỷ niệm 10 năm ngày Q - Day] và"],
    [{ purpose: "khởi công tuyến Phú Thọ - Lai Châu" }, "[lễ khởi công tuyến Phú Thọ - Lai Châu] diễn ra"],
    [
      not("meeting/purpose"),
      "lễ khởi công xây dựng",
      "Lễ trao giải thưởng",
      "lễ kỷ niệm năm nay",
      "lễ khánh thành linh đình như vậy",
      "nghi lễ truyền thống của bản",
      "lễ ký kết tuyên bố chung",
      "buổi họp báo giới thiệu sách mới của tỉnh",
      "nhiều hội thảo về giống lúa chịu mặn đã mở",
      "buổi đối thoại với các hộ dân",
    ],
  ]);
});
