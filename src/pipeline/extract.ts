import { dayOfReport } from "../entity/day.ts";
import type { Relation } from "../entity/relation.ts";
import { resolve } from "../entity/resolve.ts";
import type { World } from "../entity/world.ts";
import { readReport } from "../fact/report.ts";
import { stateFacts } from "../fact/state.ts";
import type { Fragment } from "../graph/fragment.ts";
import { toFragment } from "../graph/to-fragment.ts";
import type { Knowledge } from "../knowledge/load.ts";
import { findMentions } from "../mention/find.ts";
import { readTargets } from "../mention/target.ts";
import type { Document } from "../source/document.ts";
import { type Aligned, align } from "../text/align.ts";
import { readSections } from "../text/section.ts";
import { readSentences } from "../text/sentence.ts";
import { tokenise } from "../text/token.ts";

/** A report as it was read, before it becomes a fragment: what `explain` tells from. */
export type Understanding = {
  readonly aligned: Aligned;
  readonly world: World;
  readonly relations: readonly Relation[];
};

/** What one report says, as a fragment of the graph. Pure: the same document and tables give the same fragment. */
export function extract(document: Document, knowledge: Knowledge): Fragment {
  const { aligned, world, relations } = understand(document, knowledge);
  return toFragment(document, aligned, world, relations);
}

/** Reads a report through all layers. Pure. */
export function understand(document: Document, knowledge: Knowledge): Understanding {
  const { lexicon } = knowledge;
  const { publishedAt } = document;
  const aligned = align(document.text);
  const { tokens, lines } = readSections(aligned, tokenise(aligned.text), lexicon.furniture);
  const sentences = readSentences(tokens, lines, lexicon.abbreviations);
  const named = findMentions(aligned.text, tokens, sentences, knowledge);
  const targets = readTargets({ text: aligned.text, tokens, sentences, mentions: named, knowledge, publishedAt });
  const mentions = named.map((own, i) => [...own, ...(targets[i] ?? [])].sort((a, b) => a.from - b.from));
  const report = readReport(aligned.text, tokens, sentences, mentions, knowledge);
  const world: World = {
    report,
    facts: stateFacts(report),
    knowledge,
    local: document.id.slice(0, 12),
    day: dayOfReport(publishedAt, report),
    publishedAt,
    address: document.address ?? "",
    entities: new Map(),
    of: new Map(),
    unresolved: [],
  };
  return { aligned, world, relations: resolve(world) };
}
