import { isBody, startsPost } from "./name-parts.ts";
import { capitalAt, keyAt, type Scan, wordAt } from "./scan.ts";

/** Words that end a name made of a board's tasks: "Phòng Tuyên truyền, Nghiên cứu dư luận xã hội | thuộc". */
export const stops = new Set([
  ..."thuộc của đã là và cùng tại do tổ chủ được cho trong về với dự phát có báo trực quán triển thông nhiệm khóa tặng trao ngày lần".split(
    " ",
  ),
]);

/** "Nghiên cứu | dư luận xã hội | thuộc": up to six words in lower case belong to the name where a mark, "thuộc" or a body follows. */
export function taskEnd(scan: Scan, at: number): number | undefined {
  for (let to = at; to <= Math.min(scan.limit, at + 6); to++) {
    const word = wordAt(scan, to);
    if (to === scan.limit || /^[,;.()–-]$/u.test(word) || ["thuộc", "trực"].includes(keyAt(scan, to))) return to;
    if (capitalAt(scan, to) && isBody(scan, to)) return to;
    if (scan.tokens[to]?.shape !== "lower" || scan.knowledge.lexicon.frames.longest(scan.tokens, to, scan.limit))
      return undefined;
    if (stops.has(keyAt(scan, to))) return undefined;
  }
  return undefined;
}

/** "môi trường" behind the dash of "Phòng Tài nguyên - môi trường": two words at least, and no post or form of address. */
export function lowerTask(scan: Scan, at: number): number | undefined {
  if (scan.tokens[at]?.shape !== "lower" || startsPost(scan, at)) return undefined;
  if (scan.knowledge.lexicon.honorifics.longest(scan.tokens, at, scan.limit)) return undefined;
  const end = taskEnd(scan, at);
  return end !== undefined && end - at >= 2 ? end : undefined;
}
