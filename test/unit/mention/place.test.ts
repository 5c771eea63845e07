import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("territories of the national lists", () => {
  cases("Place", [
    [{ rule: "place/territory", level: "phường", name: "Cái Khế" }, "phường Cái Khế", "Phường Cái Khế", "P. Cái Khế"],
    [{ level: "phường", name: "PHÚ HỘI" }, "ĐẢNG ỦY [PHƯỜNG PHÚ HỘI]"],
    [{ level: "phường", name: "Gia Thuỵ" }, "phường Gia Thuỵ"],
    [{ level: "xã", name: "Bình Hòa" }, "xã Bình Hòa", "nhân dân [xã Bình Hòa] phấn khởi"],
    [{ level: "thị trấn", name: "Phố Lu" }, "thị trấn Phố Lu"],
    [{ level: "thị trấn", name: "Trâu Quỳ" }, "TT. Trâu Quỳ"],
    [{ level: "quận", name: "Lê Chân" }, "quận Lê Chân", "Q. Lê Chân"],
    [{ level: "huyện", name: "Củ Chi" }, "huyện Củ Chi", "H. Củ Chi"],
    [{ level: "huyện", name: "Ea H'leo" }, "huyện Ea H'leo"],
    [{ level: "thị xã", name: "Sơn Tây" }, "thị xã Sơn Tây", "TX. Sơn Tây", "[TX Sơn Tây] (Hà Nội)"],
    [{ level: "thành phố", name: "Mỹ Tho" }, "thành phố Mỹ Tho", "TP Mỹ Tho", "TP. Mỹ Tho", "T.P Mỹ Tho"],
    [{ level: "thành phố", name: "Thủ Đức" }, "thành phố Thủ Đức"],
    [{ level: "thành phố", name: "Phan Rang – Tháp Chàm" }, "thành phố Phan Rang – Tháp Chàm"],
    [{ level: "tỉnh", name: "Bà Rịa - Vũng Tàu" }, "tỉnh Bà Rịa - Vũng Tàu"],
    [{ level: "tỉnh", name: "Thừa Thiên Huế" }, "tỉnh Thừa Thiên Huế"],
    [{ level: "đặc khu", name: "Phú Quốc" }, "đặc khu Phú Quốc"],
    [{ level: "phường", name: "Trần Phú" }, "các đồng chí cán bộ [phường Trần Phú]"],
    [not("place/territory"), "xã Phù Mã", "phường không tên", "tỉnh Cái Khế", "quận mới", "đồng chí Trần Phú"],
  ]);
});

describe("several territories after one level word", () => {
  cases("Place", [
    [{ rule: "place/listed", level: "huyện", name: "Mường La" }, "các huyện Vân Hồ, [Mường La] và Sốp Cộp"],
    [{ rule: "place/listed", level: "xã", name: "Tân Lập" }, "3 xã Hòa Bình, [Tân Lập], Ea Kao"],
    [{ rule: "place/territory", level: "thị xã", name: "Bỉm Sơn" }, "hai huyện Nga Sơn, Hà Trung và [thị xã Bỉm Sơn]"],
    [not("place/listed"), "huyện Vân Hồ, Lê Văn Tám", "các huyện Vân Hồ, đồng chí Lê", "xã Hòa Bình, Nga Sơn"],
  ]);
});

describe("countries of one syllable", () => {
  cases("Place", [
    [{ rule: "place/named", name: "Nga" }, "Cộng hòa Liên bang [Nga]", "đoàn của nước [Nga]"],
    [{ rule: "place/named", name: "Mỹ" }, "quan hệ với [Mỹ] và Cuba"],
    [not("place/named"), "huyện Phú Nga", "bà Thanh Nga", "cháu Mỹ Duyên", "xã Mỹ Lộc"],
  ]);
});

describe("the territory above", () => {
  cases("Place", [
    [{ name: "Thanh Nhàn", parent: "quận Hai Bà Trưng" }, "[phường Thanh Nhàn], quận Hai Bà Trưng, Hà Nội"],
    [{ name: "Châu Thành", parent: "Tiền Giang" }, "[huyện Châu Thành] (Tiền Giang)"],
    [{ name: "Châu Thành", parent: "tỉnh Long An" }, "[huyện Châu Thành], tỉnh Long An"],
    [{ name: "Châu Thành", parent: "Kiên Giang" }, "[huyện Châu Thành] - Kiên Giang"],
    [{ name: "1", parent: "Quận 3" }, "[Phường 1], Quận 3, TP. Hồ Chí Minh"],
    [{ name: "Thắng Nhì", parent: "thành phố Vũng Tàu" }, "[phường Thắng Nhì], thành phố Vũng Tàu"],
    [{ name: "Vân Đồn", parent: "tỉnh Quảng Ninh" }, "[đặc khu Vân Đồn], tỉnh Quảng Ninh"],
    [
      { name: "Thượng Lâm", parent: undefined },
      "[xã Thượng Lâm] trực thuộc tỉnh Tuyên Quang",
      "[xã Thượng Lâm] và tỉnh Tuyên Quang",
    ],
    [{ name: "Lộc Bình", parent: undefined }, "[huyện Lộc Bình], xã Tú Đoạn", "[huyện Lộc Bình], huyện Cao Lộc"],
  ]);
});

describe("numbers as names", () => {
  cases("Place", [
    [{ rule: "place/territory", level: "phường", name: "4" }, "Phường 4", "phường 4"],
    [{ level: "quận", name: "7" }, "Quận 7", "Q.7", "quận 7"],
    [{ rule: "place/numbered", level: "khu phố", name: "3" }, "khu phố 3", "Chi bộ [khu phố 3]"],
    [{ level: "thôn", name: "5" }, "thôn 5", "Chi bộ [thôn 5] thuộc Đảng bộ xã Ea Tam"],
    [
      not("place/numbered", "place/territory"),
      "Đảng ủy [phường 6 tháng] đầu năm",
      "[phường 100%] đảng viên dự học",
      "[thôn 15 hộ] nghèo",
      "[phường 5 triệu] đồng",
    ],
  ]);
});

describe("villages and names in no list", () => {
  cases("Place", [
    [{ rule: "place/unlisted", level: "tỉnh", name: "Quảng Nam - Đà Nẵng" }, "tỉnh Quảng Nam - Đà Nẵng"],
    // A town that is a city since, a commune that is a ward since.
    [{ rule: "place/unlisted", level: "thị xã", name: "Cao Lãnh" }, "thị xã Cao Lãnh", "UBND [thị xã Cao Lãnh]"],
    [{ rule: "place/unlisted", level: "thôn", name: "Ya De" }, "thôn Ya De", "Hội trường [thôn Ya De]"],
    [{ level: "ấp", name: "Tân Lợi" }, "ấp Tân Lợi"],
    [{ level: "bản", name: "Nà Tông" }, "bản Nà Tông"],
    [{ level: "buôn", name: "Ako Dhong" }, "buôn Ako Dhong"],
    [{ level: "làng", name: "Plei Ơp" }, "làng Plei Ơp"],
    [{ level: "xã", name: "Phù Mã" }, "xã Phù Mã"],
    [
      not("place/unlisted"),
      "trở thành thành phố Xanh sạch đẹp",
      "UBND xã Phan Thanh Tùng",
      "bản thân",
      "bản sắc",
      "làng nghề",
      "xã hội",
      "thôn bản vùng cao",
    ],
  ]);
});

describe("bare level words", () => {
  cases("Place", [
    [{ rule: "place/bare-level", level: "phường", name: undefined }, "HĐND [phường]", "Đảng ủy [phường] đã họp"],
    [{ level: "tỉnh" }, "Đảng bộ [tỉnh]", "UBND [tỉnh], UBND huyện"],
    [{ level: "xã" }, "Chủ tịch UBND [xã] Phan Thanh Tùng"],
    [not("place/bare-level"), "xã hội", "bản thân", "tỉnh lộ 10", "tỉnh ủy", "huyện đoàn", "bản chất"],
    [not("place/territory"), "nội dung cơ bản 4 chuyên đề", "ban hành văn bản 12"],
  ]);
});

describe("names without a level word", () => {
  cases("Place", [
    [{ rule: "place/province", level: "thành phố", name: "Đà Nẵng" }, "Đà Nẵng", "cử tri [Đà Nẵng]"],
    [{ level: "tỉnh", name: "Sơn La" }, "nhân dân các dân tộc [Sơn La]"],
    [{ level: "tỉnh", name: "Bắc Giang" }, "[Bắc Giang] và Bắc Ninh"],
    [not("place/province"), "Bình Hòa", "Châu Thành", "Lê Chân", "sơn la liệt", "an giang hồ"],
    [{ rule: "place/named", level: "thành phố", name: "Hà Nội" }, "[Thủ đô] và cả nước", "Thủ đô Hà Nội"],
    [{ level: "thành phố", name: "Hồ Chí Minh" }, "TPHCM", "Tp.HCM", "TP HCM"],
    [{ level: "quốc gia", name: "Việt Nam" }, "Việt Nam"],
    [{ level: "khu vực", name: "Đồng bằng sông Cửu Long" }, "Đồng bằng sông Cửu Long"],
    [not("place/named"), "thủ tục", "mỹ thuật", "lào xào"],
    [{ rule: "place/known", level: "phường", name: "Gia Thụy" }, "Cán bộ phường Gia Thụy dự họp, [Gia Thụy] tổ chức"],
    [{ level: "phường", name: "Cái Khế" }, "[Cái Khế] đi đầu. Phường Cái Khế được khen."],
    [not("place/known"), "Cái Khế tổ chức hội nghị", "Gia Thụy, đường Gia Thụy"],
    [
      { rule: "place/fused", level: "thành phố", name: "Sông Công", fused: true },
      "Ban Tuyên giáo Thành ủy [Sông Công]",
    ],
    [{ level: "tỉnh", name: "Gia Lai", fused: true }, "Tỉnh đoàn [Gia Lai]"],
    [not("place/fused"), "Huyện ủy [Sông Công]", "Bí thư Tỉnh ủy [Trần Minh Quân]", "Tỉnh ủy [và] Thành ủy"],
  ]);
});
