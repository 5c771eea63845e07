import { z } from "@hono/zod-openapi";
import { type EvidenceItem, evidenceOf } from "../../graph/evidence.ts";
import type { Fragment } from "../../graph/fragment.ts";
import { compareText } from "../../graph/order.ts";
import type { EvidenceAnswer, evidenceRequest, Highlight } from "../contract/evidence.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Graph } from "../graph.ts";
import { RequestError } from "../request-error.ts";
import { edgeOf } from "./edge.ts";
import { nodesOf, unknownEntity } from "./node.ts";
import {
  documentHead,
  type FoundPassage,
  highlightsInOrder,
  mentionsIn,
  passagesOf,
  shownPassageOf,
} from "./passages.ts";

type Request = z.output<typeof evidenceRequest>;
type Located = { readonly item: EvidenceItem; readonly passage: FoundPassage };

const lastOfPage = z.tuple([z.int().min(0)]);

/** The sentences that say a relation, those of the oldest report first, with what is to be marked in them. */
export async function evidence(graph: Graph, { type, from, to, limit, cursor }: Request): Promise<EvidenceAnswer> {
  const ends = await nodesOf(graph, [from, to]);
  const [source, target] = [from, to].map((id) => {
    const node = ends.get(id);
    if (!node) throw unknownEntity(id);
    return node;
  }) as [EvidenceAnswer["from"], EvidenceAnswer["to"]];
  const [relation] = await graph.reader.relations([{ type, from, to }]);
  if (!relation) throw new RequestError("api/unknown-relation", { detail: `${source.name} ${type} ${target.name}` });

  const items = evidenceOf(relation);
  const known = await passagesOf(graph, relation.evidence);
  const located = items.flatMap((item) => {
    const passage = known.get(item.passage);
    return passage ? [{ item, passage }] : [];
  });
  const [begin = 0] = readCursor(cursor, lastOfPage) ?? [];
  const page = located.sort(byTime).slice(begin, begin + limit);
  const mentions = await mentionsIn(
    graph,
    page.map(({ item }) => item.passage),
    [from, to],
  );
  const triggers = await triggersOf(graph, type, page);
  const passages = page.map(({ item, passage }): EvidenceAnswer["passages"][number] => {
    const ends = mentions
      .filter((mention) => mention.passage === passage.id)
      .map(({ entity, start, end }): Highlight => ({ start, end, role: entity === from ? "from" : "to" }));
    const quote: Highlight = { start: item.start, end: item.end, role: "quote" };
    return {
      document: documentHead(passage.document),
      passage: shownPassageOf(passage),
      highlights: highlightsInOrder([...ends, quote, ...triggers(passage, item)]),
      rule: item.rule,
      certainty: relation.certainty,
    };
  });
  const end = begin + page.length;
  const next = end < located.length ? writeCursor([end]) : null;
  return { edge: edgeOf(relation), from: source, to: target, passages, total: located.length, next };
}

const byTime = (a: Located, b: Located): number =>
  compareText(a.passage.document.publishedAt ?? "9", b.passage.document.publishedAt ?? "9") ||
  compareText(a.passage.document.id, b.passage.document.id) ||
  a.item.start - b.item.start ||
  a.item.end - b.item.end;

/** The words that decided stand in the fragment of the document, without their place: the first of them in the quote. */
async function triggersOf(graph: Graph, type: string, page: readonly Located[]) {
  const fragments = await graph.reader.fragments([...new Set(page.map(({ passage }) => passage.document.id))]);
  const words = new Map<string, string>();
  for (const fragment of fragments) {
    for (const each of evidenceIn(fragment, type)) words.set(key(fragment.document.id, each), each.trigger);
  }
  return ({ document, start, text }: FoundPassage, item: EvidenceItem): Highlight[] => {
    const trigger = words.get(key(document.id, item));
    const at = trigger ? text.slice(item.start - start, item.end - start).indexOf(trigger) : -1;
    if (!trigger || at === -1) return [];
    return [{ start: item.start + at, end: item.start + at + trigger.length, role: "trigger" }];
  };
}

const evidenceIn = ({ relations }: Fragment, type: string) =>
  relations.filter((relation) => relation.type === type).flatMap((relation) => relation.evidence);
const key = (document: string, { start, end, rule }: { start: number; end: number; rule: string }): string =>
  [document, start, end, rule].join(" ");
