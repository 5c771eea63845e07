import { z } from "@hono/zod-openapi";
import { compareText } from "../../graph/order.ts";
import { entityTypeNames } from "../../ontology/entity-types.ts";
import { foldForSearch, foldTone } from "../../text/fold.ts";
import { type SearchAnswer, type SearchResult, searchMatches, type searchRequest } from "../contract/search.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Graph } from "../graph.ts";
import { entityList, type Listed } from "./entity-list.ts";

type Found = { readonly entity: Listed; readonly match: SearchResult["match"]; readonly alias: string | null };

/** Names are shorter; what comes after says nothing. */
const longest = 200;
const lastOfPage = z.tuple([z.int().min(0)]);

/** Entities by name: how well it fits, then whether its marks are those that were typed, then how much hangs on it. */
export async function search(
  graph: Graph,
  { q, type, limit, cursor }: z.output<typeof searchRequest>,
): Promise<SearchAnswer> {
  const found = rank(await entityList(graph), q);
  const counts = Map.groupBy(found, ({ entity }) => entity.type);
  const wanted = type ? (counts.get(type) ?? []) : found;
  const [begin = 0] = readCursor(cursor, lastOfPage) ?? [];
  const page = wanted.slice(begin, begin + limit);
  const end = begin + page.length;
  return {
    results: page.map(({ entity: { id, type, name, degree }, match, alias }) => ({
      id,
      type,
      name,
      degree,
      match,
      alias,
    })),
    counts: entityTypeNames.flatMap((name) => {
      const count = counts.get(name)?.length ?? 0;
      return count > 0 ? [{ type: name, count }] : [];
    }),
    total: wanted.length,
    next: end < wanted.length ? writeCursor([end]) : null,
  };
}

/** The best first. Without a word to look for: all, by what hangs on them. */
function rank(entities: readonly Listed[], q: string): Found[] {
  const said = q.slice(0, longest).normalize("NFC").replace(/\s+/gu, " ").trim();
  const folded = foldForSearch(said);
  const marked = foldTone(said);
  // Who types marks means them: Tư is not Tú.
  const isMarked = marked !== folded;
  const keyed = entities.flatMap((entity) => {
    const found = matchOf(entity, folded);
    if (!found) return [];
    const shown = found.alias ?? entity.name;
    return [
      { found, order: searchMatches.indexOf(found.match), strays: isMarked && !foldTone(shown).includes(marked) },
    ];
  });
  keyed.sort(
    (a, b) =>
      a.order - b.order ||
      Number(a.strays) - Number(b.strays) ||
      b.found.entity.degree - a.found.entity.degree ||
      compareText(a.found.entity.folded, b.found.entity.folded) ||
      compareText(a.found.entity.id, b.found.entity.id),
  );
  return keyed.map(({ found }) => found);
}

function matchOf(entity: Listed, q: string): Found | undefined {
  const match = fitOf(entity.folded, q);
  if (match) return { entity, match, alias: null };
  const other = entity.aliases.find(({ folded }) => fitOf(folded, q));
  return other && { entity, match: "alias", alias: other.alias };
}

/** How well a folded name fits a folded text: "thanh nhan" begins a word of "dang uy phuong thanh nhan". */
function fitOf(name: string, q: string): Exclude<SearchResult["match"], "alias"> | undefined {
  const at = name.indexOf(q);
  if (at === 0) return name.length === q.length ? "exact" : "prefix";
  if (at > 0) return beginsWord(name, q) ? "word" : "within";
  const words = q.split(" ");
  return words.length > 1 && words.every((word) => name.includes(word)) ? "within" : undefined;
}

function beginsWord(name: string, q: string): boolean {
  for (let at = name.indexOf(q); at !== -1; at = name.indexOf(q, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? " ")) return true;
  }
  return false;
}
