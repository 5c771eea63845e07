import { goesOnAbroad, isCountryBefore } from "./foreign-name.ts";
import type { PersonMention } from "./mention.ts";
import { isNamesake, placeBeforeName } from "./namesake.ts";
import { beginsNoName, isNoName } from "./no-name.ts";
import { listedName } from "./place-name.ts";
import { capitalAt, keyAt, type Scan, slice, wordAt } from "./scan.ts";
import { isVietnamese } from "./syllable.ts";

/** Whether a lexicon phrase begins at a capitalised token, so that a name cannot go on through it. */
function otherBegins(scan: Scan, at: number): boolean {
  const { lexicon } = scan.knowledge;
  const rank = lexicon.ranks.longest(scan.tokens, at, scan.limit);
  if (rank && rank.end > at + 1) return true;
  const body = lexicon.bodies.longest(scan.tokens, at, scan.limit);
  return (
    (body !== undefined && body.end > at + 1) || lexicon.meetingKinds.longest(scan.tokens, at, scan.limit) !== undefined
  );
}

/** Longest name, in syllables. */
const longestName = 5;

/**
 * A full name: a surname and one to four capitalised syllables, or a name of the highlands. `licensed` says that a
 * title or "đồng chí" stands before it; then two to four capitalised syllables are a name whatever they begin with.
 */
export function readPerson(scan: Scan, at: number, licensed: boolean): PersonMention | undefined {
  const { lexicon } = scan.knowledge;
  if (!capitalAt(scan, at)) return undefined;
  const key = keyAt(scan, at);
  const highland = lexicon.highlandNames.has(key) || /^\p{L}['’]/u.test(wordAt(scan, at));
  const surname = lexicon.surnames.has(key);
  if (!surname && !highland && !licensed) return undefined;
  const upper = scan.tokens[at]?.shape === "upper" && wordAt(scan, at).length > 1;
  // "TP HCM | Lê …", "Việt Nam | Nguyễn …": a place before the name is no part of it.
  if (upper && scan.tokens[at + 1]?.shape === "title") return undefined;
  if (beginsNoName(key, surname) || (licensed && isCountryBefore(scan, at))) return undefined;
  // "BỔ NHIỆM GIÁM ĐỐC CÔNG TY X": in a line of capitals a title licenses only who has a surname.
  if (!surname && upper && !highland) return undefined;
  let to = at + 1;
  while (to < at + longestName && capitalAt(scan, to) && scan.tokens[to]?.apart) {
    const token = scan.tokens[to];
    if (!upper && token?.shape === "upper" && token.word.length > 2) break;
    if (otherBegins(scan, to)) break;
    // "Trần Thị Thảo | Phó phòng": the next word is in lower case.
    if (/^(phó|trưởng)$/u.test(keyAt(scan, to)) && scan.tokens[to + 1]?.shape === "lower") break;
    to++;
  }
  // More capitals than a name has, or a word with capitals inside: two things are joined.
  if (to === at + longestName && capitalAt(scan, to) && scan.tokens[to]?.apart && !otherBegins(scan, to))
    return undefined;
  if (
    isHidden(scan, at, to) ||
    (to - at > 3 && slice(scan, at, at + 3) === "Hồ Chí Minh") ||
    placeBeforeName(scan, at, to) !== undefined
  )
    return undefined;
  const whole = to;
  while (to > at && !isVietnamese(wordAt(scan, to - 1)) && !highland) to--;
  const length = to - at;
  const strong = surname && !lexicon.weakSurnames.has(key);
  if (isNoName(scan, at, to, strong)) return undefined;
  if (licensed && !surname && scan.knowledge.gazetteer.has(slice(scan, at, to)) && length > 2) return undefined;
  // "Kim Dong Chul", "Michael Chye Hin | Fah": a part of a foreign name is none.
  if (whole > to && (length === 2 || !surname)) return undefined;
  if (length === 2 && wordAt(scan, at - 1) === "," && scan.knowledge.gazetteer.has(slice(scan, at, to)))
    return undefined;
  if (length === 1 && isSingle(scan, at)) {
    return { type: "Person", from: at, to, rule: "person/single", name: wordAt(scan, at), licensed };
  }
  if (length < 2 || length > longestName || (otherBegins(scan, at) && !licensed)) return undefined;
  if (upper && !licensed) return undefined;
  if (!licensed && !plausible(scan, at, to, highland && !surname)) return undefined;
  return {
    type: "Person",
    from: at,
    to,
    rule: licensed ? "person/licensed" : "person/surname",
    name: slice(scan, at, to),
    licensed,
  };
}

/** "K'Brẻo", "H’Yâm": a name of the highlands of one word, which no territory has. */
const isSingle = (scan: Scan, at: number): boolean =>
  /^[KH]['’]\p{Lu}\p{Ll}{2,}$/u.test(wordAt(scan, at)) &&
  listedName(scan, at, undefined) === undefined &&
  (at === 0 || scan.knowledge.lexicon.levels.longest(scan.tokens, at - 1, at) === undefined);

/** A name that is not given in full: "Trần Thị B.", "Lê Văn", or goes on in the way of another language: "Kim Yo-jong". */
function isHidden(scan: Scan, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const word = wordAt(scan, i);
    if (isInitial(word)) return true;
  }
  if (to - at === 2 && /^(thị|văn)$/u.test(keyAt(scan, to - 1))) return true;
  if (goesOnAbroad(scan, at, to)) return true;
  const next = scan.tokens[to];
  // "Lê Văn Tám- Chủ tịch …": a blank behind the dash parts the name from a title.
  const goesOn = to + 1 < scan.limit && !scan.tokens[to + 1]?.apart;
  return next !== undefined && to < scan.limit && !next.apart && goesOn && /^[-–'’]$/u.test(next.word);
}

/** "B", "Ng", "Th": one letter, or no vowel. "A", "Á", "Y" and "Ý" are names. */
const isInitial = (word: string): boolean =>
  word.length === 1 ? !/^[AÁYÝ]$/u.test(word) : !/[aeiouyư]/iu.test(word.normalize("NFD"));

/** Without a title a name must be long, and neither a territory nor the namesake of one. */
function plausible(scan: Scan, at: number, to: number, highland: boolean): boolean {
  if (to - at < 3 || highland || isNamesake(scan, at, to)) return false;
  // "Đường Xuân Diệu": a surname too, but seldom.
  if (keyAt(scan, at) === "đường") return false;
  const { surnames, weakSurnames, middleNames } = scan.knowledge.lexicon;
  const key = keyAt(scan, at);
  // "Hồ Hoàn Kiếm", "Đoàn Triều Tiên": a word and a place.
  if (listedName(scan, at + 1, undefined, key !== "hồ") === to || placeBeforeName(scan, at + 1, to) !== undefined)
    return false;
  if (!surnames.has(key) || (weakSurnames.has(key) && !middleNames.has(keyAt(scan, at + 1)))) return false;
  return !scan.knowledge.gazetteer.has(slice(scan, at, to)) && slice(scan, at, to) !== "Hồ Chí Minh";
}
