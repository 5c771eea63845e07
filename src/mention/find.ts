import type { Knowledge } from "../knowledge/load.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";
import { distribute } from "./distribution.ts";
import { withGivenNames } from "./given-name.ts";
import { isNextSubject, licenses } from "./licence.ts";
import { announcedKind, readListedTitles, readTitleLine } from "./listed-titles.ts";
import type { BodyMention, Mention, PersonMention } from "./mention.ts";
import { readPerson } from "./person.ts";
import { knownPlaces } from "./place.ts";
import { readOpenings } from "./readers.ts";
import { honorificEnd, isDash, keyAt, keysAt, type Read, type Scan, startsFresh, wordAt } from "./scan.ts";

/** The longest reading at a token; nothing is tried again inside it (maximum coverage from the left). */
function readLongest(scan: Scan, at: number, readers: readonly Read[]): Mention | undefined {
  let best: Mention | undefined;
  for (const read of readers) {
    const mention = read(scan, at);
    if (mention && (!best || mention.to > best.to)) best = mention;
  }
  return best;
}

/** All top mentions of the report, sentence by sentence; what is inside them is reached through `inner`. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): Mention[][] {
  const memo = new Map<number, Mention | undefined>();
  const openings = readOpenings(tokens, knowledge.lexicon);
  const nested = (scan: Scan, at: number): Mention | undefined => {
    const readers = at < scan.limit ? openings[at]?.readers : undefined;
    if (!readers || readers.length === 0) return undefined;
    const id = at * 65_536 + (scan.limit % 65_536);
    if (!memo.has(id)) memo.set(id, readLongest(scan, at, readers));
    return memo.get(id);
  };
  const whole: Scan = { text, tokens, openings, start: 0, limit: tokens.length, knowledge, known: new Map(), nested };
  const known = knownPlaces(whole);
  let announced: string | undefined;
  const found = sentences.map((sentence) => {
    memo.clear();
    const scan = { ...whole, known, start: sentence.from, limit: sentence.to };
    const listed = announced ? readTitleLine(scan, announced) : [];
    if (listed.length > 0) return listed;
    announced = announcedKind(scan) ?? announced;
    return findInSentence(scan, sentence.from);
  });
  return withGivenNames(tokens, sentences, found);
}

function findInSentence(scan: Scan, from: number): Mention[] {
  const found: Mention[] = [];
  let licensed = false;
  for (let at = from; at < scan.limit; ) {
    const addressed = honorificEnd(scan, at);
    if (addressed !== undefined && licenses(scan, at, addressed)) {
      licensed = true;
      at = addressed;
      continue;
    }
    const mention: Mention | undefined = startsFresh(scan, at) ? scan.nested(scan, at) : undefined;
    const person: PersonMention | undefined =
      licensed && (!mention || mention.type === "Person" || mention.type === "Place")
        ? readPerson(scan, at, true)
        : undefined;
    const isNamed: boolean =
      person !== undefined && (!mention || person.to >= mention.to) && !isNextSubject(scan, found, person);
    const best: Mention | undefined = isNamed ? person : mention;
    if (!best) {
      licensed = licensed && [":", ",", ";", "-", "–", "và"].includes(keyAt(scan, at));
      at++;
      continue;
    }
    if (!isPlural(scan, best)) found.push(best);
    const more = distribute(scan, best);
    found.push(...more);
    // A name may follow its title at once: "Bí thư Tỉnh ủy Nguyễn Tiến Hải".
    licensed = (best.type === "Position" && more.length === 0) || (licensed && best.type === "Person");
    at = more.at(-1)?.to ?? best.to;
  }
  const titles = readListedTitles(scan, from);
  const outside = (mention: Mention) => !titles.some((title) => title.from <= mention.from && mention.to <= title.to);
  return [...found.filter(outside), ...titles].sort((a, b) => a.from - b.from);
}

/** "các | Đảng bộ xã", "các | Ban xây dựng Đảng": without the name of a territory or a name of its own. */
const isUnnamed = ({ head, of, place, title }: BodyMention): boolean =>
  head.scope !== "none" && title === undefined && !place?.name && (of === undefined || isUnnamed(of));

/** "Ban Tổ chức | Đại hội", "Ban Tổ chức công bố …": who runs an event, unless a committee or a title says otherwise. */
const isOfEvent = (scan: Scan, { head, of, from, to }: BodyMention): boolean =>
  head.name === "Ban Tổ chức" &&
  of === undefined &&
  !["lãnh", "trưởng"].includes(keyAt(scan, from - 1)) &&
  !leadsList(scan, to);

/** "Ban Tổ chức, Ban Tuyên giáo Huyện ủy": the committee stands with the last board of the list. */
const leadsList = (scan: Scan, at: number): boolean =>
  /^(,|và)$/u.test(keyAt(scan, at)) &&
  scan.knowledge.lexicon.bodies.longest(scan.tokens, at + 1, scan.limit) !== undefined;

const isLevel = ({ tokens, limit, knowledge }: Scan, at: number): boolean =>
  tokens[at]?.shape === "lower" && knowledge.lexicon.levels.longest(tokens, at, limit) !== undefined;

/** "các huyện ủy, đảng ủy trực thuộc", "các đảng bộ": bodies of a kind, in lower case and without a name, are none. */
const isPlural = (scan: Scan, mention: Mention): boolean =>
  (mention.type === "Organisation" && (keysAt(scan, mention.to, "các cấp") || isOfEvent(scan, mention))) ||
  (mention.type === "Organisation" && keyAt(scan, mention.from - 1) === "các" && isUnnamed(mention)) ||
  // "đảng bộ quận | - huyện"
  (mention.type === "Organisation" &&
    isUnnamed(mention) &&
    isDash(wordAt(scan, mention.to)) &&
    isLevel(scan, mention.to + 1)) ||
  (mention.type === "Position" &&
    mention.rank.scope === "member" &&
    scan.tokens[mention.from]?.shape === "lower" &&
    !mention.body?.place) ||
  (mention.type === "Organisation" &&
    !["đạo", "diện"].includes(scan.tokens[mention.from - 1]?.key ?? "") &&
    scan.tokens[mention.from]?.shape === "lower" &&
    mention.of === undefined &&
    mention.place === undefined &&
    mention.title === undefined &&
    mention.head.scope !== "none");
