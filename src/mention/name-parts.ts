import { capitalAt, isDash, keysAt, type Scan, wordAt } from "./scan.ts";

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
