import { capitalAt, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** Words that only a verb with its own subject has, or what a source or an official does. */
const finite =
  "đã|sẽ|đang|luôn|đưa tin|cho biết|cho hay|khen ngợi|nhấn mạnh|khẳng định|phát biểu|chia sẻ|bày tỏ|nhận định|đánh giá cao".split(
    "|",
  );
const subjects = ["lãnh đạo", "đại diện"];

/** Longest subject, in tokens, before its verb. */
const longestSubject = 14;

/**
 * Whether behind a comma a clause of its own begins, so that what stands before it has ended: "…, | lãnh đạo UBND TP khen
 * ngợi", "…, | thành phố Hà Nội sẽ", "…, | Phó Chánh Thanh tra A". A list goes on without a verb of its own.
 */
export function beginsClause(scan: Scan, at: number): boolean {
  if (capitalAt(scan, at) && isRank(scan, at)) return !endsRank(scan, at - 1);
  const subject =
    subjects.some((words) => keysAt(scan, at, words)) || capitalAt(scan, at) || scan.nested(scan, at)?.type === "Place";
  if (!subject) return false;
  for (let i = at + 1; i <= at + longestSubject && i < scan.limit; i++) {
    if (/^[,.;:!?()“”"–-]$/u.test(wordAt(scan, i))) return false;
    if (finite.some((words) => keysAt(scan, i, words))) return true;
  }
  return false;
}

const isRank = (scan: Scan, at: number): boolean =>
  keyAt(scan, at) !== "chính" && scan.knowledge.lexicon.ranks.longest(scan.tokens, at, scan.limit) !== undefined;

/** "Trưởng phòng |, Phó Trưởng phòng": posts in a list. */
function endsRank(scan: Scan, to: number): boolean {
  for (let from = to - 1; from >= to - 4; from--) if (capitalAt(scan, from) && isRank(scan, from)) return true;
  return false;
}
