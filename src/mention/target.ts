import type { TargetWords } from "../knowledge/target-words.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Amount } from "./amount.ts";
import { coverage } from "./coverage.ts";
import { type Frame, viewAt } from "./frame.ts";
import { readInTurn } from "./in-turn.ts";
import { type Context, readIndicator } from "./indicator.ts";
import { indicatorStart } from "./indicator-bounds.ts";
import type { Mention, TargetMention } from "./mention.ts";
import { type FramedReport, readFrames } from "./target-frame.ts";
import { type Item, readItems, readStretches, type Stretch } from "./target-item.ts";

/** In tokens: what is longer is no sentence, and would take its time. */
const longestSentence = 3000;
const longestStretch = 500;

/** One stretch that speaks of amounts, or an indicator whose amount stands after the next one. */
type Reading = { readonly stretch: Stretch; readonly items: readonly Item[] };

/**
 * The targets of each sentence: a value with unit and indicator, where the text looks ahead. What was reached, counts of
 * tasks, ballots and ages give nothing. See DOMAIN.md §6.
 */
export function readTargets(report: FramedReport): TargetMention[][] {
  return readFrames(report).map((frame, i) => {
    const sentence = report.sentences[i] as Sentence;
    const ahead = frame.turns.some(({ look }) => look === "ahead");
    return ahead && sentence.to - sentence.from <= longestSentence
      ? readSentence(report, sentence, report.mentions[i] ?? [], frame)
      : [];
  });
}

function readSentence(
  report: FramedReport,
  sentence: Sentence,
  mentions: readonly Mention[],
  frame: Frame,
): TargetMention[] {
  const words = report.knowledge.lexicon.targets;
  const covered = coverage(mentions.filter((mention) => !isCount(mention)));
  const named = (at: number) => covered(at) !== undefined;
  const readings = readStretches({ tokens: report.tokens, sentence, covered, words })
    .filter(({ at }) => at.length <= longestStretch)
    .map((stretch): Reading => ({ stretch, items: readItems(stretch, words, named) }));
  const targets: TargetMention[] = [];
  let shares = false;
  for (const [i, reading] of readings.entries()) {
    shares = announcesShares(reading) || (shares && reading.items.every(({ amount }) => amount.unit === "%"));
    targets.push(...readStretch(reading, readings[i + 1], shares, words, frame));
  }
  return targets.sort((a, b) => a.from - b.from);
}

/** "cơ cấu kinh tế: nông nghiệp 20%; …": what follows are shares. */
const announcesShares = ({ stretch, items }: Reading): boolean =>
  items.length === 0 && stretch.end === ":" && /cơ cấu|tỷ trọng/u.test(stretch.tokens.map(({ key }) => key).join(" "));

function readStretch(
  reading: Reading,
  next: Reading | undefined,
  shares: boolean,
  words: TargetWords,
  frame: Frame,
): TargetMention[] {
  const { stretch } = reading;
  const items = reading.items.filter((item) => looksAhead(stretch, words, item, frame));
  const [first] = items;
  const inTurn = first && readInTurn(stretch, words, items, indicatorStart(stretch, words, first, frame.cues));
  if (inTurn) return inTurn.map(({ item, text }) => target(stretch, item.amount, frame, { ...item, text }));
  const targets: TargetMention[] = [];
  let sibling: Context["sibling"] = { share: shares };
  for (const item of [...items, ...sharedItem(reading, next, words, frame)]) {
    const indicator = readIndicator(stretch, item, { words, cues: frame.cues, sibling });
    if (!indicator) continue;
    sibling = indicator;
    targets.push(target(stretch, item.amount, frame, indicator));
  }
  return targets;
}

/** "50 dự án" is how many are wanted, not a set with a name. */
const isCount = (mention: Mention): boolean =>
  mention.type === "Document" &&
  mention.kind === "Dự án" &&
  mention.rule === "document/set" &&
  mention.issuers.length === 0;

/** Whether the frame looks ahead at the amount and no word of the item looks back: "100% chi bộ đã hoàn thành …". */
function looksAhead({ at, tokens }: Stretch, words: TargetWords, { from, to, amount }: Item, frame: Frame): boolean {
  const first = at[from] as number;
  const last = at[to - 1] as number;
  const here = at[Math.min(amount.from, at.length - 1)] as number;
  const inside = frame.cues.filter((cue) => first <= cue.from && cue.from <= last);
  if (inside.some((cue) => cue.frame === "back")) return false;
  const overfull = amount.unit === "%" && (amount.value ?? 0) > 100 && words.edges.plan.longest(tokens, amount.to, to);
  if (overfull && !frame.cues.some((cue) => cue.frame === "ahead")) return false;
  const past = inside.some((cue) => cue.frame === "past");
  return (
    viewAt(frame, here).look === "ahead" && (!past || inside.some((cue) => cue.frame === "time") || compares(amount))
  );
}

/** "gấp 2 lần năm 2020": a multiple of a past value. */
const compares = (amount: Amount): boolean => amount.unit === "lần";

/**
 * "Tỷ lệ nước thải được xử lý; tỷ lệ chất thải được thu gom: 100%": an indicator without an amount of its own shares the
 * one behind the colon after the next.
 */
function sharedItem(own: Reading, next: Reading | undefined, words: TargetWords, frame: Frame): Item[] {
  const [item] = next?.items ?? [];
  if (own.items.length > 0 || own.stretch.end !== ";" || !next || !item || next.items.length > 1) return [];
  if (next.stretch.tokens[item.amount.from - 1]?.word !== ":") return [];
  const end = own.stretch.tokens.length;
  const amount = { ...item.amount, from: end, to: end, noun: { from: end, to: end } };
  const shared = { from: 0, to: end, amount };
  const start = indicatorStart(own.stretch, words, shared, frame.cues);
  const measured = words.edges.measure.longest(own.stretch.tokens, start) !== undefined;
  return measured && looksAhead(next.stretch, words, item, frame) ? [shared] : [];
}

type Span = { readonly from: number; readonly to: number; readonly text: string };

function target(stretch: Stretch, amount: Amount, frame: Frame, indicator: Span): TargetMention {
  const from = stretch.at[Math.min(indicator.from, amount.from)] as number;
  const to = (stretch.at[endOf(stretch, Math.max(indicator.to, amount.to))] as number) + 1;
  // The year of "từ 45 triệu đồng năm 2025 lên …" is not the one to reach it by.
  const { deadline } = viewAt(frame, amount.reached ? from : to - 1);
  return {
    type: "Target",
    from,
    to,
    rule: ruleOf(amount),
    indicator: indicator.text,
    comparator: amount.comparator,
    unit: amount.unit,
    ...(amount.value !== undefined && { value: amount.value }),
    ...(amount.min !== undefined && { min: amount.min }),
    ...(amount.max !== undefined && { max: amount.max }),
    ...(deadline !== undefined && { deadline }),
  };
}

const ruleOf = (amount: Amount): string =>
  amount.value === 0 && amount.comparator === "="
    ? "target/none-left"
    : amount.min !== undefined && amount.max !== undefined
      ? "target/range"
      : "target/value";

/** The last token before `to` that is no mark. */
function endOf({ tokens }: Stretch, to: number): number {
  let last = Math.min(to, tokens.length) - 1;
  while (last > 0 && /^[,;.…“”"]$/u.test(tokens[last]?.word ?? "")) last--;
  return last;
}
