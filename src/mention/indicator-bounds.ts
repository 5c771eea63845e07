import type { TargetEdge, TargetWords } from "../knowledge/target-words.ts";
import type { Token } from "../text/token.ts";
import type { Amount } from "./amount.ts";
import type { Cue } from "./frame.ts";
import { type Item, leads, type Stretch } from "./target-item.ts";
import { isReference, readTime } from "./time.ts";

/** Longest further part of a field, "Về đô thị, | môi trường |, …", in tokens. */
const longestField = 3;
const fieldHeads = ["về", "đối với", "trong lĩnh vực", "lĩnh vực", "ở lĩnh vực"];
/** Words that go on about an aim before it is told: "mục tiêu | của Chương trình là đến năm 2025 …". */
const aboutAim = /^(của|đến|trong|năm|đề|đặt|chung|cụ|chủ|tổng|phát|nhiệm|giai)$/u;

const keysOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
const begins = (tokens: readonly Token[], at: number, words: TargetWords, edge: TargetEdge): boolean =>
  words.edges[edge].longest(tokens, at) !== undefined;

/** Where the indicator of an item begins: past what says that it is aimed at, by when, and in which field. */
export function indicatorStart(stretch: Stretch, words: TargetWords, item: Item, cues: readonly Cue[]): number {
  const limit = item.amount.from;
  let at = afterCues(stretch, words, item, cues);
  for (;;) {
    const next = stepOver(stretch.tokens, words, at, limit);
    if (next === undefined || next > limit) return at;
    at = next;
  }
}

/** Past the last word that says that something is aimed at, when an indicator follows it: "đề ra mục tiêu | 100% …". */
function afterCues(stretch: Stretch, words: TargetWords, { from, to, amount }: Item, cues: readonly Cue[]): number {
  const { tokens, at } = stretch;
  const counted = amount.noun.to > amount.noun.from;
  const tail = counted || (amount.to < to && tokens[amount.to]?.shape !== "mark");
  const [first = 0, last = 0] = [at[from], at[amount.from - 1]];
  let start = from;
  for (const cue of cues) {
    if ((cue.frame !== "ahead" && cue.frame !== "aim") || cue.from < first || cue.to - 1 > last) continue;
    const end = at.indexOf(cue.to - 1) + 1;
    if (end <= start || end > amount.from) continue;
    const inside = leads(stretch, words, end, amount) && !tail;
    const opened = leads(stretch, words, start, { ...amount, from: at.indexOf(cue.from) });
    if (!inside || opened)
      start = aboutAim.test(tokens[end]?.key ?? "") ? afterLink(stretch, words, end, amount, tail) : end;
  }
  return start;
}

/** "mục tiêu của Chương trình là | …": past the last "là", "như", "gồm" that an indicator follows. */
function afterLink(stretch: Stretch, words: TargetWords, from: number, amount: Amount, tail: boolean): number {
  for (let i = amount.from - 1; i > from; i--) {
    if (/^(là|như|gồm)$/u.test(stretch.tokens[i]?.key ?? "") && (tail || !leads(stretch, words, i + 1, amount)))
      return i + 1;
  }
  return from;
}

/** One mark, "trong đó", "đến năm 2025" or "Về kinh tế," before the indicator. */
function stepOver(tokens: readonly Token[], words: TargetWords, at: number, limit: number): number | undefined {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  const next = tokens[at + 1];
  if (token.shape === "number" && next && !next.apart && /^[.)]$/u.test(next.word)) return at + 2;
  if (token.shape === "mark") return at + 1;
  const time = readTime(tokens, at, limit);
  if (time) return time.to;
  const opening = words.edges.opening.longest(tokens, at, limit);
  if (opening) return opening.end;
  return skipRaise(tokens, words, at, limit) ?? skipField(tokens, at, limit);
}

/** "nâng | tỷ lệ lao động qua đào tạo lên 75%": the amount is the level, so the verb is no part of what is measured. */
function skipRaise(tokens: readonly Token[], words: TargetWords, at: number, limit: number): number | undefined {
  const raised = words.edges.raise.longest(tokens, at, limit);
  const level = raised && endsWith(tokens, words, "level", raised.end, limit);
  if (!raised || level === undefined) return undefined;
  const measured = begins(tokens, raised.end, words, "measure");
  const moved = tokens[level]?.key !== "đạt" && !begins(tokens, at, words, "whole");
  return measured || moved ? raised.end : undefined;
}

/** "Về đô thị, môi trường, | tỷ lệ …", "Trong lĩnh vực y tế, | …": the field that the text groups targets by. */
function skipField(tokens: readonly Token[], at: number, limit: number): number | undefined {
  if (!fieldHeads.some((head) => keysOf(tokens, at, at + head.split(" ").length) === head)) return undefined;
  let end: number | undefined;
  for (let i = at; i < limit; i++) {
    if (tokens[i]?.word !== ",") continue;
    if (end !== undefined && i - end > longestField) break;
    end = i + 1;
  }
  return end;
}

/** Cuts off "đạt", "là", "giảm còn" between the indicator and the amount; `share` when "chiếm" was among them. */
export function trimBefore(
  { tokens }: Stretch,
  words: TargetWords,
  from: number,
  amount: Amount,
): { from: number; to: number; share: boolean } {
  let to = Math.max(from, amount.from);
  let share = false;
  for (;;) {
    const level = amount.reached ? endsWith(tokens, words, "raise", from, to) : undefined;
    const joint = endsWith(tokens, words, "joint", from, to) ?? level;
    if (joint !== undefined && tokens[joint - 1]?.key !== "trở") {
      share ||= words.edges.share.longest(tokens, joint, to)?.end === to;
      to = joint;
    } else if (to > from && /^[:,–“-]$/u.test(tokens[to - 1]?.word ?? "")) {
      to--;
    } else {
      return { from, to, share };
    }
  }
}

/** Where the longest phrase of this edge begins that ends right before `to`. */
function endsWith(
  tokens: readonly Token[],
  words: TargetWords,
  edge: TargetEdge,
  from: number,
  to: number,
): number | undefined {
  for (let at = Math.max(from, to - 4); at < to; at++) {
    if (words.edges[edge].longest(tokens, at, to)?.end === to) return at;
  }
  return undefined;
}

/** Where what follows the amount ends: at a mark, at "là mục tiêu …", or where another thought begins. */
export function tailEnd(
  { tokens, at }: Stretch,
  words: TargetWords,
  { to, amount }: Item,
  leading: boolean,
  cues: readonly Cue[],
): number {
  for (let i = amount.to; i < to; i++) {
    const word = tokens[i]?.word ?? "";
    if (/^[.…!?:]$/u.test(word) && (i === to - 1 || tokens[i + 1]?.shape === "mark" || word === ":")) return i;
    if (cues.some((cue) => cue.frame === "sums" && cue.from === at[i])) return i;
    if (word === "," && (!leading || begins(tokens, i + 1, words, "clause"))) return i;
    if (!leading && readTime(tokens, i, to) && !isReference(tokens, i)) return i;
    if (!leading && i === amount.to && begins(tokens, i, words, "clause")) return i;
  }
  return to;
}
