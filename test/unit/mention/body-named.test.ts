import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("blocks, offices of a level, and what is no name", () => {
  cases("Organisation", [
    [
      { rule: "organisation/block", title: "các cơ quan và doanh nghiệp" },
      "Đảng ủy [Khối các cơ quan và doanh nghiệp tỉnh Yên Bái]",
    ],
    [{ rule: "organisation/block", title: "Doanh nghiệp", place: "tỉnh" }, "Đảng ủy [Khối Doanh nghiệp tỉnh] tổng kết"],
    [{ rule: "organisation/block", title: "" }, "Bí thư Đảng ủy [Khối] phát biểu"],
    [{ rule: "organisation/unit", title: "Xây dựng Đảng" }, "Trưởng [Khoa Xây dựng Đảng, Trường Chính trị tỉnh]"],
    [{ rule: "organisation/force", title: "4" }, "Phó Tư lệnh [Quân khu 4]"],
    [{ rule: "organisation/agency" }, "báo cáo của [Viện KSND huyện], TAND huyện"],
    [{ rule: "organisation/council-board", of: "HĐND tỉnh" }, "[Tổ đại biểu HĐND tỉnh] tiếp xúc cử tri"],
    [not("organisation/party-committee"), "Đảng ủy Vinachem họp", "Đảng ủy các xã, phường", "chi ủy 20 chi bộ"],
    [not("organisation/party", "organisation/party-board"), "các Đảng bộ xã, thị trấn", "các Ban xây dựng Đảng"],
    [not("organisation/people-committee"), "Chủ tịch UBND các xã, phường", "UBND các huyện, thành phố"],
  ]);
});

describe("schools and their campuses", () => {
  cases("Organisation", [
    [{ rule: "organisation/school", head: "Trường THCS", title: "Nguyễn Du" }, "Trường THCS Nguyễn Du"],
    [{ head: "Trường Đại học", title: "Nông Lâm" }, "Trường Đại học Nông Lâm", "Đảng ủy [Trường ĐH Nông Lâm]"],
    [{ head: "Trường Cao đẳng", title: "Y tế" }, "ĐUV Đảng bộ [Trường Cao đẳng Y tế]"],
    [{ head: "Trường Tiểu học", title: "Kim Đồng" }, "Hiệu trưởng [Trường Tiểu học Kim Đồng]"],
    [{ head: "Học viện", title: "Chính trị khu vực III" }, "Học viện Chính trị khu vực III"],
    [{ head: "Trường Chính trị", place: "tỉnh Hòa Bình" }, "Trường Chính trị tỉnh Hòa Bình"],
    [not("organisation/school"), "trường học", "trường hợp", "đại học", "trường Lê Hồng Phong"],
    [{ rule: "organisation/school-campus", head: "Cơ sở", title: "II" }, "Cơ sở II"],
    [not("organisation/school-campus"), "cơ sở đảng", "cơ sở vật chất", "ở cơ sở"],
  ]);
});

describe("centres, hospitals and companies", () => {
  cases("Organisation", [
    [
      { rule: "organisation/centre", head: "Trung tâm Bồi dưỡng Chính trị", place: "huyện Thanh Trì" },
      "Trung tâm Chính trị huyện Thanh Trì",
      "Trung tâm Bồi dưỡng chính trị huyện Thanh Trì",
      "TTBDCT huyện Thanh Trì",
    ],
    [not("organisation/centre"), "bồi dưỡng chính trị", "trung tâm chính trị của cả nước"],
    [
      { rule: "organisation/institution", head: "Trung tâm Y tế", place: "huyện Cư Jút" },
      "Trung tâm Y tế huyện Cư Jút",
    ],
    [{ head: "Bệnh viện", title: "Bạch Mai" }, "Bệnh viện Bạch Mai"],
    [not("organisation/institution"), "trung tâm của vùng", "bệnh viện huyện", "khu vực trung tâm"],
    [
      { rule: "organisation/company", head: "Công ty", title: "Cổ phần Xi măng Bỉm Sơn" },
      "Công ty Cổ phần Xi măng Bỉm Sơn",
    ],
    [{ head: "Tập đoàn", title: "Điện lực Việt Nam" }, "Tập đoàn Điện lực Việt Nam"],
    [not("organisation/company"), "công ty may", "ngân hàng đề thi", "các tập đoàn kinh tế"],
    [{ rule: "organisation/block", head: "Khối" }, "Đảng ủy [Khối Doanh nghiệp tỉnh Thái Bình]"],
    [not("organisation/block"), "khối đoàn kết", "khối lượng lớn"],
  ]);
});

describe("offices of tasks and steering committees", () => {
  cases("Organisation", [
    [
      { rule: "organisation/unit", head: "Phòng", title: "Tuyên truyền, Báo chí", under: "Ban Tuyên giáo Tỉnh ủy" },
      "Phòng Tuyên truyền, Báo chí thuộc Ban Tuyên giáo Tỉnh ủy",
    ],
    [{ head: "Vụ", title: "Tổ chức cán bộ" }, "Trưởng phòng thuộc [Vụ Tổ chức cán bộ]"],
    [not("organisation/unit"), "phòng họp", "viện trợ", "vụ án", "phòng chống lụt bão"],
    [
      { rule: "organisation/steering-committee", title: "35 Tỉnh ủy" },
      "Ban Chỉ đạo 35 Tỉnh ủy",
      "ban Chỉ đạo 35 Tỉnh ủy",
    ],
    [{ head: "Tiểu ban", congress: "Đại hội XIV của Đảng" }, "Tiểu ban nhân sự Đại hội XIV của Đảng"],
    [{ head: "Ban Chỉ đạo", title: "cải cách hành chính tỉnh" }, "hội nghị [Ban Chỉ đạo cải cách hành chính tỉnh]"],
    [not("organisation/steering-committee"), "ban chỉ đạo các cấp", "tiểu ban", "công tác chỉ đạo"],
  ]);
});
