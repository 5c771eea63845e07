import { describe, expect, test } from "vitest";
import { pageHead } from "../../../src/source/page-head.ts";

const lead = "Sáng ngày 12/01/2021, tại nhà văn hóa, Đảng ủy phường Mỹ Đình đã tổ chức hội nghị quán triệt nghị quyết.";
const headline = "Đảng ủy phường Mỹ Đình quán triệt Nghị quyết Đại hội lần thứ XVII";

type Row = readonly [what: string, page: readonly string[], title: string | undefined, publishedAt: string | undefined];

const pages: readonly Row[] = [
  [
    "date under the headline",
    [headline, "Ngày đăng 13/01/2021 | 08:33  | Lượt xem: 261", "", lead],
    headline,
    "2021-01-13T08:33",
  ],
  ["date at its end", [`${headline} (19:41 13/01/2021)`, "", lead], headline, "2021-01-13T19:41"],
  [
    "furniture above",
    ["TIN TỨC NỔI BẬT TIN TỨC NỔI BẬT", "công tác đảng", "540", "", headline, lead],
    headline,
    undefined,
  ],
  ["path above", ["Trang chủ » Tin tức - Sự kiện » Hoạt động của phường", headline, "", lead], headline, undefined],
  [
    "a mention of the term stays",
    [`${headline} (nhiệm kỳ 2020-2025)`, lead],
    `${headline} (nhiệm kỳ 2020-2025)`,
    undefined,
  ],
  [
    "a caption is none",
    ["leftcenterrightdel", "Quang cảnh phiên bế mạc của hội nghị. ", "", lead],
    undefined,
    undefined,
  ],
  ["the lead is none", [lead, "", headline], undefined, undefined],
  ["a paragraph is none", ["Thực hiện kế hoạch ".repeat(20), headline], undefined, undefined],
  [
    "capitals over two lines",
    ["ĐẢNG ỦY PHƯỜNG MỸ ĐÌNH QUÁN TRIỆT", "NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ THÀNH PHỐ", "13/01/2021", lead],
    "ĐẢNG ỦY PHƯỜNG MỸ ĐÌNH QUÁN TRIỆT NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ THÀNH PHỐ",
    "2021-01-13",
  ],
  [
    "goes on in lower case",
    ["Đảng ủy phường Mỹ Đình quán triệt", "nghị quyết của Đại hội", "", lead],
    "Đảng ủy phường Mỹ Đình quán triệt nghị quyết của Đại hội",
    undefined,
  ],
  [
    "a blank line ends it",
    ["ĐẢNG ỦY PHƯỜNG MỸ ĐÌNH HỌP", "", "QUANG CẢNH HỘI NGHỊ"],
    "ĐẢNG ỦY PHƯỜNG MỸ ĐÌNH HỌP",
    undefined,
  ],
  [
    "publication before update",
    ["Cập nhật: 15/01/2021", "Ngày đăng: 13/01/2021", headline, lead],
    headline,
    "2021-01-13",
  ],
  ["update for want of better", [headline, "Cập nhật: 15/01/2021 09:00", lead], headline, "2021-01-15T09:00"],
  ["the clock of the page is none", ["Thứ Hai, 23/11/2026", headline, lead], headline, undefined],
  ["but the day with its minute is", ["Thứ Ba, 12/01/2021, 08:33 GMT+7", headline, lead], headline, "2021-01-12T08:33"],
  ["the line under it wins", ["23/11/2026 10:00", headline, "13/01/2021", lead], headline, "2021-01-13"],
  ["no such day", [headline, "Ngày đăng 31/02/2021", lead], headline, undefined],
  ["a date in the report is none", [headline, lead, "12/01/2021, hội nghị bế mạc"], headline, undefined],
  ["nothing", ["", "  "], undefined, undefined],
];

describe("pageHead", () => {
  test.each(pages)("%s", (_, page, title, publishedAt) => {
    for (const end of ["\n", "\r\n"]) expect(pageHead(page.join(end))).toEqual({ title, publishedAt });
    const decomposed = pageHead(page.join("\n").normalize("NFD"));
    expect(decomposed).toEqual({ title: title?.normalize("NFD"), publishedAt });
  });
});
