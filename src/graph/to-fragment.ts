import type { Relation } from "../entity/relation.ts";
import type { Entity, World } from "../entity/world.ts";
import type { Document } from "../source/document.ts";
import type { Aligned } from "../text/align.ts";
import { singleBlanks } from "../text/blanks.ts";
import type { Span } from "../text/span.ts";
import type { Evidence, Fragment, FragmentEntity, FragmentRelation, Passage, Refusal } from "./fragment.ts";

/** In tokens, `to` excluded. */
type TokenSpan = { readonly from: number; readonly to: number };

/** What a report contributes, in offsets of its original text; sorted, so that the same bytes give the same bytes. */
export function toFragment(
  document: Document,
  aligned: Aligned,
  world: World,
  relations: readonly Relation[],
): Fragment {
  const at = offsets(aligned, world);
  const text = (span: Span) => document.text.slice(span.start, span.end);
  const passages: Passage[] = world.report.clauses.map((clause) => {
    const span = at(clause);
    return { id: `${document.id}:${span.start}-${span.end}`, ...span, text: text(span) };
  });
  const entityOf = (entity: Entity): FragmentEntity => {
    const mentions = dedupe(entity.mentions.map(at)).map((span) => ({ ...span, text: text(span) }));
    const aliases = [...new Set(mentions.map((mention) => singleBlanks(mention.text)))].sort();
    return {
      id: entity.id,
      type: entity.type,
      name: entity.name,
      aliases,
      attributes: sortKeys(entity.attributes),
      mentions,
    };
  };
  const relationOf = (relation: Relation): FragmentRelation => ({
    type: relation.type,
    from: relation.from,
    to: relation.to,
    attributes: sortKeys(single(relation.attributes)),
    certainty: relation.certainty,
    evidence: relation.evidence.map((one): Evidence => {
      const span = at(one);
      const trigger = one.trigger ? text(at(one.trigger)) : "";
      return { ...span, quote: text(span), rule: one.rule, trigger };
    }),
  });
  const refusals: Refusal[] = world.unresolved.map(({ mention, reason }) => {
    const span = at(mention);
    return { ...span, text: text(span), reason, layer: "entity" };
  });
  return {
    document: {
      id: document.id,
      path: document.path,
      title: document.title ?? null,
      publishedAt: document.publishedAt ?? null,
    },
    passages,
    entities: [...world.entities.values()].map(entityOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    relations: relations.map(relationOf).sort((a, b) => (relationKey(a) < relationKey(b) ? -1 : 1)),
    refusals: dedupeRefusals(refusals),
  };
}

const relationKey = ({ type, from, to }: FragmentRelation): string => `${type}|${from}|${to}`;

/** Tokens of a report → offsets of its original text. */
export function offsets(aligned: Aligned, world: World): (span: TokenSpan) => Span {
  const { tokens } = world.report;
  return ({ from, to }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) throw new RangeError(`no such tokens: ${from}-${to}`);
    return { start: aligned.toOriginal(first.start), end: aligned.toOriginal(last.end) };
  };
}

function dedupe<T extends Span>(spans: readonly T[]): readonly T[] {
  if (spans.length < 2) return spans;
  const seen = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function dedupeRefusals(refusals: readonly Refusal[]): Refusal[] {
  const seen = new Map(refusals.map((one) => [`${one.start}-${one.end}-${one.reason}`, one]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  const sorted: Record<string, T> = {};
  for (const name of Object.keys(record).sort()) sorted[name] = record[name] as T;
  return sorted;
}

/** A relation's attribute with one value is that value; several stay a sorted list. */
function single(attributes: Readonly<Record<string, string[]>>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}
