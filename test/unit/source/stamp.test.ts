import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPageLine, readPublished, readStamp } from "../../../src/source/stamp.ts";

const lines: readonly (readonly [at: string | undefined, ...lines: string[]])[] = [
  ["2020-10-27T10:28", "Ngày đăng 27/10/2020 | 10:28  | Lượt xem: 64", "27-10-2020 10:28:59", "10h28 27.10.2020"],
  [
    "2020-12-04T19:41",
    "(19:41 04/12/2020)",
    "Cập nhật lúc 19:41, ngày 4/12/2020",
    "4/12/2020 07:41 PM",
    "4/12/2020 7:41 CH",
  ],
  ["2020-10-28T11:32", "28/10/2020 | 11:32 AM", "Ngày đăng: 28/10/2020 - 11:32", "2020-10-28 11:32:00"],
  [
    "2021-01-12T08:33",
    "Thứ Ba, 12/01/2021, 08:33 GMT+7",
    "Thứ ba - 12/01/2021 08:33 In ra",
    "Thứ 3, 12/1/2021, 8:33 (GMT+7)",
  ],
  ["2021-01-12", "Ngày 12 tháng 01 năm 2021", "Đăng ngày: 12/01/2021", "Chủ nhật, ngày 12 tháng 1, 2021", "12/01/2021"],
  ["2021-01-12T00:05", "12/01/2021 12:05 AM", "00:05, 12/01/2021 | Tác giả: Thu Hà"],
  ["2020-10-27T08:00", "Cập nhật 28/10/2020 10:30, ngày đăng 27/10/2020 08:00"],
  ["2020-10-27", "Ngày đăng 27/10/2020 | Cập nhật 28/10/2020 10:30", "Ngày đăng: 27/10/2020 25:61"],
  [undefined, "Ngày đăng 31/02/2020", "10/27/2020 10:28:00 AM", "29/02/2021", "00/10/2020", "2020-13-01"],
  [undefined, "Sáng ngày 12/01/2021, tại nhà văn hóa phường", "Lượt xem: 64", "nhiệm kỳ 2020-2025", "540", ""],
  [undefined, "Hà Nội, ngày 12 tháng 01 năm 2021", "từ 12/01/2021 đến 14/01/2021", "04/12/20", "12/01/2021-14/01/2021"],
];

describe("readStamp", () => {
  test.each(lines.flatMap(([at, ...texts]) => texts.map((text) => [text, at] as const)))("%s → %s", (text, at) => {
    expect(readStamp(text)?.at).toBe(at);
    expect(readStamp(text.normalize("NFD"))?.at).toBe(at);
  });

  test("reads every day of the calendar in either form, and no other", () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1930, max: 2099 }), part(13), part(32), (year, month, day) => {
        const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const exists = !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
        expect(readStamp(`Ngày đăng: ${day}/${month}/${year}`)?.at).toBe(exists ? iso : undefined);
        expect(readPublished(iso)).toBe(exists ? iso : undefined);
      }),
    );
  });
});

test.each([
  ["Lượt xem: 1.204 | Chia sẻ Zalo", true],
  ["A- A A+", true],
  ["Nguồn: Báo Hà Nội mới", true],
  ["Dự hội nghị có đồng chí Bí thư", false],
  ["Anh hùng", false],
])("isPageLine: %s → %s", (line, expected) => {
  expect(isPageLine(line)).toBe(expected);
});

test.each([
  ["2020-10-27", "2020-10-27"],
  ["2020-10-27T10:28", "2020-10-27T10:28"],
  ["2020-10-27T10:28:30.123", "2020-10-27T10:28"],
  ["2020-12-03T18:00:00Z", "2020-12-04T01:00"],
  ["2020-12-04T01:00:00+07:00", "2020-12-04T01:00"],
  ["2020-12-04T01:00+0700", "2020-12-04T01:00"],
  [" 27/10/2020 ", "2020-10-27"],
  ["2020-02-30T10:00:00Z", undefined],
  ["2020-10-27T25:00:00Z", undefined],
  ["October 27, 2020", undefined],
  ["", undefined],
])("readPublished: %s → %s", (value, expected) => {
  expect(readPublished(value)).toBe(expected);
});
