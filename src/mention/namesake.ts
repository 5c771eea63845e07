import { readNamed } from "./place.ts";
import { capitalAt, isDash, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";

/** How far back the word that opens a list of streets is looked for, in tokens. */
const longestList = 30;

/**
 * Whether the name at `at` is that of a street, a school, a company: such a word stands before it, or before the list in
 * which it stands: "các tuyến đường Lê Lợi, Trần Phú".
 */
export function isNamesake(scan: Scan, at: number, to: number): boolean {
  if (namesakeBefore(scan, at) || isCrossing(scan, at, to) || isAddress(scan, at, to) || isOfStreets(scan, at))
    return true;
  let i = at;
  while (at - i < longestList) {
    const joined = wordAt(scan, i - 1) === "," || keyAt(scan, i - 1) === "và" || isDash(wordAt(scan, i - 1));
    let name = i - 1;
    while (joined && name > scan.start && capitalAt(scan, name - 1)) {
      name--;
      if (namesakeBefore(scan, name) === "list") return true;
    }
    if (name === i - 1) return false;
    i = name;
  }
  return false;
}

/** "170 An Dương Vương", "Lê Văn Lương (quận 7)", "từ Lê Đức Thọ đến …": where something is. */
function isAddress(scan: Scan, at: number, to: number): boolean {
  const mark = /^(?:,|\p{Lu})$/u.test(wordAt(scan, at - 1)) ? at - 2 : at - 1;
  const numbered = mark >= scan.start && /^\d/u.test(wordAt(scan, mark));
  // "170", "55A", "số 124,": the number of a house.
  if (numbered && (wordAt(scan, at - 1) !== "," || keyAt(scan, mark - 1) === "số")) return true;
  if (wordAt(scan, to) === "(" && /^(quận|phường|q|p)$/u.test(keyAt(scan, to + 1))) return true;
  const level = wordAt(scan, to) === "," && /^(quận|phường|xã|huyện|q|p)$/u.test(keyAt(scan, to + 1));
  if (level && /^(ở|tại)$/u.test(keyAt(scan, at - 1))) return true;
  return keyAt(scan, at - 1) === "từ" && /^(đến|tới|ra|về)$/u.test(keyAt(scan, to));
}

const streets = ["tuyến đường", "tuyến phố", "các đường", "trục đường", "giao lộ", "nút giao"];

/** Whether the sentence speaks of streets a little before: "9 tuyến đường có thể bị ngập là: Lương Định Của, …". */
function isOfStreets(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scan.start, at - longestList); i--) {
    if (streets.some((words) => keysAt(scan, i, words))) return true;
  }
  return false;
}

/** "Lê Văn Việt - Đinh Phong Phú": two names with only a dash between them are streets that meet. */
function isCrossing(scan: Scan, at: number, to: number): boolean {
  const isName = (i: number) => capitalAt(scan, i) && scan.knowledge.lexicon.surnames.has(keyAt(scan, i));
  if (isDash(wordAt(scan, to)) && isName(to + 1) && !isRank(scan, to + 1)) return true;
  let name = at - 1;
  while (isDash(wordAt(scan, at - 1)) && name > scan.start && capitalAt(scan, name - 1)) name--;
  return name < at - 1 && isName(name);
}

const isRank = ({ tokens, limit, knowledge }: Scan, at: number): boolean =>
  knowledge.lexicon.ranks.longest(tokens, at, limit) !== undefined ||
  knowledge.lexicon.bodies.longest(tokens, at, limit) !== undefined;

/** A word of up to three syllables that makes a namesake and ends right before `at`: how far it reaches. */
function namesakeBefore({ tokens, start, knowledge }: Scan, at: number): "list" | "next" | undefined {
  for (let from = at - 1; from >= Math.max(start, at - 3); from--) {
    const match = knowledge.lexicon.namesakes.longest(tokens, from, at);
    if (match?.end === at) return match.values[0];
  }
  return undefined;
}

/**
 * End of a province or country that begins at `at` and is no part of a name there: it is the whole stretch of capitals
 * up to `to` ("Tổng thống | Hàn Quốc"), or the name of a person begins behind it ("Chủ tịch Đồng Tháp | Lê Văn A").
 */
export function placeBeforeName(scan: Scan, at: number, to: number): number | undefined {
  const place = readNamed(scan, at);
  // "Nga", "Mỹ", "Anh" are names too.
  if (!place || (place.to === at + 1 && wordAt(scan, at).length < 5)) return undefined;
  if (place.to >= to) return place.to;
  const next = keyAt(scan, place.to);
  const foreign = place.level === "quốc gia" || place.level === "khu vực";
  return foreign || (scan.knowledge.lexicon.surnames.has(next) && to - place.to >= 2) ? place.to : undefined;
}
