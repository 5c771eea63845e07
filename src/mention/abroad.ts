import { capitalAt, keyAt, type Scan } from "./scan.ts";

/** Countries whose names are words or names of people too, and so stand in no table: "Quốc hội | Pháp thông qua". */
const short = new Set(["pháp", "đức", "ý", "áo", "bỉ"]);

/** Whether another country stands at `at`, behind a body or a post: "Quốc hội | Lào", "Thủ tướng | Nhật Bản". */
export function isAbroad(scan: Scan, at: number): boolean {
  const of = keyAt(scan, at) === "của" ? at + 1 : at;
  if (short.has(keyAt(scan, of)) && capitalAt(scan, of)) return !capitalAt(scan, of + 1);
  const match = scan.knowledge.lexicon.places.longest(scan.tokens, of, scan.limit);
  const country = match?.values.find(({ level }) => level === "quốc gia");
  if (!match || !country || country.name === "Việt Nam" || !capitalAt(scan, of)) return false;
  // "Chủ tịch Quốc hội | Anh Dũng", "Thủ tướng | Mỹ Linh": a country of one syllable begins a name too.
  const long = match.end > of + 1 || (scan.tokens[of]?.word.length ?? 0) > 4;
  return long || of > at || !capitalAt(scan, match.end);
}
