import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("halls and houses", () => {
  cases("Place", [
    [{ rule: "place/venue", venue: "Hội trường", parent: "thôn Ya De" }, "tại [Hội trường thôn Ya De]"],
    [{ venue: "nhà văn hóa", parent: "phường" }, "nhà văn hóa phường", "tại [nhà văn hóa phường]"],
    [{ venue: "Nhà văn hoá", parent: "xã Bình Hòa" }, "Nhà văn hoá xã Bình Hòa"],
    [{ venue: "Trung tâm Hội nghị", parent: "tỉnh Vĩnh Phúc" }, "Trung tâm Hội nghị tỉnh Vĩnh Phúc"],
    [{ venue: "Hội trường", of: "Tỉnh ủy Nghệ An" }, "Hội trường Tỉnh ủy Nghệ An"],
    [{ venue: "Hội trường tầng 5 nhà điều hành" }, "tại [Hội trường tầng 5 nhà điều hành], Đảng ủy"],
    [{ venue: "trụ sở", of: "Huyện ủy" }, "Hội trường tầng 3, [trụ sở Huyện ủy]"],
    [{ venue: "Trụ sở", of: "Công an xã Bình Hòa" }, "Trụ sở Công an xã Bình Hòa"],
    [{ venue: "Hội trường tầng 3", of: undefined, parent: undefined }, "[Hội trường tầng 3], trụ sở Huyện ủy"],
    [{ venue: "Hội trường tầng 9 nhà Trung tâm" }, "tại [Hội trường tầng 9 nhà Trung tâm]"],
    [{ name: "Khách sạn Mường Thanh" }, "tại [Khách sạn Mường Thanh]"],
    [{ name: "Nhà hát Cao Văn Lầu" }, "Nhà hát Cao Văn Lầu"],
    [{ name: "Quảng trường 16-4" }, "[Quảng trường 16-4], thành phố Phan Rang - Tháp Chàm"],
    [{ name: "Cung Văn hóa Lao động Hữu nghị Việt - Xô" }, "Cung Văn hóa Lao động Hữu nghị Việt - Xô"],
    [
      not("place/venue"),
      "hội trường",
      "trụ sở",
      "tại trụ sở mới",
      "phòng họp",
      "khách sạn và nhà hàng",
      "nhà hát nhân dân",
    ],
  ]);
});
