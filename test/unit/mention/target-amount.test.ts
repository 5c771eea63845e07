import { describe } from "vitest";
import { targetCases } from "../../support/target-cases.ts";

describe("amounts", () => {
  targetCases([
    [
      ["tỷ lệ lao động qua đào tạo: 75..80 %"],
      "Phấn đấu tỷ lệ lao động qua đào tạo 75-80%.",
      "Phấn đấu tỷ lệ lao động qua đào tạo đạt từ 75 - 80%.",
      "Phấn đấu tỷ lệ lao động qua đào tạo đạt 75%-80%.",
      "Phấn đấu tỷ lệ lao động qua đào tạo đạt từ 75 đến 80%.",
    ],
    [
      ["tỷ lệ phủ sóng: >=95 %"],
      "Phấn đấu tỷ lệ phủ sóng từ 95% trở lên.",
      "Phấn đấu tỷ lệ phủ sóng đạt ít nhất 95%.",
      "Phấn đấu tỷ lệ phủ sóng không dưới 95%.",
    ],
    [
      ["tỷ lệ thất nghiệp: <2 %"],
      "Phấn đấu tỷ lệ thất nghiệp dưới 2%.",
      "Phấn đấu giảm tỷ lệ thất nghiệp xuống còn dưới 2%.",
    ],
    [["tỷ lệ nợ xấu: <=3 %"], "Phấn đấu tỷ lệ nợ xấu không quá 3%.", "Phấn đấu tỷ lệ nợ xấu 3% trở xuống."],
    [
      ["quy mô nền kinh tế: ~300 nghìn tỷ đồng"],
      "Đến năm 2030, quy mô nền kinh tế đạt khoảng 300 nghìn tỷ đồng.",
      "Đến năm 2030, quy mô nền kinh tế xấp xỉ 300 nghìn tỷ đồng.",
    ],
    [["GRDP bình quân đầu người: 8500 USD"], "Phấn đấu GRDP bình quân đầu người đạt 8.500 USD."],
    [
      ["thu nhập bình quân đầu người: 72.5 triệu đồng/người/năm"],
      "Xã phấn đấu thu nhập bình quân đầu người 72,5 triệu đồng/người/năm.",
    ],
    [
      ["giá trị 1 ha đất trồng trọt: 150 triệu đồng/năm"],
      "Phấn đấu giá trị 1 ha đất trồng trọt đạt 150 triệu đồng trên năm.",
    ],
    [
      ["bác sĩ: 12 bác sĩ/vạn dân", "số giường bệnh: 40 giường/10.000 dân"],
      "Phấn đấu đạt 12 bác sĩ/vạn dân; số giường bệnh đạt 40 giường/10.000 dân.",
    ],
    [
      ["thu nhập bình quân đầu người: 70 triệu đồng/năm"],
      "Phấn đấu thu nhập bình quân đầu người tăng từ 45 triệu đồng lên 70 triệu đồng/năm.",
    ],
    [
      ["tổng sản phẩm trên địa bàn tăng gấp so với năm 2020: 2 lần"],
      "Phấn đấu tổng sản phẩm trên địa bàn tăng gấp 2 lần so với năm 2020.",
    ],
    [["Diện tích nhà ở: 26..28 m2 sàn/người"], "Mục tiêu: Diện tích nhà ở đạt 26 - 28 m2 sàn/người."],
    [["Tuổi thọ trung bình: 75.5 tuổi"], "Tuổi thọ trung bình đến năm 2030 đạt 75,5 tuổi."],
    [["tỷ suất sinh giảm: 0.3 %0"], "Phấn đấu tỷ suất sinh giảm 0,3%0."],
  ]);
});

describe("what is counted, and what is to be no more", () => {
  targetCases([
    [["trường đạt chuẩn quốc gia: 53 trường"], "Huyện phấn đấu có 53 trường đạt chuẩn quốc gia."],
    [
      ["hằng năm kết nạp đảng viên mới: >=120 đảng viên mới"],
      "Phấn đấu hằng năm kết nạp từ 120 đảng viên mới trở lên.",
    ],
    [["Kết nạp đảng viên hằng năm: 8..10 đồng chí"], "Chỉ tiêu: Kết nạp đảng viên hằng năm từ 8 đến 10 đồng chí."],
    [["số hội viên mới: 200 hội viên"], "Phấn đấu số hội viên mới: 200 hội viên."],
    [["Tổng khách du lịch: >8 triệu lượt"], "Chỉ tiêu năm 2026: Tổng khách du lịch đạt trên 8 triệu lượt."],
    [["tạo việc làm cho lao động: 5000 lao động"], "Phấn đấu tạo việc làm cho 5.000 lao động."],
    [
      ["hộ nghèo theo chuẩn mới: 0 hộ"],
      "Phấn đấu không còn hộ nghèo theo chuẩn mới.",
      "Cuối nhiệm kỳ không có hộ nghèo theo chuẩn mới.",
      "Duy trì không có hộ nghèo theo chuẩn mới là chỉ tiêu Đại hội đặt ra.",
    ],
    [["nhà tạm, nhà dột nát: 0 nhà tạm"], "Huyện đặt mục tiêu không còn nhà tạm, nhà dột nát."],
  ]);
});

describe("amounts that lead their indicator", () => {
  targetCases([
    [["huyện đạt chuẩn nông thôn mới: 100 %"], "Mục tiêu đến năm 2030 là 100% các huyện đạt chuẩn nông thôn mới."],
    [["hộ dân được dùng nước sạch: 100 %"], "Phấn đấu bảo đảm 100% hộ dân được dùng nước sạch."],
    [["số xã đạt chuẩn: >=80 %"], "Mục tiêu đến năm 2030, toàn tỉnh có ít nhất 80% số xã đạt chuẩn."],
    [["đảng viên hoàn thành tốt nhiệm vụ: >=85 %"], "Phấn đấu từ 85% đảng viên trở lên hoàn thành tốt nhiệm vụ."],
    [["chi bộ hoàn thành tốt nhiệm vụ trở lên: 100 %"], "Phấn đấu 100% chi bộ hoàn thành tốt nhiệm vụ trở lên."],
    [["tiêm chủng mở rộng cho trẻ em: 98 %"], "Phấn đấu tiêm chủng mở rộng cho 98% trẻ em."],
    [
      ["cán bộ, công chức dùng chữ ký số: 100 %", "hộ gia đình có Internet: 80 %"],
      "Đến năm 2030, 100% cán bộ, công chức dùng chữ ký số, 80% hộ gia đình có Internet.",
    ],
    [
      ["xã đạt chuẩn: 100 %", "xã đạt chuẩn nâng cao: 40 %", "xã kiểu mẫu: 20 %"],
      "Phấn đấu 100% xã đạt chuẩn (trong đó có 40% xã đạt chuẩn nâng cao và 20% xã kiểu mẫu).",
    ],
    [
      ["trường phổ thông đạt chuẩn: 70 %", "trường phổ thông đạt chuẩn, trong đó đạt chuẩn mức độ 2: 20 %"],
      "Phấn đấu có 70% trường phổ thông đạt chuẩn, trong đó 20% đạt chuẩn mức độ 2.",
    ],
  ]);
});

describe("shares, lists and values that are shared", () => {
  targetCases([
    [["Tỷ trọng kinh tế số trong GRDP: ~30 %"], "Phấn đấu kinh tế số chiếm khoảng 30% GRDP."],
    [
      ["tỷ trọng nông, lâm nghiệp: 15 %", "Tỷ trọng dịch vụ: 45 %"],
      "Phấn đấu tỷ trọng nông, lâm nghiệp chiếm 15%, dịch vụ là 45%.",
    ],
    [
      ["Tỷ trọng dịch vụ: 60..62 %", "Tỷ trọng nông nghiệp: 2 %", "thu ngân sách: 500 tỷ đồng"],
      "Phấn đấu cơ cấu kinh tế: Dịch vụ: 60 - 62%; nông nghiệp: 2%; thu ngân sách 500 tỷ đồng.",
    ],
    [
      ["tỷ trọng công nghiệp: 45 %", "tỷ trọng dịch vụ: 40 %", "tỷ trọng nông nghiệp: 15 %"],
      "Phấn đấu tỷ trọng công nghiệp, dịch vụ, nông nghiệp lần lượt là 45%, 40% và 15%.",
    ],
    [
      ["tỷ lệ nước thải được xử lý: 100 %", "tỷ lệ rác thải được thu gom: 100 %"],
      "Phấn đấu tỷ lệ nước thải được xử lý; tỷ lệ rác thải được thu gom: 100%.",
    ],
    [["thu ngân sách so với dự toán giao: >=100 %"], "Phấn đấu thu ngân sách đạt từ 100% dự toán giao trở lên."],
    [
      ["Tốc độ tăng trưởng: 10 %/năm", "Tỷ lệ hộ nghèo: <0.5 %", "xã đạt 19 tiêu chí: 72 xã"],
      "Các chỉ tiêu chủ yếu đến năm 2030:¶- Tốc độ tăng trưởng: 10%/năm.¶- Tỷ lệ hộ nghèo: dưới 0,5%.¶- 72 xã đạt 19 tiêu chí.",
      "Nghị quyết Đại hội¶Các chỉ tiêu chủ yếu đến năm 2030¶1. Tốc độ tăng trưởng: 10%/năm¶2. Tỷ lệ hộ nghèo: dưới 0,5%¶3. 72 xã đạt 19 tiêu chí",
      "Đại hội đề ra các chỉ tiêu: (1) Tốc độ tăng trưởng 10%/năm. (2) Tỷ lệ hộ nghèo dưới 0,5%, (3) 72 xã đạt 19 tiêu chí.",
    ],
    [
      ["tỷ lệ che phủ rừng: 45 %", "tỷ lệ bao phủ bảo hiểm y tế: 97 %"],
      "Tỉnh đề ra nhiều chỉ tiêu. Về đô thị, môi trường, tỷ lệ che phủ rừng đạt 45%. Trong lĩnh vực y tế, tỷ lệ bao phủ bảo hiểm y tế đạt 97%.",
    ],
    [
      ["Thu ngân sách: 1250 tỷ đồng", "trồng mới rừng: 500 ha", "sản lượng lương thực: 120000 tấn"],
      "Chỉ tiêu năm 2026:¶Về kinh tế:¶- Thu ngân sách 1.250 tỷ đồng; trồng mới 500 ha rừng;¶- sản lượng lương thực 120.000 tấn.",
    ],
  ]);
});
