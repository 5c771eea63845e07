import type { BodyHead } from "../knowledge/lexicon.ts";
import { isAbroad } from "./abroad.ts";
import {
  committees,
  institutions,
  needsCapital,
  neverAlone,
  ofInstitutions,
  ofInstitutionsOnly,
  partsOnly,
  partyFamilies,
} from "./body-family.ts";
import { isLed, isOfChain, longestHead, mayBeOf } from "./body-head.ts";
import { type Completion, completeFused, isOfAll, isUnknownName, readFirstOfSeveral } from "./body-territory.ts";
import { beginsOffices, completeOffices, readPartyName, readRegion } from "./body-title.ts";
import { distribute } from "./distribution.ts";
import type { BodyMention } from "./mention.ts";
import { readNamed, readParent, readTerritory } from "./place.ts";
import { readProperName, readShort } from "./proper-name.ts";
import { capitalAt, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";
import { readSubject } from "./subject-name.ts";
import { readKhoa, readTerm } from "./term.ts";

function hasCapital(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (capitalAt(scan, i)) return true;
  return false;
}

/** A body with everything that its name holds: "Ban Thường vụ Quận ủy Hai Bà Trưng khóa XXVI". */
export function readBody(scan: Scan, at: number): BodyMention | undefined {
  const match = longestHead(scan, at);
  const head = match?.values[0];
  if (!match || !head) return undefined;
  if (
    needsCapital.has(head.family) &&
    !hasCapital(scan, at, match.end) &&
    keyAt(scan, at) !== "các" &&
    !isLed(scan, at)
  )
    return undefined;
  // "Vụ cháy …" opens a sentence about a case, not about a department.
  if (head.name === "Vụ" && at === scan.start) return undefined;
  const completion = complete(scan, head, match.end);
  if (!completion) return undefined;
  // "Theo | Báo X", "| Báo Y đưa tin": where something stood; a body only with what is in it or who leads it.
  if (head.family === "press" && !/^(bộ|ủy|tập|viên|trưởng|đốc|đoàn|đạo)$/u.test(keyAt(scan, at - 1))) return undefined;
  // "Ban | HĐND huyện": which board of it is not said.
  if (partsOnly.has(head.name) && scan.knowledge.lexicon.bodies.longest(scan.tokens, match.end, scan.limit))
    return undefined;
  if (head.family === "assembly-committee" && completion.of?.head.name !== "Quốc hội") return undefined;
  // "Quốc hội | Lào", "Bộ Quốc phòng | của Nga": a body of that name in another country.
  if ((head.level === "trung ương" || head.scope === "none") && isAbroad(scan, completion.to)) return undefined;
  if (completion.to === match.end && neverAlone.has(head.name) && !isOfChain(scan, head, at, match.end))
    return undefined;
  if (completion.to === match.end && keyAt(scan, at) === "thường" && head.name === "Ban Thường vụ") return undefined;
  if (head.family === "party-committee" && completion.to === match.end && keyAt(scan, match.end) === "viên")
    return undefined;
  const body = withTail(scan, {
    type: "Organisation",
    from: at,
    rule: `organisation/${head.family}`,
    head,
    ...completion,
  });
  const alone = partsOnly.has(head.name) && !body.under && !body.place;
  return alone && (head.name === "Ban" || !isLed(scan, at)) ? undefined : body;
}

function complete(scan: Scan, head: BodyHead, at: number): Completion | undefined {
  switch (head.scope) {
    case "none":
      // "Bộ Y tế | Việt Nam"
      return { to: head.family === "ministry" && keysAt(scan, at, "việt nam") ? at + 2 : at };
    case "fused":
      return completeFused(scan, head, at);
    case "committee":
    case "council":
      return completeOf(scan, at, (family) => isCommitteeOf(head, family)) ?? bareUnlessPlural(scan, at);
    case "executive":
      return (
        completeOf(scan, at, (family) => partyFamilies.has(family) || family === "mass") ?? bareUnlessPlural(scan, at)
      );
    case "named":
      return readProperName(scan, head, at) ?? readShort(scan, head, at);
    case "short":
      return readShort(scan, head, at);
    case "subject":
      return head.family === "institution" ? readManaged(scan, head, at) : readSubject(scan, at);
    case "territory":
      return isOfAll(scan, at) ? undefined : completeTerritory(scan, head, at);
  }
}

/** "Ban Quản lý | các khu công nghiệp tỉnh X": without its territory nobody can say where the name ends. */
function readManaged(scan: Scan, head: BodyHead, at: number): Completion | undefined {
  const subject = readSubject(scan, at);
  const name = subject?.place?.name ? (subject.title ?? "") : "";
  const plain =
    name !== "" && !/(?<!\p{L})(đã|cũng|vừa|thì|để|phải|từ|rất|sẽ|này|có)(?!\p{L})/u.test(name.toLowerCase());
  return plain ? subject : readShort(scan, head, at);
}

/** Boards of committees; "Văn phòng | Sở Y tế"; a Ban cán sự đảng or Đảng đoàn is that of an institution. */
const isCommitteeOf = (head: BodyHead, family: string): boolean =>
  committees.has(family) ||
  (head.name === "Văn phòng" && ["department", "ministry"].includes(family)) ||
  (ofInstitutionsOnly.has(head.name) && (institutions.has(family) || family === "government"));

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
  const counting =
    ["chi", "đảng", "đồng", "tổ"].includes(keyAt(scan, number + 1)) && !keysAt(scan, number + 1, "tổ chức");
  if (head.level === "cơ sở" && /^\d{1,3}$/u.test(wordAt(scan, number)) && !counting)
    return { title: wordAt(scan, number), to: number + 1 };
  if (party && keysAt(scan, from, "nhà trường")) return { title: "nhà trường", to: from + 2 };
  if (party && beginsOffices(scan, from)) return completeOffices(scan, from);
  const region = head.family === "agency" ? readRegion(scan, from) : undefined;
  if (region) return region;
  const place = readTerritory(scan, from) ?? readFirstOfSeveral(scan, from);
  if (place && !(place.level === "thành phố" && place.name === undefined && from > start))
    return { place, to: place.to };
  if (ofInstitutions.has(head.family) || head.name === "Thanh tra") {
    const of = readBody(scan, from);
    if (of && mayBeOf(head, of)) return { of, to: of.to };
  }
  const named = readNamed(scan, from);
  if (named?.name && named.level !== "quốc gia" && named.level !== "khu vực") return { place: named, to: named.to };
  if (!isUnknownName(scan, from)) return { to: at };
  return party && head.level === "" ? readPartyName(scan, from) : undefined;
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
  return above && capitalAt(scan, at + comma) && above.head.family !== "unit" ? above : undefined;
}
