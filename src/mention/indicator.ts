import type { TargetEdge, TargetWords } from "../knowledge/target-words.ts";
import type { Token } from "../text/token.ts";
import type { Cue } from "./frame.ts";
import { indicatorStart, tailEnd, trimBefore } from "./indicator-bounds.ts";
import { type Item, laterBound, leads, type Stretch } from "./target-item.ts";
import { isReference, readTime } from "./time.ts";

export type Indicator = {
  /** What is measured, as written: "tỷ lệ hộ dân được cung cấp nước sạch". */
  readonly text: string;
  /** The tokens of the stretch that it and its amount take. */
  readonly from: number;
  readonly to: number;
  /** Whether it names a share of a whole, so that what stands beside it in a list may be a share of the same. */
  readonly share: boolean;
};

export type Context = {
  readonly words: TargetWords;
  readonly cues: readonly Cue[];
  /** The item before it in the list: "tỷ trọng nông nghiệp chiếm 23%, | dịch vụ là 37%". */
  readonly sibling: Pick<Indicator, "share"> & { readonly text?: string };
};

/**
 * The words of an item without its amount, comparisons, times and the words that only lead to it. Undefined when nothing
 * is left.
 */
export function readIndicator(stretch: Stretch, item: Item, context: Context): Indicator | undefined {
  const { tokens } = stretch;
  const { amount } = item;
  const { words, sibling } = context;
  const from = indicatorStart(stretch, words, item, context.cues);
  const before = trimBefore(stretch, words, from, amount);
  // "toàn tỉnh | có 80% số xã …": who has them is no part of what is measured.
  const holder = tokens[amount.from - 1]?.key === "có" && amount.from > from;
  const leading = holder || leads(stretch, words, from, amount);
  const noun = range(amount.noun.from, amount.noun.to);
  const to = tailEnd(stretch, words, item, leading, context.cues);
  const after = range(amount.to, to);
  const kept = holder && noun.length + after.length > 0 ? [] : range(before.from, before.to);
  const head = without(stretch, context, kept);
  const tail = without(stretch, context, [...(saysNoun(tokens, words, kept, noun) ? [] : noun), ...after]);
  // "(3% trên tổng số đảng viên)" says again, in another unit, what stands before the bracket.
  if (head.length === 0 && /^(trên|so|của)$/u.test(tokens[tail[0] ?? -1]?.key ?? "")) return undefined;
  if (![...head, ...tail].some((i) => /^\p{L}{2}/u.test(tokens[i]?.word ?? ""))) return undefined;
  const percent = amount.unit.startsWith("%");
  const measured = begins(tokens, head[0] ?? tokens.length, words, "measure");
  const share = !leading && (before.share || (sibling.share && percent && head.length > 0 && !measured));
  const reached = percent && !leading && noun.length === 0 && before.to < amount.from && head.length > 0;
  const plain = reached ? linked(tokens, head, tail, "so với") : join(tokens, [...head, ...tail]);
  const text = share ? asShare(tokens, head, tail) : ofSibling(tokens, context, head, tail, plain);
  return { text, from: head[0] ?? from, to, share: share || /^t[ỷỉ] trọng/iu.test(text) };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const keysOf = (tokens: readonly Token[], own: readonly number[]): string => own.map((i) => tokens[i]?.key).join(" ");
const begins = (tokens: readonly Token[], at: number, words: TargetWords, edge: TargetEdge): boolean =>
  words.edges[edge].longest(tokens, at) !== undefined;

/**
 * Whether the indicator before the amount says already what is counted: by the same noun ("số lượng đảng viên …: 200 đảng
 * viên"), as a measure ("tổng khách du lịch đạt 8 triệu lượt"), or by another noun beside a classifier ("kết nạp đảng viên
 * mới từ 8 đến 10 đồng chí").
 */
function saysNoun(
  tokens: readonly Token[],
  words: TargetWords,
  head: readonly number[],
  noun: readonly number[],
): boolean {
  if (noun.length === 0 || head.length === 0) return false;
  if (begins(tokens, head[0] as number, words, "measure")) return true;
  if (` ${keysOf(tokens, head)} `.includes(` ${keysOf(tokens, noun)} `)) return true;
  const kindAt = (i: number) => words.units.longest(tokens, i)?.values[0]?.kind;
  return kindAt(noun[0] as number) === "classifier" && head.some((i) => kindAt(i) === "counted");
}

/** Leaves out times, later words of comparison and aims that stand inside: "thu ngân sách | phấn đấu | tăng". */
function without({ tokens, at }: Stretch, { words, cues }: Context, own: readonly number[]): number[] {
  const drop = new Set<number>();
  const limit = (own.at(-1) ?? -1) + 1;
  for (const i of own) {
    if (drop.has(i)) continue;
    const time = isReference(tokens, i) ? undefined : readTime(tokens, i, limit);
    for (const k of range(time?.from ?? 0, time?.to ?? 0)) drop.add(k);
    const bound = laterBound(tokens, words, i, limit);
    for (const k of range(i, bound?.to ?? i)) drop.add(k);
    const here = at[i] as number;
    if (cues.some(({ frame, from, to }) => frame === "ahead" && from <= here && here < to)) drop.add(i);
  }
  return withoutMarks(
    tokens,
    own.filter((i) => !drop.has(i)),
  );
}

/** Cuts marks off both ends; a bracket or quotation mark that closes one inside stays. */
function withoutMarks(tokens: readonly Token[], own: readonly number[]): number[] {
  const word = (i: number | undefined): string => (i === undefined ? "" : (tokens[i]?.word ?? ""));
  const opened = (from: number, to: number) => own.slice(from, to).some((i) => /^[("“]$/u.test(word(i)));
  let from = 0;
  let to = own.length;
  while (from < to && /^([,;:.…”")–-]|các|những)$/iu.test(word(own[from]))) from++;
  while (to > from && /^[,;:.…“(–-]$/u.test(word(own[to - 1]))) to--;
  while (to > from && /^[)”"]$/u.test(word(own[to - 1])) && !opened(from, to - 1)) to--;
  return own.slice(from, to);
}

/** "kinh tế số chiếm 30% GRDP" → "Tỷ trọng kinh tế số trong GRDP". */
function asShare(tokens: readonly Token[], head: readonly number[], tail: readonly number[]): string {
  const text = linked(tokens, head, tail, "trong");
  return /^(t[ỷỉ] (trọng|lệ)|cơ cấu)/iu.test(text) ? text : `Tỷ trọng ${lowered(tokens, head, text)}`;
}

/** "70% trường đạt chuẩn, trong đó 20% đạt chuẩn mức độ 2": a share that names nothing by itself is one of those before. */
function ofSibling(
  tokens: readonly Token[],
  { words, sibling }: Context,
  head: readonly number[],
  tail: readonly number[],
  text: string,
): string {
  const verb = head.length === 0 && tail[0] !== undefined && begins(tokens, tail[0], words, "joint");
  return verb && sibling.text ? `${sibling.text}, trong đó ${text}` : text;
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
  return first?.shape === "title" && second?.shape !== "title" ? text.charAt(0).toLowerCase() + text.slice(1) : text;
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
