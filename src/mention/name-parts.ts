import type { BodyHead } from "../knowledge/lexicon.ts";
import { capitalAt, isDash, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** Whether a rank begins here, so that the next item of a list has begun: "Học viện X, Trưởng Ban Y". */
export function startsPost(scan: Scan, at: number): boolean {
  return scan.knowledge.lexicon.ranks.longest(scan.tokens, at, scan.limit) !== undefined;
}

/** Whether another body begins here: "Cơ sở II | Trường Đại học X", "Phòng Y, | Ban Tuyên giáo Z". */
export function startsBody(scan: Scan, at: number): boolean {
  const match = scan.knowledge.lexicon.bodies.longest(scan.tokens, at, scan.limit);
  const whole = match !== undefined && (match.end > at + 1 || scan.tokens[at]?.shape === "upper");
  return whole && match.values[0]?.scope !== "none";
}

export const isBody = (scan: Scan, at: number): boolean =>
  startsBody(scan, at) || scan.nested(scan, at)?.type === "Organisation";

/** "GDNN-GDTX": two names that a dash makes one. */
export const isJoined = (scan: Scan, at: number): boolean => capitalAt(scan, at) && scan.tokens[at]?.apart === false;

/** "Công ty X | - TKV", "Ngân hàng Y | - Chi nhánh Z": the group that a firm is of, or that it is a branch. */
export function readDashedPart(scan: Scan, at: number): number | undefined {
  const dash = isDash(wordAt(scan, at)) ? 1 : 0;
  if (keysAt(scan, at + dash, "chi nhánh")) return at + dash + 2;
  const group = scan.tokens[at + 1];
  const short = dash === 1 && group?.shape === "upper" && /^\p{Lu}{2,8}$/u.test(group.word);
  const alone = short && scan.tokens[at + 2]?.shape !== "upper" && !startsPost(scan, at + 1);
  return alone && at + 1 < scan.limit ? at + 2 : undefined;
}

/** "Khối các cơ quan | và Nghị quyết …": the name of a document. */
export const startsDocument = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.shape === "title" &&
  scan.knowledge.lexicon.documentKinds.longest(scan.tokens, at, scan.limit) !== undefined;

/** Bodies that are called after no person, so that who follows their name holds a post of theirs. */
const afterNobody = new Set(["force", "block", "unit", "company"]);

/** "Tư lệnh Bộ Tư lệnh Thủ đô | Lê Văn An": a full name, up to the end of the capitals. */
export function isHolder(scan: Scan, head: BodyHead, at: number): boolean {
  if (!afterNobody.has(head.family) && head.name !== "Trung tâm") return false;
  const { surnames, weakSurnames } = scan.knowledge.lexicon;
  const key = keyAt(scan, at);
  if (!surnames.has(key) || weakSurnames.has(key) || keysAt(scan, at, "hồ chí minh")) return false;
  let to = at;
  while (to < at + 5 && scan.tokens[to]?.shape === "title" && to < scan.limit) to++;
  return to - at > 2 && to - at < 5;
}
