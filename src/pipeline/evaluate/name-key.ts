import { foldPlacement } from "./normal-form.ts";
import { firstMatch, unicode } from "./unicode-pattern.ts";

export const stopWords: ReadonlySet<string> = new Set(
  "và về các những của tại trong trên theo để cho với từ đến là được đã có một này ở do bằng cùng tới vào như việc".split(
    " ",
  ),
);
const meetingKinds = [
  ...["điểm cầu", "phiên trù bị", "phiên khai mạc", "phiên bế mạc", "phiên họp", "phiên", "kỳ họp", "đại hội"],
  ...["hội nghị", "tọa đàm", "giao ban", "lễ", "buổi"],
].map((kind) => [kind, unicode(`\\b${kind}\\b`)] as const);
const documentNouns = [
  ...["nghị quyết", "nghị định", "quyết định", "quy định", "quy chế", "chỉ thị", "kết luận", "thông báo", "thông tư"],
  ...["hướng dẫn", "chương trình", "kế hoạch", "đề án", "báo cáo", "tờ trình", "công văn", "công điện", "giấy mời"],
  ...["pháp lệnh", "luật", "văn kiện", "chuyên đề", "phong trào", "cuộc vận động"],
].map((noun) => [noun, unicode(`\\b${noun}\\b`)] as const);
const kindWords = unicode(
  "\\b(?:điểm cầu|hội nghị|đại hội|đại biểu|kỳ họp|phiên|lễ|buổi|tọa đàm|giao ban|trực tuyến|toàn quốc|nghị quyết|" +
    "kế hoạch|chương trình|quyết định|chỉ thị|kết luận|công văn|báo cáo|đề án|phong trào|cuộc vận động|" +
    "công tác|hành động|đột phá|trọng điểm|lần thứ|lần|thứ|nhiệm kỳ|giai đoạn)\\b",
);

const years = unicode("\\b(\\d{4}) (\\d{4})\\b");
const khoa = unicode("\\bkhóa (\\d+)\\b");
const ordinal = unicode("\\bthứ \\d+\\b|\\b(?:đại hội|hội nghị|kỳ họp) \\d+\\b");
const term = unicode("\\bnhiệm kỳ( \\d{4} \\d{4})?\\b");
const nearYears = unicode("\\b(20\\d\\d|19\\d\\d) (20\\d\\d|19\\d\\d)\\b");
const fullCongress = unicode("\\bđại hội (?:đại biểu )?(?:toàn quốc )?");
const party = unicode("\\bđảng cộng sản việt nam\\b");
const draft = unicode("\\bdự thảo\\b");
const termOfBody = unicode("\\s*\\bnhiệm kỳ \\d{4} \\d{4}\\b");
const khoaOfBody = unicode("\\s*\\bkhóa \\d+\\b");

/** Years of a term, "2020 2025", that a name in normal form holds. */
export const termOf = (normal: string): string | undefined => firstMatch(years, normal)?.[0];
export const khoaOf = (normal: string): Set<string> => new Set([...normal.matchAll(khoa)].map(([, no = ""]) => no));

/** What a meeting, document or programme is called, whatever the order of the words. */
export type Bag = { readonly words: string; readonly term: string | undefined; readonly khoa: ReadonlySet<string> };

export function bagOf(normal: string): Bag {
  let rest = normal.replace(khoa, " ");
  if (firstMatch(ordinal, normal)) rest = rest.replace(term, " ").replace(nearYears, " ");
  rest = rest.replace(fullCongress, "đại hội ").replace(party, "đảng").replace(draft, " ");
  const idle = ["lần", "thứ", "của", "các", ""];
  const words = rest.split(/\s+/u).filter((word) => !idle.includes(word));
  return { words: words.sort().join(" "), term: termOf(normal), khoa: khoaOf(normal) };
}

export const bagsAgree = (a: Bag, b: Bag): boolean =>
  a.words === b.words &&
  (!a.term || !b.term || a.term === b.term) &&
  (a.khoa.size === 0 || b.khoa.size === 0 || meet(a.khoa, b.khoa));

export const meet = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean => !a.isDisjointFrom(b);

/** Of bodies and posts: the name without "khóa N" and "nhiệm kỳ Y Y". */
export const withoutKhoa = (normal: string): string => normal.replace(termOfBody, "").replace(khoaOfBody, "").trim();

/** The words that tell one description from another. */
export const contentWords = (normal: string): Set<string> =>
  new Set(
    normal
      .replace(kindWords, " ")
      .split(/\s+/u)
      .filter((word) => word !== "" && !stopWords.has(word)),
  );

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const both = a.intersection(b).size;
  return both / (a.size + b.size - both);
}

/** The kind of meeting that a name begins with, the longest of several at one place. */
export const meetingKind = (normal: string): string | undefined =>
  earliest(meetingKinds, normal, (a, b) => b.length - a.length);
export const documentNoun = (normal: string): string | undefined =>
  earliest(documentNouns, normal, (a, b) => (a < b ? -1 : 1));

function earliest(
  words: readonly (readonly [string, RegExp])[],
  normal: string,
  order: (a: string, b: string) => number,
): string | undefined {
  const found = words.flatMap(([word, pattern]) => {
    const match = firstMatch(pattern, normal);
    return match ? [{ at: match.index, word }] : [];
  });
  return found.sort((a, b) => a.at - b.at || order(a.word, b.word))[0]?.word;
}

export const compactNumber = (number: unknown): string =>
  foldPlacement(String(number).normalize("NFC").toLowerCase())
    .replace(/[\s\-–—/.]/gu, "")
    .replaceAll("t.ư", "tw");

const numberPattern = /\d+(?:\s*\/\s*\d{4})?\s*[-–—/]\s*[A-Za-zĐđƯư]+\d*(?:\s*[-–—/]\s*[A-Za-zĐđƯư]+\d*)*/u;
const ground = unicode("thực hiện|triển khai|\\bvề\\b");
const plainNumber = unicode('^[^\\d“"]{0,30}?\\bsố\\s+(\\d+)\\b(?!\\s*[-–/])');

/** The number that a document's name starts with ("Kế hoạch số 04-KH/ĐU ngày …"), compact. */
export function headNumber(name: string): string | undefined {
  const text = name.normalize("NFC").replaceAll("\u00a0", " ");
  const match = numberPattern.exec(text);
  if (match) {
    const before = text.slice(0, match.index);
    const few = before.split(/\s+/u).filter(Boolean).length <= 6;
    if (few && !firstMatch(ground, before.toLowerCase())) return compactNumber(match[0]);
  }
  return firstMatch(plainNumber, text)?.[1];
}
