import { isCapital } from "../text/token.ts";
import type { Mention, PersonMention } from "./mention.ts";
import { capitalAt, keyAt, type Scan, wordAt } from "./scan.ts";

const temples = new Set(["chùa", "miếu"]);
const sites = new Set("chùa miếu đền điện chợ cầu phố đường hẻm ngõ tượng núi dinh rạch".split(" "));

/**
 * Whether the title or form of address from `at` to before `end` says that the name behind it is a person's: not in
 * "tiếng | Anh", "chùa | Bà Thiên Hậu", "văn phòng | luật sư An Tâm", nor in "theo | ông, Bắc Kinh …".
 */
export function licenses(scan: Scan, at: number, end: number): boolean {
  if (isPartOfName(scan, at) || isHouse(scan, at) || isSite(scan, at)) return false;
  const several = ["các", "hai", "ba", "những"].some(
    (word) => keyAt(scan, at) === word || keyAt(scan, at - 1) === word,
  );
  return several || wordAt(scan, end) !== ",";
}

/** "Đông | Anh, …", "tiếng | Anh", "bảng | Anh và …": with a capital inside the sentence it is a name or a country. */
function isPartOfName(scan: Scan, at: number): boolean {
  if (at === scan.start || !/^(Anh|Chị|Ông|Bà)$/u.test(wordAt(scan, at))) return false;
  if (isCapital(scan.tokens[at - 1]) || keyAt(scan, at - 1) === "tiếng" || keyAt(scan, at - 1) === "nước") return true;
  return wordAt(scan, at) === "Anh" && keyAt(scan, at + 1) === "và";
}

/** "văn phòng | luật sư", "Đoàn | luật sư" */
const isHouse = (scan: Scan, at: number): boolean =>
  keyAt(scan, at) === "luật" && ["phòng", "đoàn", "hội"].includes(keyAt(scan, at - 1));

/** "chùa | bà Thiên Hậu", "phố Đinh Liệt, | Ông Ích Khiêm": temples, streets and markets that bear a form of address. */
function isSite(scan: Scan, at: number): boolean {
  if (keyAt(scan, at) !== "ông" && keyAt(scan, at) !== "bà") return false;
  if (temples.has(keyAt(scan, at - 1))) return true;
  if (!capitalAt(scan, at) || at === scan.start) return false;
  let i = at - 1;
  while (i > scan.start && (capitalAt(scan, i) || wordAt(scan, i) === ",")) i--;
  return sites.has(keyAt(scan, i)) && (i === at - 1 || wordAt(scan, at - 1) === ",");
}

/**
 * "bà Lò Thị Mai, Giám đốc Sở Y tế, | An Phát đang …": behind a title that said who somebody is two capitals before a verb
 * are as often the name of a firm.
 */
export function isNextSubject(scan: Scan, found: readonly Mention[], { from, to }: PersonMention): boolean {
  const [who, title] = found.slice(-2);
  const apposed = who?.type === "Person" && title?.type === "Position" && title.to === from - 1;
  return apposed && to - from === 2 && wordAt(scan, from - 1) === "," && scan.tokens[to]?.shape === "lower";
}
