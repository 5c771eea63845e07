import { describe } from "vitest";
import { cases, not } from "../../support/cases.ts";

describe("Party numbers", () => {
  cases("Document", [
    [
      { rule: "document/number", kind: "Kế hoạch", number: "04-KH/ĐU", symbol: "ĐU", entity: "Resolution" },
      "Kế hoạch số 04-KH/ĐU",
      "kế hoạch số 04 - KH/ ĐU",
      "Kế hoạch số 04–KH/ĐU",
      "Kế hoạch 04-KH/ĐU",
      "Kế hoạch số: 04-KH/ĐU",
    ],
    [{ kind: "Chương trình", number: "03-CTr/TU", entity: "Program" }, "Chương trình số 03-CTr/TU"],
    [{ number: "03-Ctr/TU", symbol: "TU" }, "Chương trình số 03-Ctr/TU"],
    [{ number: "14-CTHĐ/HU", entity: "Program" }, "Chương trình hành động số 14-CTHĐ/HU"],
    [{ number: "123-KH/ĐBBP", symbol: "ĐBBP" }, "Kế hoạch 123-KH/ĐBBP"],
    [
      { number: "05-CT/TW", symbol: "TW" },
      "Chỉ thị 05-CT/TW",
      "Chỉ thị số 05-CT/ TW",
      "Chỉ thị 05-CT/TƯ",
      "Chỉ thị số 05-CT/T.Ư",
    ],
    [{ kind: "Hướng dẫn", number: "221-HĐ/ĐU" }, "Hướng dẫn số 221-HĐ/ĐU"],
    [{ kind: "Quy định", number: "37-QĐ/TW" }, "Quy định số 37-QĐ/TW"],
    [{ kind: "Quyết định", number: "37-QĐ/TW" }, "Quyết định số 37-QĐ/TW"],
    [{ kind: "Kết luận" }, "Kết luận số 01-KL/TW"],
    [{ kind: "Thông tri" }, "Thông tri số 06-TT/TU"],
    [{ kind: "Thông báo", symbol: "BTCTU" }, "Thông báo số 17-TB/BTCTU"],
    [{ number: "367-QĐ/TWĐTN-VP", symbol: "TWĐTN-VP" }, "Quyết định số 367 - QĐ/TWĐTN-VP"],
    [{ kind: "Đề án", entity: "Program" }, "Đề án số 06-ĐA/TU"],
    [{ kind: "Nghị quyết" }, "NQ số 05-NQ/TU", "NGHỊ QUYẾT SỐ 05-NQ/TU", "Nghị quyết Nghị quyết số 05-NQ/TU"],
    [
      not("document/number"),
      "văn bản số 12-XY/TU",
      "từ 5%-10%",
      "số 12 Lý Thường Kiệt",
      "Nghị quyết số một",
      "kế hoạch 5 năm",
    ],
  ]);
});

describe("state numbers, laws and letters", () => {
  cases("Document", [
    [{ rule: "document/number", kind: "Quyết định", number: "99/QĐ-UBND", symbol: "UBND" }, "Quyết định số 99/QĐ-UBND"],
    [{ number: "15/2023/QĐ-UBND" }, "Quyết định số 15/2023/QĐ-UBND"],
    [{ number: "749/QĐ-TTg", symbol: "TTg" }, "Quyết định 749/QĐ-TTg"],
    [{ number: "1012/QĐ-BTNMT" }, "Quyết định số 1012/QĐ-BTNMT"],
    [
      { kind: "Nghị định", number: "30/2020/NĐ-CP", issuers: ["Chính phủ"] },
      "Nghị định số 30/2020/NĐ-CP của Chính phủ",
    ],
    [{ kind: "Nghị quyết", number: "1669/NQ-UBTVQH15" }, "Nghị quyết số 1669/NQ-UBTVQH15"],
    [{ number: "72/NQ-HĐND" }, "Nghị quyết số 72/NQ-HĐND", "NGHỊ QUYẾT SỐ 72/NQ-HĐND"],
    [{ kind: "Luật", number: "58/2020/QH14" }, "Luật số 58/2020/QH14"],
    [{ kind: "Công văn", number: "4912/UBND-NC" }, "Công văn số 4912/UBND-NC", "công văn 4912/UBND-NC"],
    [{ kind: "Thông tư", number: "01/2011/TT-BNV" }, "Thông tư số 01/2011/TT-BNV"],
    [{ number: "12/2013/TTLT-BTC-BNV" }, "Thông tư liên tịch số 12/2013/TTLT-BTC-BNV"],
    [{ number: "22/CT-TW", symbol: "TW" }, "Chỉ thị số 22/CT-TW"],
    [{ kind: "Tờ trình", number: "15/TTr-UBND" }, "Tờ trình số 15/TTr-UBND"],
    [{ kind: "Công điện" }, "Công điện số 02/CĐ-UBND"],
    [{ number: "30/KH-MTTQ-BTT" }, "Kế hoạch số 30/KH-MTTQ-BTT"],
    [{ number: "1403", symbol: undefined }, "công văn số 1403"],
    [{ number: "155", date: "ngày 12/3/2021" }, "Kế hoạch số 155, ngày 12/3/2021"],
    [not("document/number"), "Quyết định số 12/2020", "hoàn thành 4/4 kế hoạch", "đường 30/4"],
  ]);
});

describe("numbers that stand alone, or together", () => {
  cases("Document", [
    [{ rule: "document/number-alone", kind: "Quyết định", number: "2205-QĐ/TU" }, "theo [2205-QĐ/TU] vừa công bố"],
    [{ rule: "document/number-alone", kind: "Nghị quyết" }, "căn cứ [1669/NQ-UBTVQH15]"],
    [not("document/number-alone"), "1669/XY-UBND", "năm 2020-2025/TU", "Quyết định số 2205-QĐ/TU", "2205 hộ/xã"],
    [
      { rule: "document/numbers", kind: "Nghị quyết", count: 2, plural: true },
      "Nghị quyết số 18-NQ/TW và 19-NQ/TW",
      "các Nghị quyết số 18-NQ/TW, 19-NQ/TW",
    ],
    [{ rule: "document/numbers", count: 3, kind: "Nghị quyết" }, "các Nghị quyết số 35, 36 và 37-NQ/TW"],
    [{ rule: "document/numbers", count: 2, symbol: undefined }, "các Quyết định số 11, 12"],
    [
      not("document/numbers"),
      "Nghị quyết số 18-NQ/TW và Kế hoạch số 5-KH/TU",
      "các Nghị quyết 18",
      "Kế hoạch số 155, ngày 12/3/2021",
    ],
  ]);
});

describe("date, issuer and subject after the number", () => {
  cases("Document", [
    [
      { date: "ngày 25/8/2020", issuers: ["Đảng ủy phường Phú Hội"], subject: "phát triển thương mại, dịch vụ" },
      "Kế hoạch số 04-KH/ĐU ngày 25/8/2020 của Đảng ủy phường Phú Hội về phát triển thương mại, dịch vụ",
      "Kế hoạch số 04-KH/ĐU, ngày 25/8/2020 của Đảng ủy phường Phú Hội về việc phát triển thương mại, dịch vụ",
      "Kế hoạch số 04-KH/ĐU (ngày 25/8/2020) của Đảng ủy phường Phú Hội về “phát triển thương mại, dịch vụ”",
    ],
    [{ issuers: ["Ban Bí thư", "Bộ Chính trị"] }, "Chỉ thị số 13-CT/TW của Ban Bí thư, Bộ Chính trị"],
    [
      { grounds: ["Chỉ thị số 05-CT/TW"], date: "ngày 3/2/2021" },
      "Kế hoạch số 15-KH/ĐU ngày 3/2/2021 của Đảng ủy xã về việc triển khai thực hiện Chỉ thị số 05-CT/TW",
    ],
    [
      { issuers: ["Huyện ủy Phù Yên"], subject: undefined },
      "[Kế hoạch số 15-KH/HU của Huyện ủy Phù Yên], Đảng ủy xã Mường Cơi đã tổ chức hội nghị",
    ],
  ]);
});
