import { readCentralCommittee } from "./implied-body.ts";
import type { MeetingMention } from "./mention.ts";
import { counts } from "./place-name.ts";
import { keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";
import { readKhoa, readSeries, readTerm } from "./term.ts";

/** What tells a meeting from others of its kind, and where the words for it end. */
export type Slots = { readonly to: number } & Partial<
  Pick<MeetingMention, "note" | "ordinal" | "body" | "khoa" | "term" | "national" | "session">
>;

/** Reads one slot at a token; `known` holds those before it. */
export type SlotReader = (scan: Scan, at: number, kind: string, known: Slots) => Slots | undefined;

/** Number, body, khóa and term, in any order, as congresses, plenums and sessions are named. `readOwner`: whose it is. */
export function readSlots(scan: Scan, at: number, kind: string, readOwner: SlotReader): Slots {
  let slots: Slots = { to: at };
  for (;;) {
    const next = readSlot(scan, slots.to, kind, slots) ?? owned(scan, kind, slots, readOwner);
    if (!next) return slots;
    slots = { ...slots, ...next };
  }
}

const owned = (scan: Scan, kind: string, slots: Slots, readOwner: SlotReader): Slots | undefined =>
  slots.body || slots.national ? undefined : readOwner(scan, slots.to, kind, slots);

const readSlot: SlotReader = (scan, at, kind, known) => {
  for (const read of [skipWords, readNote, readOrdinal, readTermOfOffice, readKhoaOfBody, readAside]) {
    const slot = read(scan, at, kind, known);
    if (slot) return slot;
  }
  return undefined;
};

/** "Đại hội | đại biểu | toàn quốc", "phiên họp | đầu tiên": words of the name that say nothing of their own. */
const skipWords: SlotReader = (scan, at, kind, known) => {
  const congress = kind === "đại hội";
  if (congress && keysAt(scan, at, ofMembers) && isToldApart(scan, at + 2)) return { to: at + 2, note: ofMembers };
  const skipped =
    (congress && keysAt(scan, at, "đại biểu")) ||
    keysAt(scan, at, "toàn quốc") ||
    (kind === "kỳ họp" && keysAt(scan, at, "chuyên đề")) ||
    (!congress && known.body === undefined && keysAt(scan, at, "đầu tiên"));
  return skipped ? { to: at + 2 } : undefined;
};

/** The note of a congress to which all members come, where they send no delegates. */
export const ofMembers = "đảng viên";

/** "Đại hội đảng viên | lần thứ V", "| Chi bộ 4", "| nhiệm kỳ 2025-2030": one such, and not those of all cells. */
const isToldApart = (scan: Scan, at: number): boolean =>
  readSeries(scan, at, true) !== undefined ||
  readTerm(scan, at) !== undefined ||
  ["chi bộ", "đảng bộ"].some((words) => keysAt(scan, at, words));

const notes = ["thường kỳ", "thường lệ", "bất thường"];

/** "Kỳ họp | thường lệ", "Hội nghị | bất thường". */
const readNote: SlotReader = (scan, at) => {
  const note = notes.find((words) => keysAt(scan, at, words));
  return note === undefined ? undefined : { to: at + 2, note };
};

/** "lần thứ XXVI", "thứ 15"; "Hội nghị | Trung ương 7" names the body too. */
const readOrdinal: SlotReader = (scan, at, kind, known) => {
  if (known.ordinal !== undefined) return undefined;
  const series = readSeries(scan, at, kind === "đại hội");
  if (series) return { to: series.to, ordinal: series.value };
  // "kỳ họp 32 của Ủy ban Kiểm tra", "họp kỳ 33"; not "kỳ họp 6 tháng cuối năm".
  if (kind === "kỳ họp" && /^\d{1,2}$/u.test(wordAt(scan, at)) && !counts(scan, at + 1))
    return { to: at + 1, ordinal: Number(wordAt(scan, at)) };
  const number = kind === "hội nghị" && keysAt(scan, at, "trung ương") ? wordAt(scan, at + 2) : "";
  if (!/^\d{1,2}$/u.test(number)) return undefined;
  return { to: at + 3, ordinal: Number(number), body: readCentralCommittee(at) };
};

/** ", nhiệm kỳ 2020-2025". */
const readTermOfOffice: SlotReader = (scan, at, _kind, known) => {
  const term = known.term ? undefined : readTerm(scan, at);
  return term && { to: term.to, term: term.years };
};

/** "khóa XIII" behind a number or a body; congresses have none. */
const readKhoaOfBody: SlotReader = (scan, at, kind, known) => {
  if (known.khoa || kind === "đại hội" || (known.ordinal === undefined && !known.body)) return undefined;
  return readKhoa(scan, at);
};

/** In tokens, with its brackets. */
const longestAside = 11;

/** "(mở rộng)", "(kỳ họp chuyên đề lần thứ 3)" and the like belong to the name; other brackets do not. */
const readAside: SlotReader = (scan, at, _kind, known) => {
  if (wordAt(scan, at) !== "(" || (known.ordinal === undefined && !known.body)) return undefined;
  for (let i = at + 1; i < at + longestAside; i++) {
    if (wordAt(scan, i) !== ")") continue;
    const aside = slice(scan, at + 1, i).toLowerCase();
    if (!/mở rộng|chuyên đề|bất thường|thường lệ/u.test(aside)) return undefined;
    return { to: i + 1, ...(aside === "mở rộng" && { note: aside }) };
  }
  return undefined;
};

/** Where the words begin that stand at `at`, behind a comma. */
export const afterComma = (scan: Scan, at: number): number => (wordAt(scan, at) === "," ? at + 1 : at);

/** Where a name begins that "của" may stand before. */
export const afterOf = (scan: Scan, at: number): number => (keyAt(scan, at) === "của" ? at + 1 : at);
