import type { BodyHead } from "../knowledge/lexicon.ts";
import { announcesSeveral, distribute } from "./distribution.ts";
import type { BodyMention, PlaceMention } from "./mention.ts";
import { readNamed, readTerritory } from "./place.ts";
import { isPerson, renamedLevel, unlistedName } from "./place-name.ts";
import { capitalAt, keyAt, type Scan, slice } from "./scan.ts";

/** What completes the name of a body, and where it ends. */
export type Completion = Partial<Pick<BodyMention, "of" | "place" | "title" | "congress" | "head">> & {
  readonly to: number;
};

/** "Tỉnh ủy Cà Mau", "Thành ủy TP. Hồ Chí Minh": a name of that level, else none, since a person may come next. */
export function completeFused(scan: Scan, head: BodyHead, at: number): Completion {
  const spelled = readTerritory(scan, at);
  if (spelled?.name && spelled.level === head.level) return { place: spelled, to: spelled.to };
  const special = readNamed(scan, at);
  if (special && special.level === head.level && special.rule === "place/named")
    return { place: { ...special, fused: true }, to: special.to };
  if (!capitalAt(scan, at)) return { to: at };
  for (let to = Math.min(scan.limit, at + 5); to > at; to--) {
    const name = slice(scan, at, to);
    if (!capitalAt(scan, to - 1) || !isOfLevel(scan, head, name, to - at)) continue;
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

/** "Thị ủy | Uông Bí": also of a town that was raised to a city since, where its name has two syllables or more. */
function isOfLevel({ knowledge: { gazetteer } }: Scan, { level }: BodyHead, name: string, syllables: number): boolean {
  if (gazetteer.find(name, level).length > 0) return true;
  return syllables > 1 && raisedTo[level] !== undefined && gazetteer.find(name, raisedTo[level]).length > 0;
}
/** What a district of a level may have become since. */
const raisedTo: Readonly<Record<string, string>> = { huyện: "thị xã", "thị xã": "thành phố" };

/** "Huyện ủy Phù Ma": a name that is in no list is a name all the same; another district must not be taken for it. */
function completeUnlisted(scan: Scan, head: BodyHead, at: number): Completion | undefined {
  const { surnames, highlandNames, ranks } = scan.knowledge.lexicon;
  const key = keyAt(scan, at);
  if (scan.tokens[at]?.shape !== "title") return undefined;
  const old = head.level === "tỉnh" ? undefined : renamedLevel(scan, at, "district");
  const renamed = old === undefined || isPerson(scan, at, old) ? undefined : old;
  if (renamed === undefined && (surnames.has(key) || highlandNames.has(key))) return undefined;
  const to = renamed ?? (ranks.longest(scan.tokens, at, scan.limit) ? undefined : unlistedName(scan, at));
  // One syllable may be anything: a title, the first word of a name in another spelling.
  if (to === undefined || to - at < 2 || scan.knowledge.lexicon.bodies.longest(scan.tokens, at, scan.limit))
    return undefined;
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
export function isOfAll(scan: Scan, at: number): boolean {
  if (!announcesSeveral(scan, at) || readFirstOfSeveral(scan, at)) return false;
  const level = scan.knowledge.lexicon.levels.longest(scan.tokens, at + 1, scan.limit);
  return (
    level !== undefined && scan.tokens[at + 1]?.shape === "lower" && readTerritory(scan, at + 1)?.name === undefined
  );
}

/** "Đảng ủy | Vinachem", "Đảng ủy | Cao su Phú Riềng": a name that no list holds; it is not the body of the host. */
export function isUnknownName(scan: Scan, at: number): boolean {
  if (scan.tokens[at]?.shape !== "title" || at >= scan.limit) return false;
  const { lexicon } = scan.knowledge;
  const key = keyAt(scan, at);
  if (lexicon.surnames.has(key) || lexicon.highlandNames.has(key) || ["khóa", "nhiệm", "lần"].includes(key))
    return false;
  const tries = [lexicon.ranks, lexicon.bodies, lexicon.levels, lexicon.documentKinds, lexicon.meetingKinds];
  return ![...tries, lexicon.honorifics, lexicon.frames].some((trie) => trie.longest(scan.tokens, at, scan.limit));
}

/** "UBND | các huyện Yên Định", Thọ Xuân …: the first of several, where more follow. */
export function readFirstOfSeveral(scan: Scan, at: number): PlaceMention | undefined {
  if (!announcesSeveral(scan, at)) return undefined;
  const first = readTerritory(scan, at + 1);
  return first?.name && distribute(scan, first).length > 0 ? first : undefined;
}
