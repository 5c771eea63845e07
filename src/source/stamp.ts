/** A day, and the minute where one stands beside it, as a page shows them: `2020-10-27` or `2020-10-27T10:28`. */
export type Stamp = {
  readonly at: string;
  /** Said before it: "Ngày đăng" or "Cập nhật". Without a word it may also be the clock of the page. */
  readonly label: "published" | "updated" | undefined;
};

type Token = { readonly kind: keyof typeof tokens; readonly match: RegExpExecArray };

/** All that the line of publication of a page is made of; a line with anything else is no such line. */
const tokens = {
  isoDay: /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)(?:T(?=\d))?/y,
  day: /(?:ngày\s+)?(?<day>\d{1,2})\s?([/.-])\s?(?<month>\d{1,2})\s?\2\s?(?<year>(?:19|20)\d{2})(?![\d/-])/iy,
  longDay: /(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm|,)\s+(?<year>(?:19|20)\d{2})(?!\d)/iy,
  time: /(?<hour>\d{1,2})(?:\s?[:h]\s?|\s+giờ\s+)(?<minute>\d{2})(?!\d)(?::\d{2}(?:\.\d+)?)?(?:\s?phút)?(?:\s?(?<half>AM|PM|SA|CH)(?!\p{L}))?/iuy,
  published:
    /(?:ngày|thời gian|giờ|được)?\s*(?:đăng|xuất bản|phát hành)(?:\s+(?:ngày|lúc|tin|bài|tải|vào))*(?!\p{L})/iuy,
  updated: /(?:ngày|thời gian|lần)?\s*(?:cập\s?nhật|chỉnh sửa)(?:\s+(?:ngày|lúc|cuối|lần cuối|vào))*(?!\p{L})/iuy,
  weekday: /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?!\p{L})/iuy,
  zone: /(?:GMT|UTC)\s?[+-]?\d{0,2}(?::?\d{2})?/iy,
  views:
    /(?:số\s+)?(?:lượt\s+(?:xem|đọc|truy cập)|đã xem|view count|views)\s*:?\s*[\d.,]*|[\d.,]+\s+lượt\s+(?:xem|đọc)/iuy,
  byline: /(?:tác giả|nguồn|người đăng|tin bài)\s*:[^|]*/iuy,
  action:
    /(?:in (?:ra|bài|trang)(?: viết)?|gửi (?:e?mail|bài viết)|chia sẻ(?: (?:zalo|facebook))?|print|A[+-]?)(?![\p{L}\p{N}])/iuy,
  filler: /[\s|,;:()[\]•·–-]+|(?:lúc|vào|hồi)(?!\p{L})/iuy,
} as const;

const kinds = Object.keys(tokens) as (keyof typeof tokens)[];

function isDay(kind: Token["kind"]): boolean {
  return kind === "isoDay" || kind === "day" || kind === "longDay";
}

function tokenAt(line: string, at: number): Token | undefined {
  for (const kind of kinds) {
    const pattern = tokens[kind];
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match?.[0]) return { kind, match };
  }
  return undefined;
}

/** Every token of the line, or nothing when some of it is none. */
function tokenise(line: string): readonly Token[] | undefined {
  const composed = line.normalize("NFC");
  const found: Token[] = [];
  for (let at = 0; at < composed.length; ) {
    const token = tokenAt(composed, at);
    if (!token) return undefined;
    found.push(token);
    at += token.match[0].length;
  }
  return found;
}

/** `2020-02-30` is no day: nothing is moved to the next month. */
function isoDay(groups: Record<string, string | undefined>): string | undefined {
  const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The hour of a 12-hour clock when AM, PM, SA (sáng) or CH (chiều) stands behind it; "15:30 PM" is seen too. */
function isoMinute(groups: Record<string, string | undefined>): string | undefined {
  const written = Number(groups.hour);
  const half = groups.half?.toUpperCase();
  const afternoon = (half === "PM" || half === "CH") && written < 12;
  const midnight = (half === "AM" || half === "SA") && written === 12;
  const hour = afternoon ? written + 12 : midnight ? 0 : written;
  return hour <= 23 && Number(groups.minute) <= 59 ? `${String(hour).padStart(2, "0")}:${groups.minute}` : undefined;
}

/**
 * Reads a line that holds nothing but a date of publication and what pages put beside it:
 * "Ngày đăng 27/10/2020 | 10:28  | Lượt xem: 64" → `2020-10-27T10:28`. Of two dates the one of publication counts,
 * not that of an update. A day that does not exist ("31/02/2020") gives nothing; an hour that does not is left out.
 */
export function readStamp(line: string): Stamp | undefined {
  const found = tokenise(line) ?? [];
  const days = found.filter(({ kind }) => isDay(kind)).length;
  const times = found.filter(({ kind }) => kind === "time");
  const stamps: Stamp[] = [];
  let label: Stamp["label"];
  for (const { kind, match } of found) {
    if (kind === "published" || kind === "updated") label = kind;
    if (!isDay(kind)) continue;
    const day = isoDay(match.groups ?? {});
    if (!day) return undefined;
    // With as many times as days the i-th belongs to the i-th, on whichever side of it stands.
    const time = times.length === days ? times[stamps.length] : undefined;
    const minute = time && isoMinute(time.match.groups ?? {});
    stamps.push({ at: minute ? `${day}T${minute}` : day, label });
  }
  return stamps.find((stamp) => stamp.label !== "updated") ?? stamps[0];
}

/** Whether the line is only what a page puts around a report: date, views, author. */
export function isPageLine(line: string): boolean {
  return tokenise(line) !== undefined;
}

const zoned = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a date of publication given as data. ISO with a time zone becomes the time in Vietnam, so that
 * `2020-12-03T18:00:00Z` is the 4th; without one it stays as it is; else what `readStamp` reads. Nothing when it is none.
 */
export function readPublished(value: string): string | undefined {
  const [, local, zone] = zoned.exec(value.trim()) ?? [];
  if (!local || !zone) return readStamp(value.trim())?.at;
  if (!readStamp(local)) return undefined;
  const instant = Date.parse(`${local}${zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`);
  const sevenHours = 7 * 3_600_000;
  return Number.isNaN(instant) ? undefined : new Date(instant + sevenHours).toISOString().slice(0, 16);
}
