import { foldTone } from "../text/fold.ts";
import type { Sentence } from "../text/sentence.ts";
import { isCapital, type Token } from "../text/token.ts";
import type { Mention, PersonMention } from "./mention.ts";

const addresses = ["ông", "bà", "đồng chí", "đ / c"].map((words) => words.split(" "));
const openings = new Set(addresses.map(([first]) => first));

/** Where the name begins that a form of address stands before. */
function afterAddress(tokens: readonly Token[], at: number): number | undefined {
  if (!openings.has(tokens[at]?.key)) return undefined;
  const words = addresses.find((each) => each.every((key, i) => tokens[at + i]?.key === key));
  return words && at + words.length;
}

/** Full names that were given before a token and end in a syllable. */
function fullNames(people: readonly PersonMention[], at: number, given: string): string[] {
  const ends = people.filter(({ from, name }) => from < at && foldTone(name.split(" ").at(-1) ?? "") === given);
  return [...new Map(ends.map(({ name }) => [foldTone(name), name])).values()];
}

/**
 * "Bà | Thanh cảm ơn …": a form of address and one syllable stand for the person whose full name ends so, where the
 * report has named one such person before. Gives the mentions of each sentence with these among them.
 */
export function withGivenNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: Mention[][],
): Mention[][] {
  const people = mentions.flat().filter((mention) => mention.type === "Person");
  if (people.length === 0) return mentions;
  return sentences.map((sentence, i) => {
    const own = mentions[i] ?? [];
    const found: Mention[] = [];
    for (let at = sentence.from; at < sentence.to - 1; at++) {
      const from = afterAddress(tokens, at);
      const token = from === undefined ? undefined : tokens[from];
      if (from === undefined || !token || from >= sentence.to || token.shape !== "title") continue;
      const goesOn = from + 1 < sentence.to && isCapital(tokens[from + 1]);
      if (goesOn || own.some((mention) => mention.from <= from && from < mention.to)) continue;
      const [name, another] = fullNames(people, from, foldTone(token.key));
      if (name === undefined || another !== undefined) continue;
      found.push({ type: "Person", from, to: from + 1, rule: "person/given-name", name, licensed: true });
    }
    return found.length > 0 ? [...own, ...found].sort((a, b) => a.from - b.from) : own;
  });
}
