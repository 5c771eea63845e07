import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { ids, refusals } from "../../support/view.ts";

describe("a name that several territories share", () => {
  reads(ids("Organisation"), [
    ["Ngày 10/4/2021, Huyện ủy Châu Thành họp.", "organisation/huyện-ủy/huyện-châu-thành@here"],
    ["Ngày 10/4/2021, Huyện ủy Châu Thành, tỉnh Long An họp.", "organisation/huyện-ủy/huyện-châu-thành.long-an"],
    ["Ngày 10/4/2021, Huyện ủy Châu Thành (tỉnh Tiền Giang) họp.", "organisation/huyện-ủy/huyện-châu-thành.tiền-giang"],
    [
      "Ngày 10/4/2021, Huyện ủy Châu Thành họp. Các xã của tỉnh Sóc Trăng tham gia.",
      "organisation/huyện-ủy/huyện-châu-thành.sóc-trăng",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Châu Thành họp. Tỉnh Sóc Trăng và tỉnh Long An tham gia.",
      "organisation/huyện-ủy/huyện-châu-thành@here",
    ],
    [
      { text: "Ngày 10/4/2021, Huyện ủy Châu Thành họp.", address: "https://chauthanh.tiengiang.gov.vn/tin-tuc" },
      "organisation/huyện-ủy/huyện-châu-thành.tiền-giang",
    ],
    ["Ngày 10/4/2021, Đảng ủy phường Quang Trung họp.", "organisation/đảng-ủy/phường-quang-trung@here"],
    [
      "Ngày 10/4/2021, Đảng ủy phường Quang Trung, thành phố Hà Giang họp.",
      "organisation/đảng-ủy/phường-quang-trung.thành-phố-hà-giang.hà-giang",
    ],
    [
      "Ngày 10/8/2024, UBND phường 4 (thành phố Mỹ Tho) họp.",
      "organisation/ủy-ban-nhân-dân/phường-4.thành-phố-mỹ-tho.tiền-giang",
    ],
  ]);
});

describe("the parents of a territory are those of the day", () => {
  reads(ids("Organisation"), [
    ["Ngày 10/4/2021, Đảng ủy phường Cái Khế họp.", "organisation/đảng-ủy/phường-cái-khế.quận-ninh-kiều.cần-thơ"],
    ["Ngày 30/6/2025, Đảng ủy phường Cái Khế họp.", "organisation/đảng-ủy/phường-cái-khế.quận-ninh-kiều.cần-thơ"],
    ["Ngày 1/7/2025, Đảng ủy phường Cái Khế họp.", "organisation/đảng-ủy/phường-cái-khế.cần-thơ"],
    [{ text: "Đảng ủy phường Cái Khế họp.", published: "2025-09-02" }, "organisation/đảng-ủy/phường-cái-khế.cần-thơ"],
    [
      { text: "Đảng ủy phường Cái Khế họp.", published: "2024-09-02" },
      "organisation/đảng-ủy/phường-cái-khế.quận-ninh-kiều.cần-thơ",
    ],
    [
      "Thành ủy Thủ Đức và Thành ủy Hồ Chí Minh họp ngày 5/5/2022.",
      "organisation/thành-ủy/hồ-chí-minh",
      "organisation/thành-ủy/thành-phố-thủ-đức.hồ-chí-minh",
    ],
  ]);
});

describe("a ward that has ended is not meant, unless its district is named", () => {
  reads(ids("Organisation"), [
    ["Ngày 5/4/2026, Đảng ủy phường Lê Lợi, tỉnh Nghệ An họp.", "organisation/đảng-ủy/phường-lê-lợi.nghệ-an"],
    [
      "Ngày 5/4/2026, nguyên cán bộ của Đảng ủy phường Lê Lợi, thành phố Vinh họp.",
      "organisation/đảng-ủy/phường-lê-lợi.thành-phố-vinh.nghệ-an",
    ],
    ["Ngày 5/4/2019, Đảng ủy xã Đông Anh họp.", "organisation/đảng-ủy/xã-đông-anh@here"],
    ["Ngày 5/4/2026, nguyên Bí thư Huyện ủy Yên Định họp mặt.", "organisation/huyện-ủy/huyện-yên-định.thanh-hóa"],
  ]);
  reads(refusals, [
    [
      "Ngày 10/4/2021, Đảng ủy xã Tân Lập tiếp khách. Xã Tân Lập có 12 chi bộ.",
      "xã Tân Lập: ambiguous-territory",
      "Xã Tân Lập: ambiguous-territory",
    ],
    ["Ngày 10/4/2021, Đảng ủy xã Tân Lập, huyện Vũ Thư tiếp khách."],
  ]);
});

describe("one body for each territory of a list", () => {
  reads(ids("Organisation"), [
    [
      "Ngày 4/6/2019, lãnh đạo UBND các huyện Yên Định, Thọ Xuân và thị xã Bỉm Sơn báo cáo.",
      "organisation/ủy-ban-nhân-dân/huyện-thọ-xuân.thanh-hóa",
      "organisation/ủy-ban-nhân-dân/huyện-yên-định.thanh-hóa",
      "organisation/ủy-ban-nhân-dân/thị-xã-bỉm-sơn.thanh-hóa",
    ],
    [
      "Ngày 4/6/2019, đại diện Ban Thường vụ các Huyện ủy Yên Định, Thọ Xuân báo cáo.",
      "organisation/ban-thường-vụ/huyện-ủy-huyện-thọ-xuân.thanh-hóa",
      "organisation/ban-thường-vụ/huyện-ủy-huyện-yên-định.thanh-hóa",
      "organisation/huyện-ủy/huyện-thọ-xuân.thanh-hóa",
      "organisation/huyện-ủy/huyện-yên-định.thanh-hóa",
    ],
    ["Ngày 4/6/2019, đại diện các quận, huyện, thị ủy và UBND các xã báo cáo."],
  ]);
});

describe("who runs an event is no board of a committee", () => {
  reads(ids("Organisation"), [
    [
      "Ngày 20/8/2020, tại Đại hội Đảng bộ huyện Yên Định lần thứ XXVI, Ban Tổ chức công bố kết quả.",
      "organisation/đảng-bộ/huyện-yên-định.thanh-hóa",
    ],
    [
      "Ngày 20/8/2020, Huyện ủy Yên Định và Ban Tổ chức, Ban Tuyên giáo Huyện ủy báo cáo.",
      "organisation/ban-tuyên-giáo/huyện-ủy-huyện-yên-định.thanh-hóa",
      "organisation/ban-tổ-chức/huyện-ủy-huyện-yên-định.thanh-hóa",
      "organisation/huyện-ủy/huyện-yên-định.thanh-hóa",
    ],
  ]);
});

describe("a bare level word takes the nearest territory of that level", () => {
  reads(ids("Organisation"), [
    [
      "Ngày 10/4/2021, Đảng ủy xã Ea Kao, thành phố Buôn Ma Thuột họp. Đảng ủy xã, Thành ủy và Tỉnh ủy chỉ đạo.",
      "organisation/thành-ủy/thành-phố-buôn-ma-thuột.đắk-lắk",
      "organisation/tỉnh-ủy/đắk-lắk",
      "organisation/đảng-ủy/xã-ea-kao.thành-phố-buôn-ma-thuột.đắk-lắk",
    ],
    [
      "Ngày 10/4/2021, Đảng ủy phường Tân An, quận Ninh Kiều họp. Đảng ủy phường An Cư báo cáo. UBND phường tiếp thu.",
      "organisation/đảng-ủy/phường-an-cư.quận-ninh-kiều.cần-thơ",
      "organisation/đảng-ủy/phường-tân-an.quận-ninh-kiều.cần-thơ",
      "organisation/ủy-ban-nhân-dân/phường-an-cư.quận-ninh-kiều.cần-thơ",
    ],
    [
      "Ngày 10/8/2025, Đảng ủy phường Cái Khế họp. Thành ủy chỉ đạo.",
      "organisation/thành-ủy/cần-thơ",
      "organisation/đảng-ủy/phường-cái-khế.cần-thơ",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Đức Trọng họp. Ban Thường vụ, Ban Dân vận tham mưu.",
      "organisation/ban-dân-vận/huyện-ủy-huyện-đức-trọng.lâm-đồng",
      "organisation/ban-thường-vụ/huyện-ủy-huyện-đức-trọng.lâm-đồng",
      "organisation/huyện-ủy/huyện-đức-trọng.lâm-đồng",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Đức Trọng họp. HĐND phường báo cáo.",
      "organisation/hội-đồng-nhân-dân-phường/@here",
      "organisation/huyện-ủy/huyện-đức-trọng.lâm-đồng",
    ],
  ]);
});

describe("what no territory completes is refused", () => {
  reads(refusals, [
    ["Ngày 10/4/2021, Quận ủy họp.", "Quận ủy: no-territory-in-reach"],
    ["Ngày 10/4/2021, Huyện ủy Đức Trọng họp. HĐND phường báo cáo.", "HĐND phường: no-territory-in-reach"],
    ["Ngày 10/4/2021, Huyện ủy Đức Trọng họp. Ban Thường vụ Huyện ủy báo cáo."],
    ["Ngày 10/4, Huyện ủy Đức Trọng tổ chức hội nghị tập huấn nghiệp vụ.", "Ngày 10/4: year-unknown"],
    [
      "Ngày 10/4/2021, Huyện ủy Đức Trọng tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Bí thư Huyện ủy phát biểu chỉ đạo hội nghị.",
      "Bí thư Huyện ủy: unnamed",
    ],
    [
      "Ngày 10/4/2021, Huyện ủy Đức Trọng tổ chức hội nghị tập huấn nghiệp vụ. Đồng chí Lê Thị Sen, Bí thư Huyện ủy phát biểu chỉ đạo hội nghị.",
    ],
  ]);
});

describe("names in other spellings, and names in no list", () => {
  reads(ids("Organisation"), [
    [
      "Ngày 10/4/2021, Tỉnh ủy Đăk Lăk và UBND tỉnh Đắc Nông họp.",
      "organisation/tỉnh-ủy/đắk-lắk",
      "organisation/ủy-ban-nhân-dân/đắk-nông",
    ],
    [
      "Ngày 10/4/2021, Tỉnh ủy Bắc Giang và Huyện ủy Phù Ma họp.",
      "organisation/huyện-ủy/huyện-phù-ma@here",
      "organisation/tỉnh-ủy/bắc-giang",
    ],
    [
      "Ngày 10/4/2021, UBND Phường 07, quận Tân Bình họp.",
      "organisation/ủy-ban-nhân-dân/phường-7.quận-tân-bình.hồ-chí-minh",
    ],
    [
      "Ngày 10/4/2021, Quận ủy Cẩm Lệ họp. Sở Du lịch báo cáo.",
      "organisation/quận-ủy/quận-cẩm-lệ.đà-nẵng",
      "organisation/sở-du-lịch/đà-nẵng",
    ],
    [
      "Ngày 10/4/2021, Hội Nông dân Việt Nam và Hội Nông dân Việt Nam huyện Yên Mô họp.",
      "organisation/hội-nông-dân-việt-nam",
      "organisation/hội-nông-dân/huyện-yên-mô.ninh-bình",
    ],
  ]);
});

describe("territories of a list, and of a chain", () => {
  reads(ids("Organisation"), [
    [
      "Ngày 2/7/2025, Đảng ủy phường Nghĩa Lộ, tỉnh Quảng Ngãi họp. Phường sáp nhập từ phường Trần Phú và phường Chánh Lộ. UBND phường báo cáo.",
      "organisation/đảng-ủy/phường-nghĩa-lộ.quảng-ngãi",
      "organisation/ủy-ban-nhân-dân/phường-nghĩa-lộ.quảng-ngãi",
    ],
    [
      "Ngày 2/7/2018, UBND quận Thanh Khê, thành phố Đà Nẵng họp. Ông Dương Thành Thị, Phó Bí thư Quận ủy, Chủ tịch HĐND quận Liên Chiểu dự.",
      "organisation/hội-đồng-nhân-dân/quận-liên-chiểu.đà-nẵng",
      "organisation/quận-ủy/quận-liên-chiểu.đà-nẵng",
      "organisation/ủy-ban-nhân-dân/quận-thanh-khê.đà-nẵng",
    ],
  ]);
});
