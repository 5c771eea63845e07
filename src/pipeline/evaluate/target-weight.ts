import type { FragmentEntity } from "../../graph/fragment.ts";
import type { Span } from "../../text/span.ts";
import type { Names } from "./gold.ts";
import type { GoldEntity } from "./gold-file.ts";
import { jaccard } from "./name-key.ts";
import { normalForm } from "./normal-form.ts";
import { indicatorWords, targetValuesAgree } from "./target-values.ts";

const [least, contained] = [0.5, 0.75];

/** Every place where one of these phrases stands in the text. */
export function placesOf(phrases: readonly string[], text: string): Span[] {
  const places: Span[] = [];
  for (const phrase of phrases.filter(Boolean)) {
    for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
      places.push({ start, end: start + phrase.length });
    }
  }
  return places;
}

/** A target is the same with the same bounds, a mention over the phrase of the gold, and words of the indicator. */
export function targetWeight(
  { name, aliases, attrs }: GoldEntity,
  names: Names,
  found: FragmentEntity,
  normal: string,
  text: string,
): number {
  const quotes = found.mentions.map((mention) => mention.text);
  if (!targetValuesAgree(attrs, found.attributes, [found.name, ...quotes].join(" | "))) return 0;
  const places = placesOf(aliases, text);
  const over = places.some((place) => found.mentions.some(({ start, end }) => place.start < end && start < place.end));
  if (places.length > 0 && found.mentions.length > 0 && !over) return 0;
  const mine = [...names.keys()].map(indicatorWords);
  const indicator = indicatorWords(normalForm(String(found.attributes.indicator ?? "")));
  const theirs = [indicatorWords(normal), indicator, ...quotes.map((quote) => indicatorWords(normalForm(quote)))];
  const like = Math.max(0, ...mine.flatMap((one) => theirs.map((other) => jaccard(one, other))));
  const own = indicatorWords(normalForm(name));
  const share = (part: ReadonlySet<string>, of: ReadonlySet<string>) =>
    of.size > 0 ? part.intersection(of).size / of.size : 0;
  const inside = Math.max(0, ...theirs.map((each) => share(each, own)));
  if (names.has(normal)) return 90 + 5 * like;
  const called = theirs[0]?.size ? theirs[0] : indicator;
  const near = mine.some((each) => jaccard(called, each) >= 0.25 || share(each, called) >= contained);
  return near && (like >= least || inside >= contained) ? 30 + 40 * Math.max(like, inside * 0.9) : 0;
}
