import type { BodyHead } from "../knowledge/lexicon.ts";
import { shortened } from "./body-family.ts";
import { isCutName } from "./cut-name.ts";
import type { MeetingMention, PlaceMention } from "./mention.ts";
import { isBody, isHolder, isJoined, readDashedPart, startsBody, startsDocument, startsPost } from "./name-parts.ts";
import { readTerritory } from "./place.ts";
import { capitalAt, isDash, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";
import { lowerTask, stops, taskEnd } from "./task-name.ts";

/** Lower-case words inside the names of institutions: "Học viện Chính trị quốc gia Hồ Chí Minh". */
const inside = new Set([
  "quốc",
  "gia",
  "và",
  "các",
  "dân",
  "tộc",
  "nội",
  "trú",
  "cơ",
  "quan",
  "trường",
  "quân",
  "khu",
  "vực",
  "miền",
  "tỉnh",
]);
/** Words of the names of blocks: "Khối các cơ quan và doanh nghiệp | tỉnh Lạng Sơn". */
const ofOffices = new Set(
  "các cơ quan đảng chính quyền doanh nghiệp dân đoàn thể trường đại học cao đẳng và trung ương đơn vị".split(" "),
);
/** Families whose names say in lower case what they are: "Bệnh viện | đa khoa", "Công ty | cổ phần". */
const described = new Set(["institution", "company", "school"]);

export type Name = { title?: string; to: number; place?: PlaceMention; congress?: MeetingMention };

/** The name of its own that completes an institution, a block or an office of tasks; undefined when there is none. */
export function readProperName(scan: Scan, head: BodyHead, at: number): Name | undefined {
  const offices = head.family === "unit";
  const block = head.name === "Khối";
  // "Trường Mầm non | xã Cao Phong": the territory is the whole name.
  const whole = described.has(head.family) && head.name.includes(" ") ? readTerritory(scan, at) : undefined;
  if (whole?.name && scan.tokens[at]?.shape === "lower") return { place: whole, to: whole.to };
  const kinds = described.has(head.family) ? scan.knowledge.lexicon.institutionKinds : undefined;
  const kind = kinds?.longest(scan.tokens, at, scan.limit) !== undefined;
  const first = numberOfSchool(scan, head, at);
  if (
    first === at &&
    !kind &&
    !capitalAt(scan, at) &&
    !(block && ofOffices.has(keyAt(scan, at))) &&
    !/^\d+$/u.test(wordAt(scan, at))
  )
    return block ? { title: "", to: at } : undefined;
  // "Chi cục | Trưởng phụ trách": a rank, cut in two.
  if (offices && startsPost(scan, at)) return undefined;
  let to = first;
  let capitals = first;
  for (; to < scan.limit; to++) {
    const word = wordAt(scan, to);
    const key = keyAt(scan, to);
    // "Phòng Tổ chức - Hành chính": a dash between two tasks.
    const dashed =
      isDash(word) &&
      offices &&
      capitalAt(scan, to + 1) &&
      !startsPost(scan, to + 1) &&
      !startsBody(scan, to + 1) &&
      capitals === to;
    if (dashed) continue;
    // "Phòng Tài nguyên - | môi trường": a second task in lower case, which ends as one does.
    const task = isDash(word) && offices && capitals === to ? lowerTask(scan, to + 1) : undefined;
    if (task !== undefined) {
      capitals = task;
      to = task - 1;
      continue;
    }
    const part = head.family === "company" && capitals === to ? readDashedPart(scan, to) : undefined;
    if (part !== undefined) {
      capitals = part;
      to = part - 1;
      continue;
    }
    const numbered = numberOfSchool(scan, head, to);
    if (numbered > to) {
      capitals = numbered;
      to = numbered - 1;
      continue;
    }
    // "Khối dân | - chính - đảng"
    if (block && isDash(word) && ofOffices.has(keyAt(scan, to + 1)) && !startsBody(scan, to + 1)) continue;
    // "Trung tâm GDNN-GDTX"
    if (isDash(word) && to > at && capitals === to && !scan.tokens[to]?.apart && isJoined(scan, to + 1)) continue;
    if (isDash(word) || /^[;:.()“”"!?…]$/u.test(word)) break;
    if (word === ",") {
      if (!(offices || block) || !capitalAt(scan, to + 1) || startsPost(scan, to + 1) || isBody(scan, to + 1)) break;
      continue;
    }
    if (capitalAt(scan, to) || /^\d+$/u.test(word)) {
      const body = offices ? isBody(scan, to) : startsBody(scan, to);
      if (to > at && (startsPost(scan, to) || body || readTerritory(scan, to)?.name)) break;
      if (to > at && (startsDocument(scan, to) || isHolder(scan, head, to))) break;
      // "Cảng | Hàng không | X"
      capitals = kinds?.longest(scan.tokens, to, scan.limit)?.end ?? to + 1;
      to = capitals - 1;
      continue;
    }
    if (readTerritory(scan, to)?.name || (to > at && isBareLevel(scan, head, to))) break;
    const described = kinds?.longest(scan.tokens, to, scan.limit);
    if (described) {
      capitals = described.end;
      to = described.end - 1;
      continue;
    }
    // The second syllable of a word is in lower case: "Cơ sở II", "Chính trị", "Ngoại thương".
    if (to > at && to === capitals && secondSyllable(scan, to, at)) {
      capitals = to + 1;
      continue;
    }
    if (offices && !stops.has(key)) {
      const end = taskEnd(scan, to);
      if (end === undefined) break;
      capitals = end;
      to = end - 1;
      continue;
    }
    if (block && ofOffices.has(key)) capitals = key === "và" ? capitals : to + 1;
    else if (!inside.has(key)) break;
  }
  const end = Math.min(to, capitals);
  if (end === at || isCutName(scan, at, end) || isLineOfCapitals(scan, at, end)) return undefined;
  const place = readTerritory(scan, end);
  // "Công ty cổ phần | đã": what it is, and not which one.
  if (!place && scan.tokens[at]?.shape === "lower" && kinds?.longest(scan.tokens, at, end)?.end === end)
    return readShort(scan, head, end);
  if (place && (place.name !== undefined || isBareLevel(scan, head, end)))
    return { title: slice(scan, at, end), place, to: place.to };
  return { title: slice(scan, at, end), to: end };
}

/** "Trường Tiểu học | số 2 Tam Quan": behind the number that a school has among those of its commune. */
const numberOfSchool = (scan: Scan, head: BodyHead, at: number): number =>
  head.family === "school" && keyAt(scan, at) === "số" && /^\d{1,2}$/u.test(wordAt(scan, at + 1)) ? at + 2 : at;

/** "TRƯỜNG THPT | NGUYỄN HỮU CẢNH SINH HOẠT CHUYÊN ĐỀ QUÝ III": in a headline in capitals nothing says where a name ends. */
const isLineOfCapitals = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to).filter(({ shape, word }) => shape === "upper" && word.length > 1).length >
  longestInCapitals;
const longestInCapitals = 5;

/** "Giám đốc | Bệnh viện", "Đảng ủy Công ty": the word alone, where the name may end there. */
export function readShort(scan: Scan, head: BodyHead, at: number): Name | undefined {
  if (head.scope !== "short" && !shortened.has(head.name)) return undefined;
  return !capitalAt(scan, at) && closes(scan, at) ? { title: "", to: at } : undefined;
}

/** "Hạt Kiểm lâm | huyện": a level word that ends the name stands for the territory of that level. */
const isBareLevel = (scan: Scan, head: BodyHead, at: number): boolean =>
  ["unit", "institution", "block"].includes(head.family) &&
  scan.tokens[at]?.shape === "lower" &&
  readTerritory(scan, at)?.rule === "place/bare-level" &&
  (head.family === "block" || closes(scan, at + (keyAt(scan, at) === "thành" || keyAt(scan, at) === "thị" ? 2 : 1)));

/** Whether the name may end here: at a mark, a capital, a verb of a frame. */
const closes = (scan: Scan, at: number): boolean =>
  at >= scan.limit ||
  capitalAt(scan, at) ||
  endings.has(keyAt(scan, at)) ||
  /^\p{P}$/u.test(wordAt(scan, at)) ||
  scan.knowledge.lexicon.frames.longest(scan.tokens, at, scan.limit) !== undefined;

/** "Ngoại | thương", but not "Nông Lâm | khai": a name in capitals throughout goes on in capitals. */
const secondSyllable = (scan: Scan, at: number, start: number): boolean =>
  scan.tokens[at - 1]?.shape === "title" &&
  (at - 2 < start || !capitalAt(scan, at - 2) || closes(scan, at + 1)) &&
  !endings.has(keyAt(scan, at)) &&
  !keysAt(scan, at, "đại diện") &&
  !scan.knowledge.lexicon.frames.longest(scan.tokens, at, scan.limit);
const endings = new Set(
  (
    "đã là và tại do của cho với dự có về được thuộc trong cùng sẽ khóa ngày lần vừa nhận cũng đang nay hiện khi sau " +
    "trước nhằm để như giữa đối gồm bị chưa không phải cần tiếp tới từ vào theo bằng qua các những này"
  ).split(" "),
);
