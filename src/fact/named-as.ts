import type { MeetingMention } from "../mention/mention.ts";
import { isBare, type Report } from "./report.ts";

/** Gatherings that the same report goes on about as "hội nghị", "cuộc họp", "buổi lễ". */
const looselyCalled = new Set([
  "buổi sinh hoạt",
  "buổi tiếp xúc",
  "buổi gặp mặt",
  "buổi đối thoại",
  "buổi làm việc",
  "cuộc họp",
  "giao ban",
  "tọa đàm",
  "hội thảo",
  "lễ",
]);
const looseWords = new Set(["hội nghị", "cuộc họp", "buổi gặp mặt", "buổi làm việc", "lễ"]);

/**
 * Whether a bare word may mean the meeting that the report is about: its own kind, or "hội nghị" behind "buổi tiếp xúc cử
 * tri", where the report names no meeting of that kind.
 */
export function meansFocus({ focus, about, clauses }: Report, { kind }: MeetingMention): boolean {
  if (!focus) return false;
  if (kind === focus.kind) return true;
  if (!about || !looselyCalled.has(focus.kind) || !looseWords.has(kind)) return false;
  return !clauses.some(({ mentions }) =>
    mentions.some((mention) => mention.type === "Meeting" && mention.kind === kind && !isBare(mention)),
  );
}
