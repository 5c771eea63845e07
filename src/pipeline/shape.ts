import type { Clause, Report } from "../fact/report.ts";
import type { Mention } from "../mention/mention.ts";
import type { FactTrigger } from "./trigger.ts";

const gap = "…";

/**
 * A trigger with the mentions next to it, by their types: "[Organisation] … tổ chức [Meeting]". Sentences of one shape
 * are what one rule would read. Names and numbers are left out, so that "phường Thanh Nhàn" and "phường Gia Thụy" are
 * of one shape.
 */
export function shapeAround(trigger: FactTrigger, clause: Clause, report: Report): string {
  const holder = clause.mentions.find(({ from, to }) => from <= trigger.from && trigger.to <= to);
  const { from, to } = holder ?? trigger;
  const left = clause.mentions.findLast((mention) => mention.to <= from);
  const right = clause.mentions.find((mention) => mention.from >= to);
  return [
    ...(left ? [named(left), ...(left.to < from ? [gap] : [])] : from > clause.from ? [gap] : []),
    holder ? `[${holder.type}: ${wordsOf(trigger, report)}]` : wordsOf(trigger, report),
    ...(right ? [...(right.from > to ? [gap] : []), named(right)] : to < clause.to ? [gap] : []),
  ].join(" ");
}

const named = ({ type }: Mention): string => `[${type}]`;

/** The words of a trigger: of a territory its level only, of a document's number its symbols. */
function wordsOf({ kind, from, to }: FactTrigger, { tokens }: Report): string {
  const words = tokens.slice(from, kind === "territory" ? to - 1 : to);
  if (kind !== "number") return words.map(({ key }) => key).join(" ");
  return words.map(({ word }) => word.replace(/^\d+$/u, "#")).join("");
}
