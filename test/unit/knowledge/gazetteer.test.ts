import { describe, expect, test } from "vitest";
import { Gazetteer, nameKey, tierOf, type Unit, validOn } from "../../../src/knowledge/gazetteer.ts";
import { knowledge } from "../../support/reading.ts";

const { gazetteer } = knowledge;
const before = "2025-06-30";
const after = "2025-07-01";

/** A unit with its ancestors from the direct one upward: "phường 4, thành phố Mỹ Tho, tỉnh Tiền Giang". */
const full = (unit: Unit): string =>
  [unit, ...unit.parents].map(({ level, name }) => `${level} ${name}`.toLowerCase()).join(", ");
const all = (name: string, level: string, day: string): string[] => gazetteer.find(name, level, day).map(full);

describe("a unit on a day", () => {
  test.each([
    ["Thanh Nhàn", "phường", before, "phường thanh nhàn, quận hai bà trưng, thành phố hà nội"],
    ["Cái Khế", "phường", "2020-10-01", "phường cái khế, quận ninh kiều, thành phố cần thơ"],
    ["Cái Khế", "phường", after, "phường cái khế, thành phố cần thơ"],
    ["Ba Đình", "quận", before, "quận ba đình, thành phố hà nội"],
    ["Thủ Đức", "thành phố", before, "thành phố thủ đức, thành phố hồ chí minh"],
    ["Thủ Đức", "phường", after, "phường thủ đức, thành phố hồ chí minh"],
    ["Nghi Lộc", "huyện", before, "huyện nghi lộc, tỉnh nghệ an"],
    ["Nghi Lộc", "xã", after, "xã nghi lộc, tỉnh nghệ an"],
    ["Phú Quốc", "thành phố", before, "thành phố phú quốc, tỉnh kiên giang"],
    ["Phú Quốc", "đặc khu", after, "đặc khu phú quốc, tỉnh an giang"],
    ["Côn Đảo", "đặc khu", after, "đặc khu côn đảo, thành phố hồ chí minh"],
    ["Huế", "thành phố", "2022-12-31", "thành phố huế, tỉnh thừa thiên huế"],
    ["Huế", "thành phố", after, "thành phố huế"],
    ["Hà Nội", "thành phố", "2010-01-01", "thành phố hà nội"],
    ["Hà Nội", "thành phố", "2030-01-01", "thành phố hà nội"],
  ])("%s (%s) on %s", (name, level, day, unit) => expect(all(name, level, day)).toEqual([unit]));

  test.each([
    ["Thanh Nhàn", "phường", after],
    ["Ba Đình", "quận", after],
    ["Thủ Đức", "thành phố", after],
    ["Thủ Đức", "phường", before],
    ["Phú Quốc", "đặc khu", before],
    ["Hòa Bình", "tỉnh", after],
    ["1", "phường", after],
    ["Thanh Nhàn", "xã", before],
    ["Thanh Nhan", "phường", before],
    ["Thành Nhàn", "phường", before],
  ])("there is no %s (%s) on %s", (name, level, day) => expect(all(name, level, day)).toEqual([]));

  test.each(["huyện", "quận"])("no %s is left after the reform", (level) => {
    const left = ["Châu Thành", "Nghi Lộc", "Sóc Sơn", "Ba Đình", "Ninh Kiều", "Lê Chân"];
    expect(left.flatMap((name) => all(name, level, after))).toEqual([]);
  });
});

describe("names that decide nothing", () => {
  test.each([
    ["Châu Thành", "huyện", 10],
    ["1", "phường", 33],
  ])("%s (%s): %i in early 2025", (name, level, count) => expect(all(name, level, "2025-03-01")).toHaveLength(count));

  test.each([
    ["Hai Bà Trưng", ["quận", "phường"]],
    ["Sơn La", ["tỉnh", "thành phố"]],
    ["Lạng Sơn", ["tỉnh", "thành phố", "xã"]],
    ["Cô Tô", ["huyện", "thị trấn"]],
  ])("%s is several things at once", (name, levels) => {
    const found = new Set(gazetteer.find(name, undefined, "2025-03-01").map(({ level }) => level));
    expect([...found].sort()).toEqual(levels.toSorted());
  });
});

describe("keys fold the place of the tone mark, blanks and dashes, and nothing else", () => {
  test.each([
    ["Gia Thụy", "Gia Thuỵ", "GIA THỤY", "gia thụy"],
    ["Hòa Bình", "Hoà Bình"],
    ["Phan Rang - Tháp Chàm", "Phan Rang – Tháp Chàm", "Phan Rang-Tháp Chàm"],
    ["Ea H'leo", "Ea H’leo", "Ea H' leo"],
    ["Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu"],
  ])("%s", (name, ...written) => {
    for (const form of written) expect(nameKey(form)).toBe(nameKey(name));
    expect(gazetteer.has(name)).toBe(true);
  });

  test.each([
    ["Thạnh Hóa", "Thanh Hóa"],
    ["Đông Anh", "Dông Anh"],
    ["Tân Phú", "Tấn Phú"],
    ["Tú Sơn", "Tư Sơn"],
  ])("%s is not %s", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
});

describe("tiers and days", () => {
  const small = new Gazetteer([
    { level: "tỉnh", name: "X", parent: "", from: "", until: "", code: "01", lat: "10.5", lon: "106" },
    { level: "thành phố", name: "Y", parent: "Tỉnh X", from: "2023-01-01", until: before, code: "", lat: "", lon: "" },
    {
      level: "thị trấn",
      name: "Z Z",
      parent: "Thành phố Y, Tỉnh X",
      from: "",
      until: before,
      code: "",
      lat: "",
      lon: "",
    },
  ]);
  const only = (name: string): Unit => small.find(name)[0] as Unit;

  test.each([
    ["X", "province"],
    ["Y", "district"],
    ["Z Z", "commune"],
  ])("%s is a %s", (name, tier) => expect(tierOf(only(name))).toBe(tier));

  test.each([
    ["X", "1990-01-01", true],
    ["Y", "2022-12-31", false],
    ["Y", "2023-01-01", true],
    ["Y", before, true],
    ["Y", after, false],
    ["Z Z", "1990-01-01", true],
  ])("%s on %s", (name, day, valid) => expect(validOn(only(name), day)).toBe(valid));

  test("columns become slots", () => {
    expect(only("X")).toMatchObject({ code: "01", lat: 10.5, lon: 106, parents: [] });
    expect(only("Z Z").parents.map(({ name }) => name)).toEqual(["Y", "X"]);
    expect(only("Y")).toMatchObject({ lat: undefined, lon: undefined });
    expect(small.longest).toBe(2);
    expect(small.has("W")).toBe(false);
  });
});
