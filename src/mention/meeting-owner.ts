import { readBody } from "./body.ts";
import { readWholeParty } from "./implied-body.ts";
import { afterComma, afterOf, type SlotReader } from "./meeting-slots.ts";
import type { BodyMention } from "./mention.ts";
import { keyAt, keysAt } from "./scan.ts";
import { readSeries } from "./term.ts";

/** "Đại hội | Đảng bộ quận X", "Kỳ họp thứ 15 | HĐND tỉnh", "Hội nghị lần thứ 7 | của Ban Chấp hành …". */
export const readOwner: SlotReader = (scan, at, kind, known) => {
  const open = afterComma(scan, at);
  const start = afterOf(scan, open);
  if (kind === "đại hội" && keyAt(scan, start) === "đảng" && !readBody(scan, start)) {
    return readParty(scan, start, kind, known);
  }
  const comma = open > at;
  if (comma && kind !== "kỳ họp" && kind !== "đại hội") return undefined;
  // "Tại kỳ họp, | HĐND huyện đã bầu …": the comma parts who acts from where.
  if (comma && known.ordinal === undefined) return undefined;
  const body = readBody(scan, start);
  if (!body || !mayOwn(body, kind, comma)) return undefined;
  // "Ban Chấp hành Đảng bộ tỉnh X khóa XX": the number of the term may stand with the inner body.
  const khoa = innermost(body, "khoa");
  const term = innermost(body, "term");
  return {
    to: body.to,
    body,
    ...(khoa && !known.khoa && { khoa }),
    ...(term && !known.term && { term }),
  };
};

/** "Đại hội XIII của | Đảng", "Đại hội | Đảng toàn quốc": the national congress, not "Đại hội Đảng các cấp". */
const readParty: SlotReader = (scan, at, _kind, known) => {
  if (keysAt(scan, at + 1, "các cấp") || keysAt(scan, at + 1, "bộ")) return undefined;
  const single = known.ordinal !== undefined || readSeries(scan, at + 1) || keysAt(scan, at + 1, "toàn quốc");
  return single ? { to: at + 1, national: true, body: readWholeParty(at) } : undefined;
};

function mayOwn(body: BodyMention, kind: string, afterComma: boolean): boolean {
  const { family } = body.head;
  switch (kind) {
    case "đại hội":
      return ["party", "mass", "front", "party-cell"].includes(family) && !(afterComma && !body.place?.name);
    case "kỳ họp":
      return family === "people-council" || family === "national-assembly" || sitsInSessions(body);
    case "hội nghị":
      return family.startsWith("party-") || ["front", "mass", "steering-committee"].includes(family);
    default:
      return true;
  }
}

/** "Kỳ họp thứ nhất | Ban Chấp hành Đảng bộ thành phố": papers say so of a committee too. */
const sitsInSessions = (body: BodyMention): boolean =>
  isInspection(body) || (body.head.name === "Ban Chấp hành" && body.of?.head.family === "party");

/** "Kỳ họp thứ 33 | Ủy ban Kiểm tra Trung ương": the one board that sits in sessions with a number. */
export const isInspection = ({ head }: BodyMention): boolean =>
  head.family === "party-board" && head.name.startsWith("Ủy ban Kiểm tra");

/** "Hội nghị Ban Chấp hành …" is a meeting of that committee without a number; "hội nghị Đảng bộ" says too little. */
export function isNamedByOwner(kind: string, body: BodyMention): boolean {
  const { family, name } = body.head;
  // "phiên họp Ban Chỉ đạo quốc gia | về …": whose of many the text says only behind it.
  if (family === "steering-committee" && isGeneral.test(body.title ?? "")) return false;
  if (kind === "đại hội") return false;
  return kind === "hội nghị" ? family.startsWith("party-") && name !== "Đảng ủy" : family !== "party";
}

const isGeneral = /^(?:quốc gia|nhà nước|trung ương)?$/iu;

/** A slot of the body, or of the body that it is of. */
const innermost = (body: BodyMention, slot: "khoa" | "term"): string | undefined =>
  body[slot] ?? (body.of ? innermost(body.of, slot) : undefined);
