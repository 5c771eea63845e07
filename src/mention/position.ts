import type { Lexicon, Rank } from "../knowledge/lexicon.ts";
import { isAbroad } from "./abroad.ts";
import { readBody } from "./body.ts";
import { committees } from "./body-family.ts";
import { levelOfCommittee } from "./fused-committee.ts";
import type { BodyMention, PositionMention } from "./mention.ts";
import { readNamed, readTerritory } from "./place.ts";
import { readUnitOf } from "./post-of-territory.ts";
import { directs, ledBy, secretaries } from "./rank-kinds.ts";
import { capitalAt, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** Bodies led by a "Trưởng", "Chánh" or their deputies. */
const units = new Set([
  "party-board",
  "office",
  "council-board",
  "unit",
  "governing",
  "department",
  "steering-committee",
  "national-assembly-delegation",
  "force",
  "agency",
  "block",
  "supervision",
  "front",
]);

const formerWords = ["nguyên", "cựu", "cố"];
const actingWords = ["quyền", "q"];
/** What a post may begin with. */
export const positionWords = ({ ranks }: Lexicon): Iterable<string> => [
  ...formerWords,
  ...actingWords,
  ...ranks.firstKeys(),
];

/** A post: rank and the body that it names. "Bí thư Đảng ủy phường Thanh Nhàn", "nguyên Chủ tịch Quốc hội". */
export function readPosition(scan: Scan, at: number): PositionMention | undefined {
  if (endsWord(scan, at)) return undefined;
  const mark = keyAt(scan, at);
  const former = formerWords.includes(mark);
  const acting = actingWords.includes(mark);
  const start = former || acting ? at + 1 : at;
  const match = scan.knowledge.lexicon.ranks.longest(scan.tokens, start, scan.limit);
  const rank = match?.values[0];
  if (!match || !rank) return undefined;
  const base = { type: "Position", from: at, rule: `position/${rank.scope}`, rank, former, acting } as const;
  switch (rank.scope) {
    case "none":
      if (isAbroad(scan, match.end)) return undefined;
      return { ...base, to: match.end, ...(rank.body && { body: inTitle(at, match.end, rank.body) }) };
    case "member":
      return readMember(scan, rank, base, match.end);
    case "secretariat": {
      const body = readBody(scan, match.end);
      return body?.head.name === "Ban Bí thư" ? { ...base, body, to: body.to } : undefined;
    }
    case "unit": {
      // "Phó Trưởng phòng Phòng X": the unit is said twice.
      const doubled = keyAt(scan, match.end) === keyAt(scan, match.end + 1) ? 1 : 0;
      const body = readBody(scan, match.end + doubled);
      const leads = body && (units.has(body.head.family) || body.head.name === "Ban Quản lý");
      return leads ? { ...base, body, to: body.to } : undefined;
    }
    case "ministry":
    case "body": {
      const body = rank.body ? readHeaded(scan, rank.body, match.end) : readBody(scan, match.end);
      if (body && !(rank.name === "Ủy viên" && body.head.family === "party")) return { ...base, body, to: body.to };
      if (heads.has(rank.name) && keysAt(scan, match.end, "nhà trường")) return { ...base, to: match.end + 2 };
      const unit = readUnitOf(scan, rank.name, match.end);
      if (unit) return { ...base, body: unit, to: unit.to };
      const shared = readShared(scan, match.end);
      if (shared) return { ...base, body: shared, to: match.end };
      const cell = readCell(scan, match.end);
      if (cell) return { ...base, body: cell, to: cell.to };
      return bareAllowed(scan, rank, at, match.end) || isDirecting(scan, rank, at, match.end)
        ? { ...base, to: match.end }
        : undefined;
    }
  }
}

/** "Phó Tư lệnh | kiêm Tham mưu trưởng Quân khu 9", "Phó Chủ tịch | Tổng Thư ký Hội X": the body of the next rank. */
function readShared(scan: Scan, at: number): BodyMention | undefined {
  if (keyAt(scan, at) === "kiêm") return readPosition(scan, at + 1)?.body;
  return keysAt(scan, at, "tổng thư ký") ? readPosition(scan, at)?.body : undefined;
}

/** "UVBCH | Đảng bộ tỉnh": the body that one word names together with the rank. */
function readHeaded(scan: Scan, name: string, at: number): BodyMention | undefined {
  const of = readBody(scan, at);
  const family = name === "Ban Thường vụ" ? "party-standing-committee" : "party-committee";
  const scope = name === "Ban Thường vụ" ? "committee" : "executive";
  const head = { name, family, scope, level: "" } as const;
  const base = { type: "Organisation", from: at - 1, rule: `organisation/${family}`, head } as const;
  return of && (committees.has(of.head.family) || scope === "executive")
    ? { ...base, of, to: of.to }
    : { ...base, to: at };
}

const heads = new Set(["Hiệu trưởng", "Phó Hiệu trưởng"]);

/** "Bí thư | Chi bộ": the cell of the school or office that the report comes from; elsewhere the word says too little. */
function readCell(scan: Scan, at: number): BodyMention | undefined {
  const match = scan.knowledge.lexicon.bodies.longest(scan.tokens, at, scan.limit);
  const head = match?.values[0];
  const written = scan.tokens[at]?.shape === "title" || isSecretary(scan, at);
  if (!match || head?.family !== "party-cell" || !written) return undefined;
  const next = scan.tokens[match.end];
  if (match.end < scan.limit && next?.shape !== "mark" && next?.key !== "và" && !closes(scan, match.end))
    return undefined;
  return { type: "Organisation", from: at, to: match.end, rule: "organisation/party-cell", head };
}

/** "A, Bí thư | chi bộ", but not "giao ban bí thư chi bộ": a title of somebody. */
function isSecretary(scan: Scan, at: number): boolean {
  const start = keyAt(scan, at - 3) === "phó" ? at - 3 : at - 2;
  return keyAt(scan, at - 1) === "thư" && capitalAt(scan, start) && /^[,–-]$/u.test(wordAt(scan, start - 1));
}

/** "chức | vụ Trưởng phòng", "Đoàn | Chủ tịch": what stands here is the end of a word, no rank. */
const endsWord = (scan: Scan, at: number): boolean => {
  const before = keyAt(scan, at - 1);
  return keyAt(scan, at) === "vụ"
    ? ["chức", "nhiệm", "thường"].includes(before)
    : before === "đoàn" && presides(scan, at);
};
/** "Đoàn Chủ tịch", "Chủ tịch đoàn": who presides over a congress, no post. */
const presides = (scan: Scan, at: number): boolean => keysAt(scan, at, "chủ tịch");

/** "Bí thư", "Hiệu trưởng" alone name a post only in a list of posts: a comma, a dash or a name follows. */
function bareAllowed(scan: Scan, rank: Rank, start: number, at: number): boolean {
  if (rank.name === "Ủy viên" || rank.scope === "ministry" || keyAt(scan, at) === "đoàn") return false;
  if (ledBy(rank.name) && closes(scan, at)) return true;
  // "được bầu giữ chức | Phó Bí thư.": at the end of the sentence, where a post is given.
  if (secretaries.has(rank.name) && isGiven(scan, start) && closes(scan, at)) return true;
  return rank.name === "Hiệu trưởng" || rank.name === "Phó Hiệu trưởng" || /^[,–-]$/u.test(wordAt(scan, at));
}

const isGiven = (scan: Scan, at: number): boolean => /^(chức|vụ|danh|làm)$/u.test(keyAt(scan, at - 1));

/** "Phó Bí thư Đảng ủy, | Phó Giám đốc;": the last of a chain of titles. */
const isDirecting = (scan: Scan, rank: Rank, at: number, end: number): boolean =>
  directs(rank.name) && /^[,–-]$/u.test(wordAt(scan, at - 1)) && (closes(scan, end) || wordAt(scan, end) === ")");

/** A post that says what it leads, at the end of its title: "Phó Cục trưởng | phát biểu". */
const closes = (scan: Scan, at: number): boolean =>
  at >= scan.limit ||
  /^[.;:]$/u.test(wordAt(scan, at)) ||
  scan.knowledge.lexicon.frames.longest(scan.tokens, at, scan.limit) !== undefined;

/** "Thủ tướng Chính phủ", "Ủy viên Trung ương Đảng": the body that the title holds. */
function inTitle(from: number, to: number, name: string): BodyMention {
  const family = name === "Chính phủ" ? "government" : "party-committee";
  return {
    type: "Organisation",
    from,
    to,
    rule: "organisation/in-rank",
    head: { name, family, scope: "none", level: "trung ương" },
  };
}

type Start = Omit<PositionMention, "to" | "body">;

/** "Thành ủy viên", "ĐUV Đảng bộ Trường X", "Ủy viên Huyện ủy Y": the committee is in the word. */
function readMember(scan: Scan, rank: Rank, base: Start, at: number): PositionMention {
  const head = scan.knowledge.lexicon.bodies.longest(scan.tokens, at, scan.limit)?.values[0];
  if (head && (head.family === "party" || head.name === rank.body)) {
    const body = readBody(scan, at);
    if (body) return { ...base, body, to: body.to };
  }
  const place = readTerritory(scan, at) ?? readNamed(scan, at);
  const body: BodyMention = {
    type: "Organisation",
    from: base.from,
    to: keyAt(scan, base.from + 1) === "ủy" ? base.from + 2 : at,
    rule: "organisation/in-rank",
    head: {
      name: rank.body,
      family: "party-committee",
      scope: rank.body in levelOfCommittee ? "fused" : "territory",
      level: levelOfCommittee[rank.body] ?? "",
    },
    ...(place?.name && { place }),
  };
  return { ...base, body, to: place?.name ? place.to : at };
}
