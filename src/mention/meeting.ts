import { readBody } from "./body.ts";
import type { BodyMention, MeetingMention, Mention } from "./mention.ts";
import { readPhrase } from "./phrase.ts";
import { keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";
import { readKhoa, readSeries, readTerm } from "./term.ts";

const notes = new Set(["thường kỳ", "thường lệ", "bất thường"]);

type Slots = {
  /** Words that tell sessions apart and belong to the name: "thường kỳ", "mở rộng". */
  note?: string;
  to: number;
  ordinal?: number;
  body?: BodyMention;
  khoa?: string;
  term?: string;
  national?: boolean;
  session?: MeetingMention;
};

const purposeVerbs = new Set(
  (
    "quán triệt|triển khai|học tập|tổng kết|sơ kết|thông tin|phổ biến|tuyên truyền|công bố|giao ban|lấy ý kiến|góp ý|đánh giá|gặp mặt|đối thoại|" +
    "tiếp xúc|tập huấn|bàn|nghiên cứu|báo cáo|kiểm điểm|rà soát|ký kết|phát động|kỷ niệm|trao|hiệp thương|bồi dưỡng|ra mắt|khai giảng|bế giảng|" +
    "thực hiện|xây dựng|thảo luận|cho ý kiến|biểu dương|tôn vinh|sinh hoạt|truyền thống|thẩm định|xét|chuyên đề|hướng dẫn|giới thiệu|kiện toàn|" +
    "bổ nhiệm|điều động|thông báo|học|trình|tiếp thu|gặp gỡ|đóng góp|giao nhiệm vụ|xúc tiến|trao đổi|về|chỉ đạo|lãnh đạo|giải quyết|vận động|phối hợp|liên kết|hợp tác|tăng cường|nâng cao|tuyên dương|khen thưởng|nghe|mở rộng|đại biểu|phản biện|tư vấn|sắp xếp|chuyển giao|khởi động|bàn giao"
  ).split("|"),
);
/** Words that may stand between "hội nghị" and its purpose. */
const modifiers = [
  "trực tuyến",
  "toàn quốc",
  "cán bộ chủ chốt",
  "cán bộ",
  "toàn thể",
  "đảng viên",
  "chuyên đề",
  "cấp ủy",
  "báo cáo viên",
  "công chức",
  "viên chức",
  "thường niên",
  "trực tiếp",
  "chủ chốt",
  "sơ kết",
  "nhanh",
  "liên tịch",
];
const purposeful = new Set([
  "hội nghị",
  "tọa đàm",
  "hội thảo",
  "lễ",
  "buổi lễ",
  "cuộc họp",
  "giao ban",
  "buổi làm việc",
]);
const sessions = new Set(["phiên trù bị", "phiên khai mạc", "phiên bế mạc", "phiên chính thức"]);

/**
 * A meeting: by its number and body ("Đại hội đại biểu Đảng bộ quận X lần thứ XXVI", "Kỳ họp thứ 15 HĐND tỉnh"), by its
 * purpose ("hội nghị quán triệt …"), or bare ("Hội nghị"), which refers to one that is named elsewhere.
 */
export function readMeeting(scan: Scan, at: number): MeetingMention | undefined {
  const match = scan.knowledge.lexicon.meetingKinds.longest(scan.tokens, at, scan.limit);
  const kind = match?.values[0]?.replace(" đại biểu", "");
  if (!match || !kind) return undefined;
  if (kind === "lễ" && !purposeVerbs.has(two(scan, match.end))) return undefined;
  const slots = readSlots(scan, match.end, kind);
  const base = { type: "Meeting", from: at, kind } as const;
  if (slots.ordinal !== undefined || slots.session || (slots.body && kind !== "đại hội" && isOwner(slots.body, kind))) {
    return { ...base, ...slots, rule: "meeting/numbered", about: [] };
  }
  if (kind === "đại hội") {
    const specific = slots.body !== undefined || slots.national;
    return { ...base, ...slots, rule: specific ? "meeting/congress" : "meeting/bare", about: [] };
  }
  const purpose = purposeful.has(kind) ? readPurpose(scan, match.end) : undefined;
  return purpose
    ? { ...base, ...purpose, rule: "meeting/purpose" }
    : { ...base, ...slots, to: sessions.has(kind) ? match.end : slots.to, rule: "meeting/bare", about: [] };
}

const two = (scan: Scan, at: number): string => `${keyAt(scan, at)} ${keyAt(scan, at + 1)}`;

/** "Hội nghị Ban Chấp hành …" is a meeting of that committee; "hội nghị Đảng bộ" says too little. */
function isOwner(body: BodyMention, kind: string): boolean {
  return kind === "hội nghị"
    ? body.head.family.startsWith("party-") && body.head.name !== "Đảng ủy"
    : body.head.family !== "party";
}

/** Number, body, khóa and term, in any order, as congresses, plenums and sessions are named. */
function readSlots(scan: Scan, at: number, kind: string): Slots {
  const slots: Slots = { to: at };
  let i = at;
  for (;;) {
    const next = readSlot(scan, i, kind, slots);
    if (next === undefined) return slots;
    i = next;
    slots.to = next;
  }
}

function readSlot(scan: Scan, at: number, kind: string, slots: Slots): number | undefined {
  const key = keyAt(scan, at);
  if (kind === "đại hội" && keysAt(scan, at, "đại biểu")) return at + 2;
  if (keysAt(scan, at, "toàn quốc")) return at + 2;
  if (notes.has(two(scan, at))) {
    slots.note = two(scan, at);
    return at + 2;
  }
  if (kind !== "đại hội" && keysAt(scan, at, "đầu tiên") && slots.body === undefined) return at + 2;
  const comma = wordAt(scan, at) === "," ? 1 : 0;
  if (slots.ordinal === undefined && !comma) {
    const series = readSeries(scan, at, kind === "đại hội");
    if (series) {
      slots.ordinal = series.value;
      return series.to;
    }
    if (kind === "hội nghị" && keysAt(scan, at, "trung ương") && /^\d{1,2}$/u.test(wordAt(scan, at + 2))) {
      slots.ordinal = Number(wordAt(scan, at + 2));
      slots.body = centralCommittee(scan, at);
      return at + 3;
    }
  }
  const term = slots.term ? undefined : readTerm(scan, at);
  if (term) {
    slots.term = term.years;
    return term.to;
  }
  const khoa = slots.khoa || kind === "đại hội" ? undefined : readKhoa(scan, at);
  if (khoa && (slots.ordinal !== undefined || slots.body)) {
    slots.khoa = khoa.khoa;
    return khoa.to;
  }
  if (wordAt(scan, at) === "(") return readAside(scan, at, slots);
  if (slots.body || slots.national) return undefined;
  return readOwner(scan, at, kind, key, comma, slots);
}

/** "(mở rộng)", "(kỳ họp chuyên đề)" and the like belong to the name; other brackets do not. */
function readAside(scan: Scan, at: number, slots: Slots): number | undefined {
  if (slots.ordinal === undefined && !slots.body) return undefined;
  for (let i = at + 1; i < at + 6; i++) {
    if (wordAt(scan, i) !== ")") continue;
    const aside = slice(scan, at + 1, i).toLowerCase();
    if (aside === "mở rộng") slots.note = aside;
    return /mở rộng|chuyên đề|bất thường|thường lệ/u.test(aside) ? i + 1 : undefined;
  }
  return undefined;
}

function readOwner(scan: Scan, at: number, kind: string, key: string, comma: number, slots: Slots): number | undefined {
  const start = at + comma + (keyAt(scan, at + comma) === "của" ? 1 : 0);
  if (
    kind === "đại hội" &&
    keyAt(scan, start) === "đảng" &&
    /^Đảng$/iu.test(wordAt(scan, start)) &&
    !readBody(scan, start)
  ) {
    if (keysAt(scan, start + 1, "các cấp") || keysAt(scan, start + 1, "bộ")) return undefined;
    if (slots.ordinal === undefined && !readSeries(scan, start + 1) && !keysAt(scan, start + 1, "toàn quốc"))
      return undefined;
    slots.national = true;
    slots.body = wholeParty(start);
    return start + 1;
  }
  if (comma && kind !== "kỳ họp" && kind !== "đại hội") return undefined;
  if (sessions.has(kind)) {
    const session = readMeeting(scan, key === "của" || key === ")" ? at + 1 : at);
    if (session && session.rule !== "meeting/bare") {
      slots.session = session;
      return session.to;
    }
    return undefined;
  }
  const body = readBody(scan, start);
  if (!body || !mayOwn(body, kind, comma > 0)) return undefined;
  slots.body = body;
  if (body.khoa && !slots.khoa) slots.khoa = body.khoa;
  if (body.term && !slots.term) slots.term = body.term;
  return body.to;
}

function mayOwn(body: BodyMention, kind: string, afterComma: boolean): boolean {
  const { family } = body.head;
  if (kind === "đại hội")
    return (family === "party" || family === "mass" || family === "party-cell") && !(afterComma && !body.place?.name);
  if (kind === "kỳ họp") return family === "people-council" || family === "national-assembly";
  if (kind === "hội nghị")
    return family.startsWith("party-") || family === "front" || family === "mass" || family === "steering-committee";
  return true;
}

/** "Đảng" in "Đại hội XIII của Đảng". */
function wholeParty(at: number): BodyMention {
  const head = { name: "Đảng Cộng sản Việt Nam", family: "party", scope: "none", level: "trung ương" } as const;
  return { type: "Organisation", from: at, to: at + 1, rule: "organisation/whole-party", head };
}

/** "Trung ương" in "Hội nghị Trung ương 7" stands for the Central Committee. */
function centralCommittee(scan: Scan, at: number): BodyMention {
  const head = {
    name: "Ban Chấp hành Trung ương Đảng",
    family: "party-committee",
    scope: "none",
    level: "trung ương",
  } as const;
  return {
    type: "Organisation",
    from: at,
    to: Math.min(at + 2, scan.limit),
    rule: "organisation/party-committee",
    head,
  };
}

type Purpose = { to: number; purpose: string; about: Mention[]; mode?: string };

function readPurpose(scan: Scan, at: number): Purpose | undefined {
  let i = at;
  let mode: string | undefined;
  for (let next: string | undefined = ""; next !== undefined; ) {
    next = modifiers.find((modifier) => keysAt(scan, i, modifier));
    if (next === "trực tuyến") mode = next;
    if (next) i += next.split(" ").length;
  }
  const verb =
    [three(scan, i), two(scan, i), keyAt(scan, i)].find((words) => purposeVerbs.has(words)) ??
    (i > at && purposeVerbs.has(two(scan, i - 2)) ? "" : undefined);
  if (verb === undefined) return undefined;
  const phrase = readPhrase(scan, i, "meeting");
  if (!phrase || phrase.to - i < 3) return undefined;
  return { to: phrase.to, purpose: slice(scan, at, phrase.to), about: [...phrase.mentions], ...(mode && { mode }) };
}

const three = (scan: Scan, at: number): string => `${two(scan, at)} ${keyAt(scan, at + 2)}`;
