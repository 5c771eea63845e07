import { describe } from "vitest";
import { cases, nothing } from "../../support/cases.ts";

describe("short forms read like the words that they stand for", () => {
  cases("Organisation", [
    [{ head: "Ban Tuyên giáo", of: "Tỉnh ủy" }, "Ban Tuyên giáo Tỉnh ủy", "BTG Tỉnh ủy"],
    [{ head: "Ban Dân vận", of: "Huyện ủy" }, "Ban Dân vận Huyện ủy", "BDV Huyện ủy"],
    [{ head: "Ủy ban Kiểm tra Trung ương" }, "Ủy ban Kiểm tra Trung ương", "UBKT Trung ương", "UBKT T.Ư", "UBKT TW"],
    [{ head: "Ban Chỉ đạo", title: "35 tỉnh" }, "Ban Chỉ đạo 35 tỉnh", "BCĐ 35 tỉnh"],
    [{ head: "Đoàn đại biểu Quốc hội" }, "Đoàn đại biểu Quốc hội tỉnh", "Đoàn ĐBQH tỉnh"],
    [{ head: "Sở Kế hoạch và Đầu tư" }, "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "Sở KHĐT"],
    [{ head: "Sở Nông nghiệp và Phát triển nông thôn" }, "Sở NN&PTNT", "Sở Nông nghiệp và PTNT"],
    [{ head: "Sở Thông tin và Truyền thông" }, "Sở Thông tin và Truyền thông", "Sở TT&TT"],
    [{ head: "Sở Khoa học và Công nghệ" }, "Sở Khoa học và Công nghệ", "Sở KH&CN"],
    [{ head: "Sở Tài nguyên và Môi trường" }, "Sở Tài nguyên và Môi trường", "Sở TN&MT"],
    [{ head: "Sở Văn hóa, Thể thao và Du lịch" }, "Sở VHTT&DL", "Sở VH-TT-DL", "Sở VHTTDL"],
    [{ head: "Phòng Giáo dục và Đào tạo", place: "huyện" }, "Phòng GD&ĐT huyện", "Phòng GDĐT huyện"],
    [{ head: "Hội Liên hiệp Thanh niên" }, "Hội LHTN tỉnh", "Hội Liên hiệp Thanh niên tỉnh"],
    [{ head: "Hội Sinh viên", of: "Trường Đại học Nông Lâm" }, "HSV Trường Đại học Nông Lâm"],
    [{ head: "Hội Nông dân", place: "xã" }, "Hội ND xã", "Hội Nông dân xã"],
    [{ head: "Đoàn Thanh niên Cộng sản Hồ Chí Minh", place: "xã" }, "ĐTN xã", "Đoàn TNCS HCM xã"],
    [nothing, "CSTV", "số liệu BC", "ban tc"],
  ]);
  cases("Position", [
    [{ rank: "Phó Bí thư Thường trực", body: "Thành ủy" }, "PBT TT Thành ủy", "PBT Thường trực Thành ủy"],
    [{ rank: "Quận ủy viên" }, "[QUV], Bí thư Đảng ủy", "[Quận ủy viên], Bí thư Đảng ủy"],
    [{ rank: "Đảng ủy viên" }, "[ĐUV], Phó Chủ tịch HĐND xã", "[Đảng ủy viên], Phó Chủ tịch HĐND xã"],
    [{ rank: "Ủy viên Ban Chấp hành Trung ương Đảng" }, "UVTW", "UVTW Đảng", "Ủy viên T.Ư Đảng"],
    [nothing, "ĐVTN", "đài TUVN", "PBTX"],
  ]);
  cases("Place", [
    [{ level: "tổ dân phố", name: "5" }, "TDP 5", "tổ dân phố 5"],
    [{ level: "phường", name: "1", parent: "Q. 3" }, "[P. 1], Q. 3", "[Phường 1], Q. 3"],
    [{ level: "thành phố", name: "Hồ Chí Minh" }, "TP.HCM", "TP. HCM", "TP. Hồ Chí Minh"],
    [{ level: "thị xã", name: "An Nhơn" }, "TX. An Nhơn", "TX An Nhơn", "thị xã An Nhơn"],
    [nothing, "PGS.TS", "TT 5", "hạng P."],
  ]);
});
