import type { Clause, Report } from "../fact/report.ts";
import type { Knowledge } from "../knowledge/load.ts";
import { isCapital } from "../text/token.ts";

/** The kinds of words that promise a fact. */
export const triggerKinds = ["verb", "title", "number", "territory"] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** Words of a sentence that promise a fact; `from` and `to` count tokens of the report, `to` excluded. */
export type FactTrigger = { readonly kind: TriggerKind; readonly from: number; readonly to: number };

/**
 * What in a sentence promises a fact, whether or not a rule read it: a verb of a meeting ("chủ trì"), a title ("Phó Bí
 * thư"), the number of a document ("04-KH/ĐU"), the word of a territory before its name ("phường Thanh Nhàn").
 */
export function triggersIn(clause: Clause, { tokens }: Report, { lexicon }: Knowledge): FactTrigger[] {
  const found: FactTrigger[] = clause.triggers.map(({ from, to }) => ({ kind: "verb", from, to }));
  for (let at = clause.from; at < clause.to; ) {
    const numbered = numberEnd(at);
    const title = lexicon.ranks.longest(tokens, at, clause.to)?.end;
    const level = lexicon.levels.longest(tokens, at, clause.to)?.end;
    const named = level !== undefined && level < clause.to && isName(level) ? level + 1 : undefined;
    if (numbered) found.push({ kind: "number", from: at, to: numbered });
    else if (title) found.push({ kind: "title", from: at, to: title });
    else if (named) found.push({ kind: "territory", from: at, to: named });
    at = numbered ?? title ?? named ?? at + 1;
  }
  return found.sort((a, b) => a.from - b.from);

  /** Digits, then marks and symbols without a blank, the first of them in capitals: "04-KH/ĐU", "30/2020/NĐ-CP". */
  function numberEnd(at: number): number | undefined {
    if (!/^\d{1,5}$/u.test(tokens[at]?.word ?? "")) return undefined;
    let to = at + 1;
    let symbols = 0;
    for (; to < clause.to; to++) {
      const token = tokens[to];
      if (!token || token.apart || !/^(?:[-–/.]|\d+|\p{L}+)$/u.test(token.word)) break;
      if (token.word.length > 1 && token.shape === "upper") symbols++;
    }
    return symbols > 0 ? to : undefined;
  }

  function isName(at: number): boolean {
    return isCapital(tokens[at]) || tokens[at]?.shape === "number";
  }
}
