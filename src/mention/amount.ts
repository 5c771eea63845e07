import type { TargetWords, UnitWord } from "../knowledge/target-words.ts";
import { readNumber } from "../text/number.ts";
import type { Token } from "../text/token.ts";
import { isDash } from "./scan.ts";

/** A value with its unit. `from` is the first word that belongs to it ("từ"), `to` the token after the last. */
export type Amount = {
  readonly from: number;
  readonly to: number;
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly comparator: string | undefined;
  /** As written, without blanks around "/": "%", "%/năm", "triệu đồng/người/năm", "đảng viên". */
  readonly unit: string;
  /** The counted noun, which also names the indicator; empty for shares, money and measures. */
  readonly noun: { readonly from: number; readonly to: number };
  /** Words without which it is no amount of a target; "" for none. */
  readonly beside: string;
  /** "tăng từ 45 lên 70": it is the level reached, and `from` is where the first level begins. */
  readonly reached?: boolean;
};

type Unit = Pick<Amount, "to" | "unit" | "noun" | "beside">;

const wordOf = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? "";
const keyOf = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? "";

/**
 * The amount that begins at `at`, with the words of comparison around it: "từ 7,5-8%" → min 7.5, max 8, "%";
 * "80% trở lên" → min 80, ">="; "không còn hộ" → value 0, "hộ". A number without a known unit ("20 chỉ tiêu"), a
 * fraction ("21/21"), a year and "1 ha" in "giá trị 1 ha" give nothing.
 */
export function readAmount(tokens: readonly Token[], at: number, words: TargetWords): Amount | undefined {
  const zero = readZero(tokens, at, words);
  if (zero) return zero;
  const { comparator, to: start } = comparatorsAt(tokens, at, words);
  const first = numberAt(tokens, start);
  if (first === undefined || (wordOf(tokens, start - 1) === "/" && !tokens[start]?.apart)) return undefined;
  const range = readRange(tokens, start, first, words);
  if (range) return { from: at, comparator: undefined, ...range };
  const unit = readUnit(tokens, start + 1, words);
  if (!unit || wordOf(tokens, unit.to) === "/") return undefined;
  if (first === 1 && unit.unit !== "%" && unit.noun.from === unit.noun.to) return undefined;
  if (isYear(wordOf(tokens, start)) && keyOf(tokens, start - 1) === "năm") return undefined;
  const after = words.comparators.longest(tokens, unit.to)?.values.find(({ place }) => place === "after");
  const sign = after?.comparator ?? comparator;
  const to = after ? unit.to + 2 : unit.to;
  return { ...bounded(first, sign), ...unit, from: at, to };
}

const isYear = (word: string): boolean => /^(19|20)\d\d$/u.test(word);

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.shape === "number" ? readNumber(token.word) : undefined;
}

/** "trên 80" is a lower bound, "dưới 5" an upper one; "khoảng 30" and a plain number are a value. */
export function bounded(
  value: number,
  comparator: string | undefined,
): Pick<Amount, "value" | "min" | "max" | "comparator"> {
  if (comparator === ">" || comparator === ">=") return { min: value, comparator };
  if (comparator === "<" || comparator === "<=") return { max: value, comparator };
  return { value, comparator };
}

/** "đạt ít nhất từ": the words of comparison before a number; the first one decides. */
function comparatorsAt(
  tokens: readonly Token[],
  at: number,
  words: TargetWords,
): { comparator: string | undefined; to: number } {
  let comparator: string | undefined;
  let to = at;
  for (;;) {
    const match = words.comparators.longest(tokens, to);
    const word = match?.values.find(({ place }) => place === "before");
    if (!match || !word) return { comparator, to };
    comparator ??= word.comparator;
    to = match.end;
  }
}

/** "7,5-8%", "5% - 10%", "từ 60 đến 65 triệu đồng": both ends share the unit. Ends that run backwards are none. */
function readRange(
  tokens: readonly Token[],
  at: number,
  min: number,
  words: TargetWords,
): (Unit & { min: number; max: number }) | undefined {
  const joint = (i: number) => isDash(wordOf(tokens, i)) || keyOf(tokens, i) === "đến" || keyOf(tokens, i) === "tới";
  const own = joint(at + 1) ? at + 1 : (readUnit(tokens, at + 1, words)?.to ?? at + 1);
  if (!joint(own)) return undefined;
  const max = numberAt(tokens, own + 1);
  const unit = max === undefined ? undefined : readUnit(tokens, own + 2, words);
  return unit && max !== undefined && max > min && !(isYear(wordOf(tokens, at)) && max < 2100)
    ? { ...unit, min, max }
    : undefined;
}

/** "không còn hộ nghèo", "không có xã …": nothing is left of what is counted. */
function readZero(tokens: readonly Token[], at: number, words: TargetWords): Amount | undefined {
  const match = words.comparators.longest(tokens, at);
  const word = match?.values.find(({ place }) => place === "zero");
  const unit = match && word && readUnit(tokens, match.end, words);
  if (!unit || unit.noun.from === unit.noun.to) return undefined;
  return { from: at, value: 0, comparator: word.comparator, ...unit };
}

/** "%", "%/năm", "triệu đồng/người/năm", "nghìn lượt khách", "bác sĩ/10.000 dân". */
function readUnit(tokens: readonly Token[], at: number, words: TargetWords): Unit | undefined {
  const first = longestUnit(tokens, at, words);
  if (!first) return undefined;
  const next = first.word.kind === "scale" ? longestUnit(tokens, first.to, words) : undefined;
  const scaled = next && next.word.kind !== "rate" && next.word.kind !== "scale" ? next : undefined;
  const { word, to } = scaled ?? first;
  if (tokens[at] && !tokens[at].apart && /^\p{L}$/u.test(tokens[at].word) && word.kind !== "measure") return undefined;
  const end = readPer(tokens, to, words);
  const counted = word.kind === "counted" || word.kind === "classifier";
  const noun = counted ? { from: scaled ? first.to : at, to } : { from: at, to: at };
  return { to: end, unit: written(tokens, at, end), noun, beside: word.beside };
}

function longestUnit(
  tokens: readonly Token[],
  at: number,
  words: TargetWords,
): { word: UnitWord; to: number } | undefined {
  const match = words.units.longest(tokens, at);
  const word = match?.values[0];
  return match && word ? { word, to: match.end } : undefined;
}

/** "/người/năm", "trên năm", "/10.000 dân", "/1 vạn dân" after a unit. */
function readPer(tokens: readonly Token[], at: number, words: TargetWords): number {
  let to = at;
  for (;;) {
    const slash = wordOf(tokens, to) === "/";
    if (!slash && keyOf(tokens, to) !== "trên") return to;
    let i = to + 1;
    if (tokens[i]?.shape === "number") i++;
    if (keyOf(tokens, i) === "vạn") i++;
    const noun = /^(năm|dân|tháng|ngày|đầu)$/u.test(keyOf(tokens, i))
      ? i + (keyOf(tokens, i) === "đầu" ? 2 : 1)
      : undefined;
    const end = noun ?? words.units.longest(tokens, i)?.end;
    // "trên địa bàn" is no unit; after a slash any word is.
    if (end === undefined && !(slash && /^\p{L}/u.test(wordOf(tokens, i)))) return to;
    to = end ?? i + 1;
  }
}

function written(tokens: readonly Token[], from: number, to: number): string {
  let out = "";
  for (let i = from; i < to; i++) {
    const word = i > from && keyOf(tokens, i) === "trên" ? "/" : wordOf(tokens, i);
    out += out === "" || word === "/" || out.endsWith("/") || !tokens[i]?.apart ? word : ` ${word}`;
  }
  return out;
}
