import type { TargetEdge, TargetWords } from "../knowledge/target-words.ts";
import type { Token } from "../text/token.ts";
import type { Cue } from "./target-frame.ts";
import { leads, type Item, type Stretch } from "./target-item.ts";
import { readTime } from "./time.ts";

export type Indicator = {
  /** What is measured, as written: "tỷ lệ hộ dân được cung cấp nước sạch". */
  readonly text: string;
  /** First token of the stretch that belongs to it. */
  readonly from: number;
  /** Whether it names a share of a whole, so that what stands beside it in a list may be a share of the same. */
  readonly share: boolean;
};

/** Longest beginning of a part of "Về đô thị, môi trường, …", in tokens. */
const longestField = 3;

/**
 * The words of an item without its amount, comparisons, times and the words that only lead to it. `siblingShare`: the item
 * before it in the list is a share ("tỷ trọng nông nghiệp chiếm 23%, dịch vụ là 37%"). Undefined when nothing is left.
 */
export function readIndicator(
  stretch: Stretch,
  words: TargetWords,
  item: Item,
  cues: readonly Cue[],
  siblingShare: boolean,
): Indicator | undefined {
  const { tokens } = stretch;
  const { amount } = item;
  const from = skipOpening(stretch, words, item, afterCues(stretch, words, item, cues));
  const before = trimBefore(stretch, words, from, amount.from, amount.reached === true);
  const leading = leads(stretch, words, from, amount);
  const after = range(amount.to, endOfTail(stretch, words, item, leading));
  const noun = range(amount.noun.from, amount.noun.to);
  const holder = !leading && keyBefore(tokens, before.to, amount.from).startsWith("có") && noun.length + after.length > 0;
  const kept = holder ? [] : range(before.from, before.to);
  const tail = without(stretch, words, [...(repeats(tokens, kept, noun) ? [] : noun), ...after], cues);
  const head = without(stretch, words, kept, cues);
  if (![...head, ...tail].some((i) => /^\p{L}{2}/u.test(tokens[i]?.word ?? ""))) return undefined;
  const share = (before.share && !leading) || (siblingShare && amount.unit.startsWith("%") && head.length > 0 && !begins(tokens, head[0] ?? 0, words, "measure"));
  const reached = amount.unit === "%" && noun.length === 0 && before.to < amount.from && head.length > 0;
  const text = share ? asShare(tokens, head, tail) : reached ? linked(tokens, head, tail, "so với") : join(tokens, [...head, ...tail]);
  return { text, from: head[0] ?? from, share: share || /^t[ỷỉ] trọng/iu.test(text) };
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const begins = (tokens: readonly Token[], at: number, words: TargetWords, edge: TargetEdge): boolean =>
  words.edges[edge].longest(tokens, at) !== undefined;
const keyBefore = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).map(({ key }) => key).join(" ");

/** Past the last word that says that something is aimed at, when an indicator follows it: "đề ra mục tiêu | 100% …". */
function afterCues(stretch: Stretch, words: TargetWords, { from, to, amount }: Item, cues: readonly Cue[]): number {
  let start = from;
  for (const cue of cues) {
    if (cue.frame !== "ahead" && cue.frame !== "aim") continue;
    const end = stretch.at.indexOf(cue.to - 1) + 1;
    if (end <= start || end > amount.from || stretch.at[end - 1] === undefined) continue;
    const rest = leads(stretch, words, end, amount);
    const tail = amount.noun.to > amount.noun.from || (amount.to < to && stretch.tokens[amount.to]?.shape !== "mark");
    if (!rest || tail || leads(stretch, words, start, { ...amount, from: end - (cue.to - cue.from) })) start = end;
  }
  return start;
}

/** Skips marks, "trong đó", "đến năm 2025" and "Về kinh tế," before the indicator. */
function skipOpening(stretch: Stretch, words: TargetWords, { amount }: Item, start: number): number {
  const { tokens } = stretch;
  let at = start;
  for (;;) {
    const next = stepOver(tokens, words, at, amount.from);
    if (next === undefined || next > amount.from) return at;
    at = next;
  }
}

function stepOver(tokens: readonly Token[], words: TargetWords, at: number, limit: number): number | undefined {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  const numbered = token.shape === "number" && /^[.)]$/u.test(tokens[at + 1]?.word ?? "") && !tokens[at + 1]?.apart;
  if (numbered) return at + 2;
  if (token.shape === "mark") return at + 1;
  const time = readTime(tokens, at, limit);
  if (time) return time.to;
  const opening = words.edges.opening.longest(tokens, at, limit);
  if (opening) return opening.end;
  const raised = words.edges.raise.longest(tokens, at, limit);
  if (raised && begins(tokens, raised.end, words, "measure") && endsWith(tokens, words, "level", at, limit)) return raised.end;
  return skipField(tokens, at, limit);
}

/** "Về đô thị, môi trường, | tỷ lệ …", "Trong lĩnh vực y tế, | …": the field that the text groups targets by. */
function skipField(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const heads = ["về", "đối với", "trong lĩnh vực", "lĩnh vực", "ở lĩnh vực"];
  if (!heads.some((head) => keyBefore(tokens, at, at + head.split(" ").length) === head)) return undefined;
  let end: number | undefined;
  for (let i = at; i < limit; i++) {
    if (tokens[i]?.word !== ",") continue;
    if (end !== undefined && i - end > longestField) break;
    end = i + 1;
  }
  return end;
}

/** Cuts off "đạt", "là", "giảm còn" between the indicator and the amount. */
function trimBefore(
  { tokens }: Stretch,
  words: TargetWords,
  from: number,
  limit: number,
  reached: boolean,
): { from: number; to: number; share: boolean } {
  let to = limit;
  let share = false;
  for (;;) {
    const joint = endsWith(tokens, words, "joint", from, to) ?? (reached ? endsWith(tokens, words, "raise", from, to) : undefined);
    if (joint !== undefined) {
      share ||= words.edges.share.longest(tokens, joint, to)?.end === to;
      to = joint;
    } else if (to > from && /^[:,–“"-]$/u.test(tokens[to - 1]?.word ?? "")) {
      to--;
    } else {
      return { from, to, share };
    }
  }
}

/** Where the longest phrase of this edge begins that ends right before `to`. */
function endsWith(tokens: readonly Token[], words: TargetWords, edge: TargetEdge, from: number, to: number): number | undefined {
  for (let at = Math.max(from, to - 4); at < to; at++) {
    if (words.edges[edge].longest(tokens, at, to)?.end === to) return at;
  }
  return undefined;
}

/** Where what follows the amount ends: at a mark, or, when it holds the indicator, where another thought begins. */
function endOfTail({ tokens }: Stretch, words: TargetWords, { to, amount }: Item, leading: boolean): number {
  for (let i = amount.to; i < to; i++) {
    const word = tokens[i]?.word ?? "";
    if (/^[.…!?:]$/u.test(word) && (i === to - 1 || tokens[i + 1]?.shape === "mark" || word === ":")) return i;
    if (word === "," && (!leading || begins(tokens, i + 1, words, "clause"))) return i;
    if (!leading && i === amount.to && begins(tokens, i, words, "clause")) return i;
  }
  return to;
}

/** Whether the indicator before the amount names the counted noun already: "số lượng đảng viên …: 200 đảng viên". */
function repeats(tokens: readonly Token[], head: readonly number[], noun: readonly number[]): boolean {
  if (noun.length === 0) return false;
  const text = ` ${head.map((i) => tokens[i]?.key).join(" ")} `;
  return text.includes(` ${noun.map((i) => tokens[i]?.key).join(" ")} `);
}

/** Leaves out times, later words of comparison and aims that stand inside: "thu ngân sách | phấn đấu | tăng". */
function without({ tokens, at }: Stretch, words: TargetWords, own: readonly number[], cues: readonly Cue[]): number[] {
  const drop = new Set<number>();
  const limit = (own.at(-1) ?? -1) + 1;
  for (const i of own) {
    const time = drop.has(i) ? undefined : readTime(tokens, i, limit);
    const compared = /^(so với|gấp)/u.test(keyBefore(tokens, i - 2, i)) || tokens[i - 1]?.key === "lần";
    if (time && !compared) for (let k = time.from; k < time.to; k++) drop.add(k);
    const bound = words.comparators.longest(tokens, i, limit);
    if (bound?.values.some(({ place }) => place === "after")) for (let k = i; k < bound.end; k++) drop.add(k);
    const cue = cues.find(({ frame, from, to }) => frame === "ahead" && from <= (at[i] as number) && (at[i] as number) < to);
    if (cue) drop.add(i);
  }
  let kept = own.filter((i) => !drop.has(i));
  const edge = (i: number | undefined) => i !== undefined && /^[,;:.…“”"()–-]$/u.test(tokens[i]?.word ?? "");
  while (edge(kept.at(-1)) && !(tokens[kept.at(-1) as number]?.word === ")" && kept.some((i) => tokens[i]?.word === "("))) kept = kept.slice(0, -1);
  while (edge(kept[0]) || (kept[0] !== undefined && /^(các|những)$/u.test(tokens[kept[0]]?.key ?? ""))) kept = kept.slice(1);
  return kept;
}

/** "kinh tế số chiếm 30% GRDP" → "Tỷ trọng kinh tế số trong GRDP". */
function asShare(tokens: readonly Token[], head: readonly number[], tail: readonly number[]): string {
  const text = linked(tokens, head, tail, "trong");
  return /^(t[ỷỉ] (trọng|lệ)|cơ cấu)/iu.test(text) ? text : `Tỷ trọng ${lowered(tokens, head, text)}`;
}

/** "thu ngân sách" and "dự toán giao" → "thu ngân sách so với dự toán giao": the amount stood between them. */
function linked(tokens: readonly Token[], head: readonly number[], tail: readonly number[], link: string): string {
  const [first] = tail;
  if (first === undefined) return join(tokens, head);
  const own = /^(trong|so|của|trên|theo|vào|ở|tại|mỗi|hằng|hàng|được|một)$/u.test(tokens[first]?.key ?? "");
  return `${join(tokens, head)} ${own ? "" : `${link} `}${join(tokens, tail)}`;
}

/** A capital at the start of an item goes when a word is put before it; a name keeps its own. */
function lowered(tokens: readonly Token[], head: readonly number[], text: string): string {
  const first = tokens[head[0] ?? -1];
  const second = tokens[head[1] ?? -1];
  if (first?.shape !== "title" || second?.shape === "title") return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The tokens as written, with single blanks where the text has any or where something was left out. */
function join(tokens: readonly Token[], own: readonly number[]): string {
  let out = "";
  for (const [n, i] of own.entries()) {
    const token = tokens[i] as Token;
    const gap = n > 0 && (token.apart || own[n - 1] !== i - 1) && !/^[,;:.)]$/u.test(token.word);
    out += gap ? ` ${token.word}` : token.word;
  }
  return out;
}
