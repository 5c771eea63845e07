import type { World } from "../entity/world.ts";
import type { Fact } from "../fact/fact.ts";
import type { Clause } from "../fact/report.ts";
import type { Refusal } from "../graph/fragment.ts";
import { offsets } from "../graph/to-fragment.ts";
import type { Knowledge } from "../knowledge/load.ts";
import { type Mention, withInner } from "../mention/mention.ts";
import type { Certainty } from "../ontology/relation-types.ts";
import type { Document } from "../source/document.ts";
import type { LineKind } from "../text/section.ts";
import type { Span } from "../text/span.ts";
import { type Understanding, understand } from "./extract.ts";
import { shapeAround } from "./shape.ts";
import { type TriggerKind, triggersIn } from "./trigger.ts";

type Quoted = Span & { readonly text: string };

/** A name or reference that a rule read; `entity` is what it stands for, none for a day, a term or what was refused. */
export type ExplainedMention = Quoted & {
  readonly type: Mention["type"];
  readonly rule: string;
  readonly entity: { readonly id: string; readonly name: string } | null;
};

export type ExplainedRelation = {
  readonly type: string;
  /** Names of both ends; a day for the second of HELD_ON. */
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly trigger: string;
};

/** `shape` is the trigger with what stands beside it: "[Organisation] … tổ chức [Meeting]". */
export type ExplainedTrigger = Quoted & { readonly kind: TriggerKind; readonly shape: string };

/** One sentence: what was read in it by which rule, what was refused and why, and what promises a fact. */
export type ExplainedSentence = Quoted & {
  readonly kind: LineKind;
  /** From 1, in the text as it was read. */
  readonly line: number;
  readonly mentions: readonly ExplainedMention[];
  readonly relations: readonly ExplainedRelation[];
  readonly refusals: readonly Refusal[];
  readonly triggers: readonly ExplainedTrigger[];
};

/** How a report was read, sentence by sentence; page furniture is in none. Offsets are those of the fragment. Pure. */
export function explain(document: Document, knowledge: Knowledge): ExplainedSentence[] {
  const understanding = understand(document, knowledge);
  const { aligned, world } = understanding;
  const at = offsets(aligned, world);
  const quoted = (tokens: { from: number; to: number }): Quoted => {
    const span = at(tokens);
    return { ...span, text: document.text.slice(span.start, span.end) };
  };
  const lineOf = lineCounter(document.text);
  return world.report.clauses.map((clause) => {
    const span = quoted(clause);
    return {
      ...span,
      kind: clause.kind,
      line: lineOf(span.start),
      mentions: clause.mentions.flatMap(withInner).map((mention) => ({ ...quoted(mention), ...what(mention, world) })),
      relations: relationsIn(clause, understanding, (tokens) => quoted(tokens).text),
      refusals: [...unresolvedIn(clause, world), ...lostIn(clause, understanding)].map(({ mention, ...why }) => ({
        ...quoted(mention),
        ...why,
      })),
      triggers: triggersIn(clause, world.report, knowledge).map((trigger) => ({
        ...quoted(trigger),
        kind: trigger.kind,
        shape: shapeAround(trigger, clause, world.report),
      })),
    };
  });
}

/** Whether the sentence says something of something: a relation, the day of a meeting, a target. */
export const gaveFact = ({ relations, mentions }: ExplainedSentence): boolean =>
  relations.length > 0 || mentions.some(({ type, entity }) => type === "Target" && entity !== null);

function what(mention: Mention, world: World): Pick<ExplainedMention, "type" | "rule" | "entity"> {
  const id = world.of.get(mention);
  const entity = id === undefined ? undefined : world.entities.get(id);
  const { type, rule } = mention;
  return { type, rule, entity: entity ? { id: entity.id, name: entity.name } : null };
}

const inside = (clause: Clause, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  clause.from <= from && to <= clause.to;

function relationsIn(
  clause: Clause,
  { world, relations }: Understanding,
  words: (tokens: { from: number; to: number }) => string,
): ExplainedRelation[] {
  const name = (id: string): string => world.entities.get(id)?.name ?? id;
  const told = relations.flatMap(({ type, from, to, certainty, evidence }) =>
    evidence
      .filter((one) => inside(clause, one))
      .map(({ rule, trigger }) => {
        return { type, from: name(from), to: name(to), certainty, rule, trigger: trigger ? words(trigger) : "" };
      }),
  );
  const days = world.facts.filter((fact) => fact.type === "HELD_ON" && inside(clause, fact.span));
  const held = days.flatMap(({ type, from, to, certainty, rule, trigger }) => {
    const meeting = world.of.get(from);
    if (meeting === undefined) return [];
    return [{ type, from: name(meeting), to: words(to), certainty, rule, trigger: trigger ? words(trigger) : "" }];
  });
  return [...told, ...held];
}

type Lost = { readonly mention: Mention; readonly reason: string; readonly layer: Refusal["layer"] };

const unresolvedIn = (clause: Clause, world: World): Lost[] =>
  world.unresolved
    .filter(({ mention }) => inside(clause, mention))
    .map(({ mention, reason }) => ({ mention, reason, layer: "entity" }));

/** Facts that a rule stated here and that gave no relation, since an end of theirs stands for nothing. */
function lostIn(clause: Clause, { world }: Understanding): Lost[] {
  const refused = new Set(world.unresolved.map(({ mention }) => mention));
  const endsOf = ({ type, from, to }: Fact) => (type === "HELD_ON" ? [from] : [from, to]);
  const facts = world.facts.filter((fact) => inside(clause, fact.span));
  const lost = facts.flatMap((fact) =>
    endsOf(fact)
      .filter((end) => !world.of.has(end) && !refused.has(end))
      .map((mention) => ({ mention, reason: `no-end-for-${fact.type}`, layer: "fact" as const })),
  );
  return [...new Map(lost.map((one) => [`${one.mention.from} ${one.reason}`, one])).values()];
}

/** The line of an offset, from 1; asked from left to right, so that each line end is passed once. */
function lineCounter(text: string): (offset: number) => number {
  let [line, end] = [1, text.indexOf("\n")];
  return (offset) => {
    for (; end >= 0 && end < offset; end = text.indexOf("\n", end + 1)) line++;
    return line;
  };
}
