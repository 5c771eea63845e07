import { readBody } from "./body.ts";
import { readDate } from "./date.ts";
import { peoplesCommittee } from "./implied-body.ts";
import type { BodyMention, DateMention } from "./mention.ts";
import { readTerritory } from "./place.ts";
import { keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** What a body does to a document that is then its own. */
const making = ["ban hành", "xây dựng", "đề ra", "soạn thảo", "phát động"];

/** "do Đảng ủy phường X ban hành ngày 25/8/2020". */
export function readMaker(
  scan: Scan,
  at: number,
): { body: BodyMention; date: DateMention | undefined; to: number } | undefined {
  const body = keyAt(scan, at) === "do" ? readBody(scan, at + 1) : undefined;
  const verb = body && making.find((words) => keysAt(scan, body.to, words));
  if (!body || !verb) return undefined;
  const to = body.to + verb.split(" ").length;
  const date = keyAt(scan, to) === "ngày" ? readDate(scan, to) : undefined;
  return { body, date, to: date?.to ?? to };
}

/** "của Ban Chấp hành Đảng bộ, Ban Thường vụ Đảng ủy phường": all who issued it. */
export function readIssuers(scan: Scan, at: number): { issuers: BodyMention[]; to: number } | undefined {
  if (keyAt(scan, at) !== "của") return undefined;
  const issuers: BodyMention[] = [];
  let to = at + 1;
  for (;;) {
    const first = issuers.length === 0;
    const office = first ? readOffice(scan, to) : undefined;
    if (office) return { issuers: [office.body], to: office.to };
    const body = readBody(scan, to) ?? (first ? readAuthority(scan, to) : undefined);
    if (!body) break;
    issuers.push(body);
    to = body.to;
    const joint = wordAt(scan, to) === "," || keyAt(scan, to) === "và";
    const next = joint ? readBody(scan, to + 1) : undefined;
    // ", Thành ủy điều động …" is the subject of the next clause.
    if (!next || beginsClause(scan, next.to)) break;
    to++;
  }
  return issuers.length > 0 ? { issuers, to } : undefined;
}

/** "của Bộ trưởng Bộ Công an", "của Chủ tịch UBND tỉnh X": who signs stands for the body. */
function readOffice(scan: Scan, at: number): { body: BodyMention; to: number } | undefined {
  if (!["bộ trưởng", "chủ tịch", "giám đốc", "tổng giám đốc", "hiệu trưởng"].some((words) => keysAt(scan, at, words)))
    return undefined;
  const post = scan.nested(scan, at);
  return post?.type === "Position" && post.body ? { body: post.body, to: post.to } : undefined;
}

/** "của Quận Long Biên": a territory that issues stands for its People's Committee. */
function readAuthority(scan: Scan, at: number): BodyMention | undefined {
  const place = readTerritory(scan, at);
  if (!place?.name || place.rule === "place/unlisted") return undefined;
  const head = peoplesCommittee;
  return { type: "Organisation", from: at, to: place.to, rule: "organisation/authority", head, place };
}

/** Whether a verb follows, so that the body before it acts. */
const beginsClause = (scan: Scan, at: number): boolean =>
  ["đã", "sẽ", "cũng"].includes(keyAt(scan, at)) ||
  scan.knowledge.lexicon.frames.longest(scan.tokens, at, scan.limit) !== undefined;
