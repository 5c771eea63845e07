import { loadKnowledge } from "../../src/knowledge/load.ts";
import { findMentions } from "../../src/mention/find.ts";
import { type Mention, withInner } from "../../src/mention/mention.ts";
import { align } from "../../src/text/align.ts";
import { readSentences } from "../../src/text/sentence.ts";
import type { Span } from "../../src/text/span.ts";
import { tokenise } from "../../src/text/token.ts";

export const knowledge = loadKnowledge();

/** A stretch of text with its mentions; spans count units of the text as it was given, NFD and all. */
export type Reading = {
  readonly text: string;
  /** The mentions that lie in no other, from left to right. */
  readonly mentions: readonly Mention[];
  spanOf(mention: Mention): Span;
  wordsOf(mention: Mention): string;
};

/** Reads a stretch as one line of body text, so that no rule of sections decides about a phrase. */
export function read(text: string): Reading {
  const aligned = align(text);
  const tokens = tokenise(aligned.text);
  const line = { kind: "body", from: 0, to: tokens.length } as const;
  const sentences = readSentences(tokens, [line], knowledge.lexicon.abbreviations);
  const at = (token: number, side: "start" | "end") => tokens[token]?.[side] ?? 0;
  return {
    text,
    mentions: findMentions(aligned.text, tokens, sentences, knowledge).flat(),
    spanOf: ({ from, to }) => ({
      start: aligned.toOriginal(at(from, "start")),
      end: aligned.toOriginal(at(to - 1, "end")),
    }),
    wordsOf: ({ from, to }) => aligned.text.slice(at(from, "start"), at(to - 1, "end")),
  };
}

/** All mentions, those inside others too. */
export const allMentions = (reading: Reading): Mention[] =>
  reading.mentions.flatMap((mention) => [...withInner(mention)]);
