import fc from "fast-check";
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

const word = fc.constantFrom(
  ..."phấn đấu|đến năm 2030|chỉ tiêu|đạt|kết quả|tỷ lệ|hộ nghèo|không còn|từ|trên|trở lên|trong đó|lần lượt|và|so với|cơ cấu".split(
    "|",
  ),
  ...",|;|:|.|(|)|%|-|–|/|“|”|(1)|\n|\n- |7,5|5.505|80|2025|2020-2025|1|triệu đồng|đảng viên|/năm|ha|Nghị quyết|Đại hội".split(
    "|",
  ),
);
const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

describe("any text", () => {
  test("gives targets with an indicator, a unit and a bound or two", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { indicator, unit, value, min, max, from, to } of targetsOf(text)) {
          expect(indicator).toMatch(/\p{L}{2}/u);
          expect(unit).not.toBe("");
          expect([value, min, max].filter((bound) => bound !== undefined).length).toBeGreaterThan(0);
          expect(value === undefined || (min === undefined && max === undefined)).toBe(true);
          expect(min === undefined || max === undefined || min < max).toBe(true);
          expect(from).toBeLessThan(to);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("reads a number as it was written, comma and points and all", () => {
    const amounts = fc.tuple(fc.integer({ min: 2, max: 999_999 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(amounts, ([whole, tenth]) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/gu, ".");
        const [target] = targetsOf(`Phấn đấu thu ngân sách đạt ${grouped},${tenth} tỷ đồng.`);
        expect(target).toMatchObject({ value: whole + tenth / 10, unit: "tỷ đồng", indicator: "thu ngân sách" });
      }),
    );
  });

  test("that looks back has none, whatever it measures", () => {
    const measured = fc.constantFrom("thu ngân sách", "tỷ lệ hộ nghèo", "số đảng viên mới", "độ che phủ rừng");
    const backs = fc.constantFrom("Năm qua,", "Kết quả,", "Tính đến nay,", "6 tháng đầu năm,", "Nhiệm kỳ trước,");
    fc.assert(
      fc.property(backs, measured, fc.integer({ min: 1, max: 100 }), (back, what, percent) => {
        expect(targetsOf(`Đảng bộ đề ra nhiều chỉ tiêu. ${back} ${what} đạt ${percent}%.`)).toEqual([]);
      }),
    );
  });
});
