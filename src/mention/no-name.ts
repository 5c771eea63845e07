import { capitalAt, isDash, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** Words that begin a post, a body, a caption or a sentence, and no name: "bà | Phó Chủ tịch", "Phó Thủ tướng: | Nếu …". */
const heads = new Set(
  (
    "phó trưởng tổng núi rịa làng nà hội bộ ban sở đội phòng cục vụ viện tòa nhà trường đảng huyện tỉnh quận đường chúa " +
    "ảnh các nếu khi những không đã sẽ mọi nhiều vẫn việc tại trong với để"
  ).split(" "),
);

/** Words of two syllables whose second is in lower case behind a capital: "Đoàn Luật | sư", "Nguyên Viện | phó". */
const words = new Set(
  "luật sư|viện phó|viện trưởng|hoàng hậu|hoàng đế|hoàng tử|không biên|biên giới|khoa học|công ty|công an|tiểu vương".split(
    "|",
  ),
);

/** What stands behind "Bác sĩ", "Bà", "với anh" and is called so: "tu sĩ Bà | La Môn". */
const things = new Set(["la môn", "không biên", "world cup"]);

/** Ends of names of papers, offices, firms and arts. */
const institutions = / (?:Liên H[ợiệ]+p Quốc|Nhân Dân|Thủ Đô|Cực Quyền|Hà Nội|Sài Gòn|Châu Á|Châu Âu)$/u;

/** Whether a name cannot begin with this word; `surname` says that it is one. */
export const beginsNoName = (key: string, surname: boolean): boolean => !surname && heads.has(key);

/** Whether the capitals from `at` to before `to` are a word, a place, a paper or a firm and nobody's name. */
export function isNoName(scan: Scan, at: number, to: number, surname: boolean): boolean {
  if (words.has(`${keyAt(scan, to - 1)} ${keyAt(scan, to)}`) && scan.tokens[to]?.shape === "lower") return true;
  if (things.has(`${keyAt(scan, at)} ${keyAt(scan, at + 1)}`)) return true;
  if (institutions.test(slice(scan, at, to))) return true;
  return !surname && to - at === 2 && (isOfPlace(scan, at) || isSecondOfTwo(scan, at));
}

const levels = ["xã", "phường", "thị trấn", "thị xã", "huyện", "thôn", "bản", "ấp"];

/** "Chủ tịch UBND xã | Đông Hà", "Công an thị trấn | An Lộc": the commune that the level word before it names. */
const isOfPlace = (scan: Scan, at: number): boolean =>
  levels.some((level) => keysAt(scan, at - level.split(" ").length, level));

/** "BOT Phú Lâm - | Đông Hà": the second half of a name with a dash. */
const isSecondOfTwo = (scan: Scan, at: number): boolean => isDash(wordAt(scan, at - 1)) && capitalAt(scan, at - 2);
