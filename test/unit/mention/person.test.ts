import { describe } from "vitest";
import { cases, not, nothing } from "../../support/cases.ts";

describe("names after a title or a form of address", () => {
  cases("Person", [
    [
      { rule: "person/licensed", name: "Lò Thị Mai" },
      "đồng chí [Lò Thị Mai]",
      "Đ/c [Lò Thị Mai] chủ trì",
      "bà [Lò Thị Mai]",
    ],
    [
      { name: "Lò Thị Mai" },
      "đồng chí đồng chí [Lò Thị Mai]",
      "Bí thư Đảng ủy [Lò Thị Mai]",
      "đ/c Bí thư Đảng ủy [Lò Thị Mai]",
    ],
    [{ name: "Trần Bích Ngọc" }, "các đồng chí: Vàng A Sính, [Trần Bích Ngọc]; Hà Văn Khoát"],
    [{ name: "Vàng A Sính" }, "các đồng chí: [Vàng A Sính], Trần Bích Ngọc", "Anh hùng Lao động [Vàng A Sính]"],
    [
      { name: "Đặng Quốc Bảo" },
      "PGS.TS [Đặng Quốc Bảo]",
      "Thiếu tướng [Đặng Quốc Bảo]",
      "Đồng chí [Đặng Quốc Bảo] – Phó Chủ tịch",
    ],
    [{ name: "Hồ Thị Cẩm Đào" }, "bà [Hồ Thị Cẩm Đào] trao hoa"],
    [{ name: "Phan Như Ý" }, "bà [Phan Như Ý], cán bộ thư viện"],
    [{ name: "Vũ Anh Tuấn" }, "đồng chí [Vũ Anh Tuấn] Giám đốc Sở Y tế"],
    [{ name: "Hà Sơn Bình" }, "Chủ tịch UBND xã [Hà Sơn Bình]"],
    [{ name: "NGUYỄN HỮU LỘC" }, "đồng chí [NGUYỄN HỮU LỘC]"],
    [
      not("person/licensed"),
      "đồng chí Bí thư Thành ủy",
      "đồng chí Trưởng Ban Tổ chức",
      "đồng chí nào",
      "anh chị em",
      "các đồng chí cán bộ phường Trần Phú",
    ],
  ]);
});

describe("names of the highlands", () => {
  cases("Person", [
    [{ name: "Ya Tiong" }, "đồng chí [Ya Tiong] phát biểu", "Phó Chủ tịch UBND huyện Đơn Dương [Ya Tiong]"],
    [{ name: "Ksor Phước Hà" }, "đồng chí [Ksor Phước Hà], Bí thư Chi bộ"],
    [{ name: "Y Thanh Hà Niê Kđăm" }, "ông [Y Thanh Hà Niê Kđăm]"],
    [{ name: "Điểu K'Ré" }, "ông [Điểu K'Ré]"],
    [{ name: "Ma Seo Páo" }, "đồng chí [Ma Seo Páo]"],
    [nothing, "Ya Tiong phát biểu", "Nay Hội đồng họp"],
  ]);
});

describe("names by themselves", () => {
  cases("Person", [
    [{ rule: "person/surname", name: "Nguyễn Hữu Lộc", licensed: false }, "[Nguyễn Hữu Lộc] chủ trì hội nghị"],
    [{ name: "Quàng Thị Hương Giang" }, "Tham luận của [Quàng Thị Hương Giang]"],
    [
      not("person/surname"),
      "Trần Phú họp",
      "Hoàng Mai",
      "Lê Hồng Phong",
      "đường Nguyễn Tất Thành",
      "trường Nguyễn Viết Xuân",
      "quỹ Trần Đăng Ninh",
      "giải Nguyễn Văn Trỗi",
      "khu phố Trần Hưng Đạo",
      "tư tưởng Hồ Chí Minh",
      "Phường Nguyễn Thái Học",
      "Nguyễn Hữu",
      "NGUYỄN HỮU LỘC CHỦ TRÌ",
    ],
  ]);
});

describe("what looks like a name", () => {
  cases("Person", [
    [
      not("person/surname"),
      "các tuyến đường Lê Lợi, Trần Quang Diệu và Phan Đình Phùng",
      "giao lộ Lê Văn Sỹ - Trần Huy Liệu",
      "tuyến đường như Lý Thường Kiệt",
      "trụ sở tại 170 Trần Thái Tông",
      "Lê Văn Lương (quận 7)",
      "từ Lê Đức Thọ đến ngã ba",
      "Chín tuyến đường có thể bị ngập là: Lương Định Của, Trần Xuân Soạn",
      "khu dân cư Trần Thiện Chánh",
      "trụ sở 55A Lê Thánh Tông",
      "số 124, Mạc Thiên Tích",
      "đại lộ Nguyễn Tất Thành",
      "thuộc Đoàn Luật sư tỉnh",
      "huyện Đông Anh, Bắc Từ Liêm",
      "Đường Lê Lợi, Trần Quang Diệu cấm xe",
      "nhà ở Trần Quang Diệu, quận Ba",
      "Công ty Hoàng Thái Sơn",
      "Từ Bãi Cháy trở ra",
      "Đèo Cả Bình Minh",
      "Vụ án Trần Thị Mai H. ở xã bên",
      "Bùi Thị Ng., quê ở đó",
      "Phạm Văn",
      "Kim Jong-il",
    ],
    [
      not("person/licensed"),
      "bà Trần Thị B. cho biết",
      "ông Lê Văn",
      "chị Hoàng Thị Th. trình báo",
      "Tổng thống Hàn Quốc",
      "bà Kim Yo - jong",
      "ông Kim Dong Chul",
      "Thủ tướng Italy Conte",
      "ông Phó Chánh thanh tra",
      "bà Phó Trưởng phòng",
    ],
    [{ name: "Lê Hữu Lộc" }, "Chủ tịch UBND tỉnh Đồng Tháp [Lê Hữu Lộc]", "Bí thư Tỉnh ủy Lâm Đồng [Lê Hữu Lộc]"],
    [{ name: "Trần Thị Thảo" }, "bà [Trần Thị Thảo] Phó phòng Giáo dục"],
    [{ name: "Từ Văn Khoát" }, "[Từ Văn Khoát] kể lại", "ông [Từ Văn Khoát]"],
    [{ name: "Đoàn Cao Sơn" }, "[Đoàn Cao Sơn] và những người khác", "đối tượng [Đoàn Cao Sơn] khai nhận"],
    [{ name: "Trần Hữu Lộc" }, "xã Ea Bung, huyện Ea Súp; [Trần Hữu Lộc] (40 tuổi)"],
  ]);
});

describe("lines in capitals", () => {
  cases("Person", [
    [{ name: "TRẦN HỮU LỘC" }, "BÍ THƯ ĐẢNG ỦY [TRẦN HỮU LỘC]"],
    [not("person/licensed"), "CHUẨN Y BÍ THƯ ĐẢNG ỦY VÀ BỔ NHIỆM GIÁM ĐỐC", "BẦU BÍ THƯ ĐẢNG ỦY XÃ"],
  ]);
});

describe("a given name stands for the one full name that ends so", () => {
  cases("Person", [
    [
      { rule: "person/given-name", name: "Lò Thị Mai" },
      "Đồng chí Lò Thị Mai chủ trì. Bà [Mai] phát biểu.",
      "Đồng chí Lò Thị Mai chủ trì. Đ/c [Mai] phát biểu.",
    ],
    [
      not("person/given-name"),
      "Đồng chí Lò Thị Mai và đồng chí Vàng Thị Mai chủ trì. Bà [Mai] phát biểu.",
      "Bà [Mai] phát biểu. Đồng chí Lò Thị Mai chủ trì.",
    ],
  ]);
});

describe("foreign names that are given by half", () => {
  cases("Person", [
    [
      nothing,
      "Thủ tướng Prayuth Chan - ocha cho biết",
      "bà Hong Seo - yeon, người phát ngôn",
      "ông Kim Tae - nam đánh giá",
      "giáo sư Robert A. Novak đến từ",
      "ông Michael Lee Thatch rời hãng",
      "Phó Thủ tướng Ý Mario Conte",
      "Thủ tướng Đức Olaf Merz Lang",
      "ông Zaid Ra’ ad phản đối",
    ],
    [{ name: "Jerry Lim" }, "ông [Jerry Lim] - đại diện hãng xe", "ông [Jerry Lim] - Giám đốc Sở Y tế"],
    [{ name: "Lò Mai" }, "bà [Lò Mai] - chủ quán ở chợ"],
  ]);
});

describe("what stands behind a form of address and is nobody", () => {
  cases("Person", [
    [
      nothing,
      "chùa Bà Thiên Mụ đông người",
      "khu vực miếu bà Ngũ Hành",
      "hai đầu phố Đinh Liệt, Ông Trọng Khiêm",
      "Văn phòng luật sư An Tâm nhận định",
      "các tu sĩ Bà La Môn dự lễ",
      "tổ chức Bác sĩ Không Biên giới",
      "Theo ông, Bắc Kinh sẽ đáp trả",
      "đổi bảng Anh và Yen Nhật lấy vàng",
      "Phó Thủ tướng: Nếu Sa Pa thiếu nước",
      "thủ tướng Các Tiểu vương quốc",
      "ông Nguyên Viện phó",
      "Chủ tịch UBND thị trấn Sơn Phú cho biết",
      "Giám đốc Công ty BOT Phú Lâm - Đông Thuận, nhà đầu tư",
      "bà Lò Thị Mai, Giám đốc Sở Y tế, [Hoàng Long] đang nợ tiền",
    ],
    [{ name: "Vàng A Sính" }, "gia đình ông [Vàng A Sính]", "Theo ông [Vàng A Sính], đường còn xa"],
    [{ name: "Trần Bích Ngọc" }, "phía ta có bà Lò Thị Mai, Bà [Trần Bích Ngọc]"],
  ]);
});
