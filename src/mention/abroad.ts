import { capitalAt, keyAt, type Scan } from "./scan.ts";

/** Whether another country stands at `at`, behind a body or a post: "Quốc hội | Lào", "Thủ tướng | Nhật Bản". */
export function isAbroad(scan: Scan, at: number): boolean {
  const of = keyAt(scan, at) === "của" ? at + 1 : at;
  const match = scan.knowledge.lexicon.places.longest(scan.tokens, of, scan.limit);
  const country = match?.values.find(({ level }) => level === "quốc gia");
  if (!match || !country || country.name === "Việt Nam" || !capitalAt(scan, of)) return false;
  // "Chủ tịch Quốc hội | Anh Dũng", "Thủ tướng | Mỹ Linh": a country of one syllable begins a name too.
  const long = match.end > of + 1 || (scan.tokens[of]?.word.length ?? 0) > 4;
  return long || of > at || !capitalAt(scan, match.end);
}
