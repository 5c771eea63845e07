import type { TargetWords } from "../knowledge/target-words.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";
import { type Amount, bounded, readAmount } from "./amount.ts";
import type { Coverage } from "./coverage.ts";

/** A stretch of a sentence between two marks; brackets that hold amounts of their own are cut out of it. */
export type Stretch = {
  readonly tokens: readonly Token[];
  /** For each token its number in the report. */
  readonly at: readonly number[];
  /** The mark that ends it: ";", ":" before a list, or "". */
  readonly end: string;
};

/** The part of a stretch that speaks of one amount. */
export type Item = { readonly from: number; readonly to: number; readonly amount: Amount };

type Source = {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Names stay whole, and numbers in them are no amounts. */
  readonly covered: Coverage;
  readonly words: TargetWords;
};

/** Cuts a sentence at ";", at colons that announce, and around brackets with amounts; names stay whole. */
export function readStretches(source: Source): Stretch[] {
  const cuts: Cut[] = [];
  cut(source, source.sentence.from, source.sentence.to, cuts);
  return cuts
    .filter(({ at }) => at.length > 0)
    .map(({ at, end }) => ({ at, end, tokens: at.map((i) => source.tokens[i] as Token) }));
}

type Cut = { at: number[]; end: string };

function cut(source: Source, from: number, to: number, cuts: Cut[]): void {
  const { tokens, covered } = source;
  let own: Cut = { at: [], end: "" };
  cuts.push(own);
  const close = (end: string) => {
    own.end = end;
    own = { at: [], end: "" };
    cuts.push(own);
  };
  for (let at = from; at < to; at++) {
    const mention = covered(at);
    if (mention) {
      for (; at < Math.min(mention.to, to); at++) own.at.push(at);
      at--;
      continue;
    }
    const word = tokens[at]?.word ?? "";
    const bracket = word === "(" ? closing(source, at, to) : undefined;
    if (bracket === at + 2 && tokens[at + 1]?.shape === "number") {
      close(";"); // "(1) … (2) …" numbers the items
      at = bracket;
    } else if (bracket !== undefined && holdsAmount(source, at + 1, bracket)) {
      cut(source, at + 1, bracket, cuts);
      at = bracket;
    } else if (word === ";" || (word === ":" && announces(source, at, to))) {
      close(word);
    } else {
      own.at.push(at);
    }
  }
}

function closing({ tokens }: Source, open: number, to: number): number | undefined {
  for (let i = open + 1; i < to; i++) if (tokens[i]?.word === ")") return i;
  return undefined;
}

function holdsAmount({ tokens, words }: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const amount = readAmount(tokens, i, words);
    if (amount && amount.to <= to) return true;
  }
  return false;
}

/** A colon announces a list, unless nothing but an amount follows it: "số đảng viên được kết nạp hằng năm: 200 đảng viên". */
function announces({ tokens, words }: Source, colon: number, to: number): boolean {
  const amount = readAmount(tokens, colon + 1, words);
  if (!amount || amount.value === 0) return true;
  return amount.to < to && !/^[;,.(…]$/u.test(tokens[amount.to]?.word ?? "");
}

/** The amounts of a stretch, each with the words around it, from left to right. */
export function readItems(stretch: Stretch, words: TargetWords, named: (at: number) => boolean): Item[] {
  const amounts = readAmounts(stretch, words, named);
  const items: Item[] = [];
  let from = 0;
  let chosen: Amount | undefined;
  for (const amount of amounts) {
    const edge = chosen && edgeBetween(stretch, words, from, chosen, amount);
    if (chosen && edge !== undefined) {
      items.push({ from, to: edge, amount: chosen });
      from = edge + 1;
      chosen = amount;
    } else {
      chosen = chosen ? likelier(stretch, words, from, chosen, amount) : amount;
    }
  }
  if (chosen) items.push({ from, to: stretch.tokens.length, amount: chosen });
  return items.map((item) => ({ ...item, amount: withLaterBound(stretch, words, item) }));
}

function readAmounts({ tokens, at }: Stretch, words: TargetWords, named: (at: number) => boolean): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < tokens.length; ) {
    const amount = named(at[i] as number) ? undefined : readAmount(tokens, i, words);
    if (amount && standsBeside(tokens, amount)) amounts.push(amount);
    i = amount?.to ?? i + 1;
  }
  return amounts;
}

/** "tuổi" counts beside "tuổi thọ" only: "trẻ em dưới 5 tuổi" has an age. */
function standsBeside(tokens: readonly Token[], { beside }: Amount): boolean {
  return beside === "" || ` ${tokens.map(({ key }) => key).join(" ")} `.includes(` ${beside} `);
}

/**
 * Where one item ends and the next begins: at the comma or "và" right before an amount that leads its item ("40% xã …
 * và | 20% xã …"), else at the first after an amount that ends its item ("… chiếm 23%, | dịch vụ là 37%").
 */
function edgeBetween(
  stretch: Stretch,
  words: TargetWords,
  from: number,
  left: Amount,
  right: Amount,
): number | undefined {
  const { tokens } = stretch;
  const edges: number[] = [];
  for (let i = left.to; i < right.from; i++) if (/^(,|và|cùng|…)$/u.test(tokens[i]?.key ?? "")) edges.push(i);
  const commas = edges.filter((i) => tokens[i]?.word === ",");
  if (edges.at(-1) === right.from - 1 || edges.length === 0) return edges.at(-1);
  return leads(stretch, words, from, left) ? (commas.at(-1) ?? edges.at(-1)) : edges[0];
}

/** Whether nothing but introductory words stands before the amount, so that what is measured comes after it. */
export function leads({ tokens }: Stretch, words: TargetWords, from: number, amount: Amount): boolean {
  for (let i = from; i < amount.from; ) {
    const end = [words.edges.opening, words.edges.joint, words.edges.change].map(
      (edge) => edge.longest(tokens, i, amount.from)?.end ?? 0,
    );
    const next = Math.max(...end);
    if (next > 0) i = next;
    else if (tokens[i]?.shape === "mark") i++;
    else return false;
  }
  return true;
}

/** Of two amounts in one item: of "từ 30 lên 60" the second; else the one that leads, else the one after "đạt". */
function likelier(stretch: Stretch, words: TargetWords, from: number, left: Amount, right: Amount): Amount {
  const { tokens } = stretch;
  const before = tokens[right.from - 1]?.key ?? "";
  if (["lên", "xuống", "đến", "còn"].includes(before)) return { ...right, from: left.from, reached: true };
  if (leads(stretch, words, from, left)) return left;
  return rank(stretch, words, right) > rank(stretch, words, left) ? right : left;
}

function rank({ tokens }: Stretch, words: TargetWords, amount: Amount): number {
  const before = tokens[amount.from - 1];
  if (before?.word === ":" || (before && words.edges.joint.longest(tokens, amount.from - 1, amount.from))) return 2;
  return before && words.edges.change.longest(tokens, amount.from - 1, amount.from) ? 1 : 0;
}

/** "trở lên" at `at`, unless it belongs to a grade: "hoàn thành tốt nhiệm vụ trở lên". */
export function laterBound(
  tokens: readonly Token[],
  words: TargetWords,
  at: number,
  limit: number,
): { sign: string; to: number } | undefined {
  const match = words.comparators.longest(tokens, at, limit);
  const after = match?.values.find(({ place }) => place === "after");
  if (!match || !after) return undefined;
  for (let from = Math.max(0, at - 4); from < at; from++) {
    if (words.edges.grade.longest(tokens, from, at)?.end === at) return undefined;
  }
  return { sign: after.comparator, to: match.end };
}

/** "từ 80% số đảng viên trở lên …": the word of comparison may stand behind what is counted. */
function withLaterBound({ tokens }: Stretch, words: TargetWords, { to, amount }: Item): Amount {
  if (amount.value === undefined) return amount;
  for (let i = amount.to; i < to; i++) {
    const bound = laterBound(tokens, words, i, to);
    if (bound) return { ...amount, value: undefined, ...bounded(amount.value, bound.sign) };
  }
  return amount;
}
