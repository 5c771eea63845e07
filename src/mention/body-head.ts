import type { BodyHead } from "../knowledge/lexicon.ts";
import type { Match } from "../text/trie.ts";
import { committees, institutions, ofInstitutionsOnly, partyFamilies } from "./body-family.ts";
import type { BodyMention } from "./mention.ts";
import { capitalAt, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** The longest head, unless another begins in it and reaches further: "Ủy ban Kiểm tra | Trung ương Đoàn". */
export function longestHead(scan: Scan, at: number): Match<BodyHead> | undefined {
  const { bodies } = scan.knowledge.lexicon;
  const match = bodies.longest(scan.tokens, at, scan.limit);
  if (match?.values[0]?.scope !== "none") return match;
  for (let i = at + 1; i < match.end; i++) {
    const next = bodies.longest(scan.tokens, i, scan.limit);
    if (next && next.end > match.end && next.values[0]?.scope === "none") return bodies.longest(scan.tokens, at, i);
  }
  return match;
}

/** "Trưởng | phòng Nội vụ", "Tổ trưởng | tổ Văn": behind the word for who leads it, it is written in lower case too. */
export const isLed = (scan: Scan, at: number): boolean =>
  keyAt(scan, at - 1) === "chánh" ||
  (keyAt(scan, at - 1) === "bộ" && keyAt(scan, at - 2) === "chi" && capitalAt(scan, at)) ||
  (/^(trưởng|phó|đốc)$/u.test(keyAt(scan, at - 1)) && (capitalAt(scan, at + 1) || keysAt(scan, at, "ban kiểm soát")));

/** "Bí thư | Ban cán sự đảng, Chánh án …": the institution that it is in stands in the next title. */
export const isOfChain = (scan: Scan, head: BodyHead, at: number, to: number): boolean =>
  ofInstitutionsOnly.has(head.name) && /^(thư|viên)$/u.test(keyAt(scan, at - 1)) && /^[,–-]$/u.test(wordAt(scan, to));

/**
 * "Đảng ủy | Trung ương Đoàn": a union of the whole country has a Party organisation as an institution has; "Chi bộ cơ
 * quan | Huyện ủy": the office of a committee; "Thanh tra | Bộ Công an".
 */
export function mayBeOf({ name, family }: BodyHead, { head }: BodyMention): boolean {
  if (name === "Thanh tra") return ["ministry", "department", "force"].includes(head.family);
  if (institutions.has(head.family)) return true;
  if (name.endsWith(" cơ quan")) return committees.has(head.family) || head.family === "party-board";
  return partyFamilies.has(family) && head.family === "mass" && head.scope === "none";
}
