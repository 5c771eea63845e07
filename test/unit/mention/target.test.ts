import { describe, expect, test } from "vitest";
import { targetCases, targetsOf } from "../../support/target-cases.ts";

describe("a frame that looks ahead, and what is measured", () => {
  targetCases([
    [
      ["tỷ lệ đô thị hóa: >50 %"],
      "Phấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt trên 50%.",
      "Đại hội đề ra mục tiêu tỷ lệ đô thị hóa trên 50%.",
      "Đến hết năm 2030, tỷ lệ đô thị hóa đạt trên 50%.",
      "Nghị quyết nêu các chỉ tiêu chủ yếu, trong đó có tỷ lệ đô thị hóa đạt trên 50%.",
      "Mục tiêu của Chương trình là đến năm 2030, tỷ lệ đô thị hóa đạt trên 50%.",
      "Trong 5 năm tới, đưa tỷ lệ đô thị hóa lên trên 50%.",
    ],
    [["tăng trưởng GRDP: 9 %"], "Năm 2026, tỉnh đặt mục tiêu tăng trưởng GRDP là 9%."],
    [
      ["tốc độ tăng giá trị sản xuất: 12 %/năm"],
      "Nhiệm kỳ qua, Đảng bộ đạt nhiều kết quả. Đại hội xác định các chỉ tiêu chủ yếu: tốc độ tăng giá trị sản xuất 12%/năm.",
    ],
    [["thu hút dự án: 50 dự án"], "Huyện đặt mục tiêu thu hút 50 dự án."],
    [
      ["tỷ lệ hồ sơ trực tuyến: >=80 %", "thời gian giải quyết thủ tục hành chính giảm: >=20 %"],
      "Đề án đặt mục tiêu tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80% và thời gian giải quyết thủ tục hành chính giảm ít nhất 20%.",
    ],
    [
      ["giá trị sản xuất các ngành tăng: 18 %/năm", "tổng vốn đầu tư toàn xã hội: >600 tỷ đồng"],
      "Nhiệm kỳ tới, Đảng bộ phường tập trung hoàn thành các chỉ tiêu: giá trị sản xuất các ngành tăng 18%/năm; tổng vốn đầu tư toàn xã hội trên 600 tỷ đồng.",
    ],
    [
      ["gia đình văn hóa: >=90 %"],
      "Cuộc vận động “Toàn dân đoàn kết” đặt chỉ tiêu mỗi khu dân cư có ít nhất 90% gia đình văn hóa.",
    ],
    [
      ["Tỷ trọng công nghiệp: 45 %", "Tỷ trọng dịch vụ: 40 %"],
      "Tỷ trọng công nghiệp đạt 45%, dịch vụ đạt 40% là những chỉ tiêu Đại hội đề ra.",
    ],
  ]);
});

describe("results, counts, ballots and ages are no targets", () => {
  targetCases([
    [
      [],
      "Năm qua, thu ngân sách đạt 5.200 tỷ đồng, tăng 15% so với cùng kỳ.",
      "Kết thúc nhiệm kỳ, 19/21 chỉ tiêu đạt và vượt kế hoạch; thu nhập bình quân đạt 60 triệu đồng/người/năm.",
      "Đã hoàn thành 21/21 chỉ tiêu Đại hội đề ra, trong đó thu nhập bình quân đạt 60 triệu đồng.",
      "Thực hiện mục tiêu giảm nghèo, tỷ lệ hộ nghèo của xã giảm còn 2,5%.",
      "Sau 5 năm thực hiện Nghị quyết, tỷ lệ trường đạt chuẩn quốc gia đạt 65%.",
      "6 tháng đầu năm 2026, toàn tỉnh kết nạp 1.250 đảng viên, đạt 62,5% chỉ tiêu đề ra.",
      "Kết quả thực hiện các chỉ tiêu năm 2024:¶- Thu ngân sách đạt 102%.¶- Tỷ lệ hộ nghèo còn 1,2%.",
      "Chỉ tiêu kết nạp đảng viên đạt 105% kế hoạch.",
      "Dự ước đến hết năm 2023, tổng sản phẩm trên địa bàn đạt 8.820 tỷ đồng.",
      "Một số chỉ tiêu đạt và vượt so với kế hoạch: trồng rừng đạt 138%; thu ngân sách đạt 130%.",
      "Phường không còn hộ nghèo từ năm 2019.",
      "Ngày 12/5/2025, Tỉnh ủy họp. Đến năm 2024, tỉnh có 75% xã đạt chuẩn.",
      "Nghị quyết xác định 20 chỉ tiêu, 5 nhiệm vụ trọng tâm và 3 khâu đột phá.",
      "Đại hội biểu quyết thông qua các chỉ tiêu với 100% đại biểu nhất trí.",
      "Mục tiêu là xây dựng phường văn minh. Ban Chấp hành trúng cử với số phiếu đạt 98%.",
      "Tỉnh đề ra mục tiêu nằm trong nhóm 10 tỉnh dẫn đầu cả nước.",
      "Số đại biểu nữ chiếm 25%; đại biểu cao tuổi nhất 62 tuổi.",
      "Toàn xã có 1.200 hộ, diện tích 15 km2.",
      "Thường trực Đảng ủy tặng 20 suất quà trị giá 10 triệu đồng.",
      "Chương trình mục tiêu quốc gia được triển khai tại 12 xã, giải ngân đạt 92%.",
      "Phấn đấu hoàn thành trước ngày 20/7, mỗi chi bộ cử 2 đồng chí.",
      "Phấn đấu xây dựng phường văn minh. Tại hội nghị, 98% đảng viên tham gia học tập.",
      "Tỷ lệ trẻ em dưới 5 tuổi được uống vitamin là chỉ tiêu hằng năm.",
    ],
    [
      ["tốc độ tăng giá trị sản xuất: 15 %/năm"],
      "Nhiệm kỳ 2020 - 2025, tốc độ tăng giá trị sản xuất đạt 13,5%/năm. Nhiệm kỳ 2025 - 2030, Đảng bộ phấn đấu tốc độ tăng giá trị sản xuất đạt 15%/năm.",
    ],
    [
      ["tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng: 15 %"],
      "Phấn đấu tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng giảm còn 15%.",
    ],
    [
      ["giảm số vụ vi phạm so với nhiệm kỳ trước: 50 %"],
      "Phường phấn đấu giảm 50% số vụ vi phạm so với nhiệm kỳ trước.",
    ],
  ]);
});

describe("by when", () => {
  const deadlines = (text: string, publishedAt?: string) =>
    targetsOf(text, publishedAt).map(({ deadline }) => deadline ?? "");
  test.each([
    [["2030"], "Phấn đấu đến năm 2030, tỷ lệ đô thị hóa đạt 50%."],
    [["2030"], "Mục tiêu đến năm 2030, tầm nhìn đến năm 2045: tỷ lệ đô thị hóa đạt 50%."],
    [["2025-2030"], "Nhiệm kỳ 2025-2030, Đảng bộ xã phấn đấu tỷ lệ đô thị hóa đạt 50%."],
    [["2030"], "Các chỉ tiêu đến năm 2030:¶- Tỷ lệ đô thị hóa: 50%."],
    [["2030"], "Phấn đấu đến năm 2030, thu nhập tăng từ 45 triệu đồng năm 2025 lên 70 triệu đồng."],
    [[""], "Phấn đấu tỷ lệ đô thị hóa tăng 5% so với năm 2020."],
  ])("%j: %s", (expected, text) => expect(deadlines(text)).toEqual(expected));
  test("a year that is past when the report is published looks back", () => {
    expect(deadlines("Đến năm 2025, tỷ lệ đô thị hóa đạt 50%.", "2023-04-01")).toEqual(["2025"]);
    expect(deadlines("Đến năm 2025, tỷ lệ đô thị hóa đạt 50%.", "2026-04-01")).toEqual([]);
  });
});
