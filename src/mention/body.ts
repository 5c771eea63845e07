import type { BodyHead } from "../knowledge/lexicon.ts";
import { isAbroad } from "./abroad.ts";
import { committees, institutions, needsCapital, neverAlone, partyFamilies } from "./body-family.ts";
import { announcesSeveral, distribute } from "./distribution.ts";
import type { BodyMention, PlaceMention } from "./mention.ts";
import { readNamed, readParent, readTerritory } from "./place.ts";
import { unlistedName } from "./place-name.ts";
import { readProperName, readSubject } from "./proper-name.ts";
import { capitalAt, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";
import { readKhoa, readTerm } from "./term.ts";

function hasCapital(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (capitalAt(scan, i)) return true;
  return false;
}

type Completion = Partial<Pick<BodyMention, "of" | "place" | "title" | "congress" | "head">> & { readonly to: number };

/** A body with everything that its name holds: "Ban Thường vụ Quận ủy Hai Bà Trưng khóa XXVI". */
export function readBody(scan: Scan, at: number): BodyMention | undefined {
  const match = scan.knowledge.lexicon.bodies.longest(scan.tokens, at, scan.limit);
  const head = match?.values[0];
  if (!match || !head) return undefined;
  if (needsCapital.has(head.family) && !hasCapital(scan, at, match.end) && keyAt(scan, at) !== "các") return undefined;
  // "Vụ cháy …" opens a sentence about a case, not about a department.
  if (head.name === "Vụ" && at === scan.start) return undefined;
  const completion = complete(scan, head, match.end);
  if (!completion) return undefined;
  // "Quốc hội | Lào", "Bộ Quốc phòng | của Nga": a body of that name in another country.
  if ((head.level === "trung ương" || head.scope === "none") && isAbroad(scan, completion.to)) return undefined;
  if (completion.to === match.end && neverAlone.has(head.name)) return undefined;
  if (completion.to === match.end && keyAt(scan, at) === "thường" && head.name === "Ban Thường vụ") return undefined;
  if (head.family === "party-committee" && completion.to === match.end && keyAt(scan, match.end) === "viên")
    return undefined;
  return withTail(scan, { type: "Organisation", from: at, rule: `organisation/${head.family}`, head, ...completion });
}

function complete(scan: Scan, head: BodyHead, at: number): Completion | undefined {
  switch (head.scope) {
    case "none":
      return { to: at };
    case "fused":
      return completeFused(scan, head, at);
    case "committee":
    case "council":
      return completeOf(scan, at, (family) => committees.has(family)) ?? bareUnlessPlural(scan, at);
    case "executive":
      return (
        completeOf(scan, at, (family) => partyFamilies.has(family) || family === "mass") ?? bareUnlessPlural(scan, at)
      );
    case "named":
      return readProperName(scan, head, at);
    case "subject":
      return readSubject(scan, at);
    case "territory":
      return isOfAll(scan, at) ? undefined : completeTerritory(scan, head, at);
  }
}

/** "BCH | các đoàn thể", "UBKT | các Đảng bộ xã": those of several bodies are none. */
const bareUnlessPlural = (scan: Scan, at: number): Completion | undefined =>
  keyAt(scan, at) === "các" ? undefined : { to: at };

function completeOf(scan: Scan, at: number, fits: (family: string) => boolean): Completion | undefined {
  const start = keyAt(scan, at) === "của" ? at + 1 : at;
  const of = readBody(scan, start) ?? readFirstBodyOfSeveral(scan, start);
  return of && fits(of.head.family) ? { of, to: of.to } : undefined;
}

/** "Ban Thường vụ | các Huyện ủy Yên Định", Thọ Xuân …: the first of several, where more follow. */
function readFirstBodyOfSeveral(scan: Scan, at: number): BodyMention | undefined {
  const first = keyAt(scan, at) === "các" ? readBody(scan, at + 1) : undefined;
  return first && distribute(scan, first).length > 0 ? first : undefined;
}

/** "Tỉnh ủy Cà Mau", "Thành ủy TP. Hồ Chí Minh": a name of that level, else none, since a person may come next. */
function completeFused(scan: Scan, head: BodyHead, at: number): Completion {
  const spelled = readTerritory(scan, at);
  if (spelled?.name && spelled.level === head.level) return { place: spelled, to: spelled.to };
  const special = readNamed(scan, at);
  if (special && special.level === head.level && special.rule === "place/named")
    return { place: { ...special, fused: true }, to: special.to };
  if (!capitalAt(scan, at)) return { to: at };
  for (let to = Math.min(scan.limit, at + 5); to > at; to--) {
    const name = slice(scan, at, to);
    if (!capitalAt(scan, to - 1) || scan.knowledge.gazetteer.find(name, head.level).length === 0) continue;
    const place: PlaceMention = {
      type: "Place",
      from: at,
      to,
      rule: "place/fused",
      level: head.level,
      name,
      fused: true,
    };
    return { place, to };
  }
  return completeUnlisted(scan, head, at) ?? { to: at };
}

/** "Huyện ủy Phù Ma": a name that is in no list is a name all the same; another district must not be taken for it. */
function completeUnlisted(scan: Scan, head: BodyHead, at: number): Completion | undefined {
  const { surnames, highlandNames, ranks } = scan.knowledge.lexicon;
  const key = keyAt(scan, at);
  if (scan.tokens[at]?.shape !== "title" || surnames.has(key) || highlandNames.has(key)) return undefined;
  const to = ranks.longest(scan.tokens, at, scan.limit) ? undefined : unlistedName(scan, at);
  // One syllable may be anything: a title, the first word of a name in another spelling.
  if (to === undefined || to - at < 2 || readBody(scan, at)) return undefined;
  const place: PlaceMention = {
    type: "Place",
    from: at,
    to,
    rule: "place/unlisted",
    level: head.level,
    name: slice(scan, at, to),
    fused: true,
  };
  return { place, to };
}

/** "UBND | các xã, phường", "Đảng ủy | các cấp": those of all territories of a level are no body. */
function isOfAll(scan: Scan, at: number): boolean {
  if (!announcesSeveral(scan, at) || readFirstOfSeveral(scan, at)) return false;
  const level = scan.knowledge.lexicon.levels.longest(scan.tokens, at + 1, scan.limit);
  return (
    level !== undefined && scan.tokens[at + 1]?.shape === "lower" && readTerritory(scan, at + 1)?.name === undefined
  );
}

/** "Đảng ủy | Vinachem", "Đảng ủy | Cao su Phú Riềng": a name that no list holds; it is not the body of the host. */
function isUnknownName(scan: Scan, at: number): boolean {
  if (scan.tokens[at]?.shape !== "title" || at >= scan.limit) return false;
  const { lexicon } = scan.knowledge;
  const key = keyAt(scan, at);
  if (lexicon.surnames.has(key) || lexicon.highlandNames.has(key) || ["khóa", "nhiệm", "lần"].includes(key))
    return false;
  const tries = [lexicon.ranks, lexicon.bodies, lexicon.levels, lexicon.documentKinds, lexicon.meetingKinds];
  return ![...tries, lexicon.honorifics, lexicon.frames].some((trie) => trie.longest(scan.tokens, at, scan.limit));
}

/** "Hội Nông dân | Việt Nam": the body of the whole country, where no territory follows. */
function completeNational(scan: Scan, head: BodyHead, at: number): Completion {
  const local = completeTerritory(scan, head, at + 2);
  if (local && local.to > at + 2) return local;
  return { head: { ...head, name: `${head.name} Việt Nam`, scope: "none", level: "trung ương" }, to: at + 2 };
}

function completeTerritory(scan: Scan, head: BodyHead, at: number): Completion | undefined {
  if (head.family === "mass" && keysAt(scan, at, "việt nam")) return completeNational(scan, head, at);
  const start = keyAt(scan, at) === "của" ? at + 1 : at;
  const khoa = readKhoa(scan, start);
  const from = khoa ? khoa.to : start;
  const party = partyFamilies.has(head.family);
  const number = keyAt(scan, from) === "số" ? from + 1 : from;
  // "chi ủy 20 chi bộ": a number that counts what follows is no name.
  const counting = ["chi", "đảng", "đồng", "tổ"].includes(keyAt(scan, number + 1));
  if (head.level === "cơ sở" && /^\d{1,3}$/u.test(wordAt(scan, number)) && !counting)
    return { title: wordAt(scan, number), to: number + 1 };
  if (party && keysAt(scan, from, "nhà trường")) return { title: "nhà trường", to: from + 2 };
  if (party && keysAt(scan, from, "các cơ quan")) return completeOffices(scan, from);
  const place = readTerritory(scan, from) ?? readFirstOfSeveral(scan, from);
  if (place && !(place.level === "thành phố" && place.name === undefined && from > start))
    return { place, to: place.to };
  if (party || head.family === "mass") {
    const of = readBody(scan, from);
    if (of && institutions.has(of.head.family)) return { of, to: of.to };
  }
  const named = readNamed(scan, from);
  if (named?.name && named.level !== "quốc gia" && named.level !== "khu vực") return { place: named, to: named.to };
  return isUnknownName(scan, from) ? undefined : { to: at };
}

/** "UBND | các huyện Yên Định", Thọ Xuân …: the first of several, where more follow. */
function readFirstOfSeveral(scan: Scan, at: number): PlaceMention | undefined {
  if (!announcesSeveral(scan, at)) return undefined;
  const first = readTerritory(scan, at + 1);
  return first?.name && distribute(scan, first).length > 0 ? first : undefined;
}

/** "Đảng bộ các cơ quan Đảng phường Xuân Đài": the Party organisation of the offices of a territory. */
function completeOffices(scan: Scan, at: number): Completion {
  let to = at + 3;
  while (to < at + 7 && (capitalAt(scan, to) || ["chính", "quyền", "dân", "và", "đảng"].includes(keyAt(scan, to)))) {
    if (readTerritory(scan, to)) break;
    to++;
  }
  const place = readTerritory(scan, to);
  return { title: slice(scan, at, to), to: place?.to ?? to, ...(place && { place }) };
}

/** "khóa XVII", "nhiệm kỳ 2020-2025" and "thuộc …" after the name. */
function withTail(scan: Scan, body: BodyMention): BodyMention {
  const khoa = readKhoa(scan, body.to);
  const term = readTerm(scan, khoa?.to ?? body.to);
  const to = term?.to ?? khoa?.to ?? body.to;
  const behind = khoa || term || !body.place ? undefined : readBehindParent(scan, body.to);
  const out: BodyMention = {
    ...body,
    to,
    ...behind,
    ...(khoa && { khoa: khoa.khoa }),
    ...(term && { term: term.years }),
  };
  const link = keyAt(scan, to) === "thuộc" ? to + 1 : keysAt(scan, to, "trực thuộc") ? to + 2 : undefined;
  const under = link === undefined ? readAbove(scan, body, to) : readBody(scan, link);
  return under ? { ...out, under, to: under.to } : out;
}

/** "HĐND phường X (quận Y) | khóa VII": the number and years of the term, behind the territory above. */
function readBehindParent(scan: Scan, at: number): Pick<BodyMention, "khoa" | "term"> | undefined {
  const above = readParent(scan, at);
  const khoa = above && readKhoa(scan, above.to);
  const term = above && readTerm(scan, khoa?.to ?? above.to);
  return khoa || term ? { ...(khoa && { khoa: khoa.khoa }), ...(term && { term: term.years }) } : undefined;
}

/** "Phòng X, Ban Tuyên giáo Thành ủy", "Cơ sở II Trường Đại học Y": the body above stands right after. */
function readAbove(scan: Scan, body: BodyMention, at: number): BodyMention | undefined {
  if (!["unit", "school-campus"].includes(body.head.family) && body.head.name !== "Đảng bộ bộ phận") return undefined;
  const comma = wordAt(scan, at) === "," && body.head.family === "unit" ? 1 : 0;
  const above = readBody(scan, at + comma);
  return above && capitalAt(scan, at + comma) && above.head.family !== "unit" && above.head.scope !== "none"
    ? above
    : undefined;
}
