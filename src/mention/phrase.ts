import type { Shape } from "../text/token.ts";
import { beginsClause } from "./clause.ts";
import type { Mention } from "./mention.ts";
import { closingQuote, mentionsWithin, opensQuote } from "./quote.ts";
import { capitalAt, honorificEnd, isDash, keyAt, keysAt, type Scan, wordAt } from "./scan.ts";
import { isSyllable } from "./syllable.ts";

/** A stretch of words that says a purpose or a subject, and what it names. */
export type Phrase = { readonly to: number; readonly mentions: readonly Mention[] };

/** Longest bracket, in tokens, that stays in a purpose: "(mở rộng)", "(sửa đổi)". */
const longestAside = 12;

/**
 * Reads on from `at` to where the purpose ends: a mark that closes it, a word that begins another part, a person.
 * Quoted stretches are taken whole. Never empty: gives undefined when the first word ends it.
 */
export function readPhrase(scan: Scan, at: number, of: "document" | "meeting"): Phrase | undefined {
  const mentions: Mention[] = [];
  let to = at;
  while (to < scan.limit) {
    if (opensQuote(scan, to)) {
      if (closesQuote(scan, at, to)) break;
      const close = closingQuote(scan, to);
      if (close === undefined) break;
      mentions.push(...mentionsWithin(scan, to + 1, close));
      to = close + 1;
      continue;
    }
    if (wordAt(scan, to) === "(") {
      const close = closingBracket(scan, to);
      if (close === undefined || close - to > longestAside) break;
      // "… Toàn diện chung (JCPOA) |, thỏa thuận hạt nhân": the short form ends the name, a comma says what it is.
      const short = close === to + 2 && scan.tokens[to + 1]?.shape === "upper";
      to = close + 1;
      if (short && (wordAt(scan, to) === "," || keyAt(scan, to) === "ký")) break;
      continue;
    }
    if (to > at && keyAt(scan, to) === "do" && isActor(scan, to + 1)) break;
    if (to > at && wordAt(scan, to) === "," && beginsClause(scan, to + 1)) break;
    if (to > at && keyAt(scan, to) === "do" && saysWhoHolds(scan, to + 1)) break;
    // "công bố và | trao quyết định": two verbs of one object.
    const paired = of === "meeting" && mentions.length === 0 && to - at <= 3 && keyAt(scan, to) === "và";
    if (paired && scan.knowledge.lexicon.frames.longest(scan.tokens, to + 1, scan.limit)) {
      to++;
      continue;
    }
    if (endsAt(scan, to) || beginsNextItem(scan, to, of === "meeting" || mentions.at(-1)?.to === to)) break;
    if (
      of === "document" &&
      to > at &&
      wordAt(scan, to) === "," &&
      mentions.at(-1)?.to !== to &&
      beginsDocument(scan, to + 1)
    )
      break;
    if (to > at && honorificEnd(scan, to) !== undefined) break;
    const mention = scan.nested(scan, to);
    if (mention?.type === "Person" || mention?.type === "Date") break;
    const listed = mentions.at(-1)?.type === "Position" && /^(và|các|,)$/u.test(keyAt(scan, to - 1));
    if (mention?.type === "Position" && !listed && !isSpokenOf(scan, mention)) break;
    if (mention) mentions.push(mention);
    to = mention?.to ?? to + 1;
  }
  to = trimmed(scan, at, to);
  // "Hội nghị … năm 2019 | tổ chức ngày 21/8"
  if (to - at > 4 && keyAt(scan, to - 1) === "chức" && keyAt(scan, to - 2) === "tổ" && keyAt(scan, to - 3) !== "công")
    to = trimmed(scan, at, to - 2);
  return to > at ? { to, mentions: mentions.filter((mention) => mention.to <= to) } : undefined;
}

const givers = new Set(["của", "nhiệm", "vụ", "danh", "chức", "bầu", "cử", "nhận"]);

/** "bàn giao chức vụ | Chỉ huy trưởng …", "quyết định của | Bộ trưởng Bộ Công an": a post without its holder. */
const isSpokenOf = (scan: Scan, { from, to }: Mention): boolean =>
  givers.has(keyAt(scan, from - 1)) && scan.nested(scan, to)?.type !== "Person";

const links = new Set(["và", "của", "về", "giữa", "với", "đối", "trước", "do"]);

/** Without the marks and linking words at the end: "… năm 2017 |,", "… tử vong | do". */
function trimmed(scan: Scan, at: number, end: number): number {
  let to = end;
  while (to > at && (/^[,;–-]$/u.test(wordAt(scan, to - 1)) || links.has(keyAt(scan, to - 1)))) to--;
  return to;
}

/** Whether the straight mark at `to` closes a quotation that began before `at`: "Hội nghị xúc tiến đầu tư | " với …". */
function closesQuote(scan: Scan, at: number, to: number): boolean {
  if (wordAt(scan, to) !== '"') return false;
  let open = false;
  for (let i = scan.start; i < at; i++) if (wordAt(scan, i) === '"') open = !open;
  return open;
}

/** Longest name of who holds a meeting, in tokens. */
const longestHolder = 24;

/** "do | báo A và Sở B tổ chức": who holds it, though no body that is known. */
function saysWhoHolds(scan: Scan, at: number): boolean {
  for (let i = at; i < Math.min(scan.limit, at + longestHolder); i++) {
    const short = wordAt(scan, i) === "." && scan.tokens[i - 1]?.shape === "upper";
    if ((/^[.;:()“”"]$/u.test(wordAt(scan, i)) && !short) || keyAt(scan, i) === "do") return false;
    if (keysAt(scan, i, "tổ chức") && i > at && !capitalAt(scan, i)) return true;
    if (keysAt(scan, i, "chủ trì") || keysAt(scan, i, "phối hợp")) return true;
  }
  return false;
}

/** Whether a closing mark, a dash between parts, or a word of another part stands at `at`. */
function endsAt(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (/^[;:.!?…”)]$/u.test(word)) return true;
  if (isDash(word) && scan.tokens[at]?.apart && scan.tokens[at + 1]?.apart && !inCompound(scan, at)) return true;
  const { anywhere, afterComma } = scan.knowledge.lexicon.phraseEnds;
  if (word === "," && (afterComma.longest(scan.tokens, at + 1, scan.limit) || beginsActor(scan, at + 1))) return true;
  return anywhere.longest(scan.tokens, at, scan.limit) !== undefined;
}

/** "kinh tế - xã hội", "Nông dân - Công nhân": a dash inside a compound, both sides in lower case or short. */
function inCompound(scan: Scan, dash: number): boolean {
  const left = scan.tokens[dash - 1];
  const right = scan.tokens[dash + 1];
  const both = (shape: Shape) => left?.shape === shape && right?.shape === shape;
  return both("lower") || both("number") || ((both("upper") || joins(scan, dash)) && !beginsActor(scan, dash + 1));
}

/** "cao tốc Bắc - Nam", "tuyến Nhật Tân - Nội Bài", "tuyên bố chung Mỹ - Triều": a dash between two ends or sides. */
function joins(scan: Scan, dash: number): boolean {
  // "ngày D - Day"
  if (/^\p{Lu}$/u.test(wordAt(scan, dash - 1)) && scan.tokens[dash + 1]?.shape === "title") return true;
  if (scan.tokens[dash - 1]?.shape !== "title" || scan.tokens[dash + 1]?.shape !== "title") return false;
  if (!isSyllable(wordAt(scan, dash - 1)) && !isSyllable(wordAt(scan, dash + 1))) return true;
  if (directions.has(keyAt(scan, dash - 1)) && directions.has(keyAt(scan, dash + 1))) return true;
  for (let i = dash - 2; i >= Math.max(scan.start, dash - longestRoute); i--) {
    if (routes.some((words) => keysAt(scan, i, words))) return true;
  }
  return false;
}
const directions = new Set("bắc nam đông tây mỹ triều hàn trung nhật nga pháp việt lào".split(" "));
const routes = ["cao tốc", "tuyến", "đoạn", "đường sắt", "quốc lộ", "đường", "nhà máy", "cửa khẩu", "cầu"];
/** Longest stretch, in tokens, from the word for a route to the dash between its ends. */
const longestRoute = 6;

/** "… và triển khai kế hoạch …": the next thing that is done, not more of the subject. */
function beginsNextItem(scan: Scan, at: number, goesOn: boolean): boolean {
  if (keyAt(scan, at) !== "và") return false;
  const verb = scan.knowledge.lexicon.frames.longest(scan.tokens, at + 1, scan.limit);
  if (verb !== undefined && scan.nested(scan, verb.end)?.type === "Document") return true;
  // "… đất nông nghiệp và Kế hoạch …": a document after words is the next item; after a document it is one more ground,
  // and in the purpose of a meeting one more thing to study.
  const next = scan.nested(scan, at + 1);
  return next?.type === "Document" && !next.bare && !goesOn && scan.tokens[at + 1]?.shape === "title";
}

/** "… năm 2022, | báo cáo của Phòng Nội vụ", "…, | Nghị quyết về …": the next document of a list. */
function beginsDocument(scan: Scan, at: number): boolean {
  const next = scan.nested(scan, at);
  if (next?.type !== "Document" || next.bare) return false;
  return next.number !== undefined || next.issuers.length > 0 || next.rule === "document/law" || capitalAt(scan, at);
}

/** ", Đảng ủy phường …", ", đồng chí A …": who does the next thing. */
const beginsActor = (scan: Scan, at: number): boolean => isActor(scan, at) || scan.nested(scan, at)?.type === "Date";

/** A body or somebody with a name or a post: "do | Ban Tuyên giáo … tổ chức". */
function isActor(scan: Scan, at: number): boolean {
  if (honorificEnd(scan, at) !== undefined) return true;
  const type = scan.nested(scan, at)?.type;
  return type === "Organisation" || type === "Person" || type === "Position";
}

function closingBracket(scan: Scan, at: number): number | undefined {
  for (let i = at + 1; i < scan.limit; i++) if (wordAt(scan, i) === ")") return i;
  return undefined;
}
