import { expect, test } from "vitest";
import type { Mention } from "../../src/mention/mention.ts";
import type { Span } from "../../src/text/span.ts";
import { draw } from "./drawing.ts";
import { allMentions, type Reading, read } from "./reading.ts";
import { type Slots, slotsOf } from "./slots.ts";

/** What must not be read: by these rules, or by any rule of the type. */
export type Refusal = { readonly refused: readonly string[] | "all" };
export const not = (...rules: readonly string[]): Refusal => ({ refused: rules });
export const nothing: Refusal = { refused: "all" };

/** The value first, then every phrasing of it. */
export type Row = readonly [Slots | Refusal, ...string[]];

/** The ways in which one text reaches us; all of them must read alike. */
const forms = [
  (phrase: string) => phrase,
  (phrase: string) => phrase.normalize("NFD"),
  (phrase: string) => phrase.replaceAll(" ", "\u00a0"),
];

/**
 * A table of phrases for mentions of one type, on their own or inside others. "[…]" shows in its sentence the stretch
 * that is meant; without it the whole phrase is. Of the slots only those that the row names are compared; a slot that
 * must be empty is named with undefined.
 */
export function cases(type: Mention["type"], rows: readonly Row[]): void {
  for (const [value, ...phrases] of rows) {
    for (const phrase of phrases) {
      test(phrase, () => {
        for (const form of forms) check(type, value, form(phrase));
      });
    }
  }
}

function check(type: Mention["type"], value: Slots | Refusal, marked: string): void {
  const text = marked.replace(/[[\]]/gu, "");
  const reading = read(text);
  const span = spanOf(marked, text);
  const found = allMentions(reading).filter((mention) => mention.type === type);
  const seen = `read as: ${draw(text, "all")}`;
  if (isRefusal(value)) {
    const wrong = found.filter(({ rule }) => value.refused === "all" || value.refused.includes(rule));
    const touching = wrong.filter((mention) => touches(reading.spanOf(mention), span));
    expect(
      touching.map(({ rule }) => rule),
      seen,
    ).toEqual([]);
  } else {
    const there = found.filter((mention) => fills(reading.spanOf(mention), span));
    expect(
      there.map((mention) => shown(reading, mention, value)),
      seen,
    ).toContainEqual(value);
  }
}

const isRefusal = (value: Slots | Refusal): value is Refusal => "refused" in value;

function spanOf(marked: string, text: string): Span {
  const start = marked.indexOf("[");
  return start < 0 ? { start: 0, end: text.length } : { start, end: marked.indexOf("]") - 1 };
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const fills = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/** Of the slots those that the row names. */
function shown(reading: Reading, mention: Mention, named: Slots): Slots {
  const slots = slotsOf(reading, mention);
  return Object.fromEntries(Object.entries(slots).filter(([name]) => name in named));
}
