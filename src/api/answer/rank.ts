import { compareText } from "../../graph/order.ts";
import { foldForSearch, foldTone } from "../../text/fold.ts";
import type { SearchResult } from "../contract/search.ts";
import type { Listed } from "./entity-list.ts";

export type Found = { readonly entity: Listed; readonly match: SearchResult["match"]; readonly alias: string | null };

type Fit = Exclude<SearchResult["match"], "alias">;
/** How near a name is to what was asked; of two keys the first number that differs decides, the smaller first. */
type Key = readonly number[];

/** Names are shorter; what comes after says nothing. */
const longest = 200;

/** Within them how much longer a name is decides. */
const nearness: Readonly<Record<Fit, number>> = { exact: 0, prefix: 1, word: 1, within: 2 };

/**
 * The entities of which a name holds the text, the best first. What a report names comes before territories that only
 * the gazetteer lists; a name that is the text, or little more than it ("quận Hai Bà Trưng"), before a long title that
 * holds it too; among names about as long those first on which more hangs.
 */
export function rank(entities: readonly Listed[], q: string): Found[] {
  const said = q.slice(0, longest).normalize("NFC").replace(/\s+/gu, " ").trim();
  const folded = foldForSearch(said);
  if (folded.trim() === "") return [];
  const marked = foldTone(said);
  // Who types marks means them: Tư is not Tú.
  const isMarked = marked !== folded;
  const keyed = entities.flatMap((entity) => {
    const best = bestName(entity, folded, (name) => isMarked && !foldTone(name).includes(marked));
    return best ? [{ found: best.found, key: [Number(!entity.isNamed), ...best.key, -entity.degree] }] : [];
  });
  keyed.sort(
    (a, b) =>
      compareKeys(a.key, b.key) ||
      compareText(a.found.entity.folded, b.found.entity.folded) ||
      compareText(a.found.entity.id, b.found.entity.id),
  );
  return keyed.map(({ found }) => found);
}

/** By its own name where that fits as well as an alias. */
function bestName(
  entity: Listed,
  q: string,
  strays: (name: string) => boolean,
): { readonly found: Found; readonly key: Key } | undefined {
  let best: { found: Found; key: Key } | undefined;
  const look = (name: string, folded: string, alias: string | null) => {
    const fit = fitOf(folded, q);
    if (!fit) return;
    const key = [
      nearness[fit],
      Number(strays(name)),
      excess(folded, q),
      Number(fit === "word"),
      Number(alias !== null),
    ];
    if (best && compareKeys(best.key, key) <= 0) return;
    // An alias that is a part of the name tells nothing new: "Thanh Nhàn" of "phường Thanh Nhàn".
    const inName = alias === null || entity.folded.includes(folded) ? fitOf(entity.folded, q) : undefined;
    best = { found: { entity, match: inName ?? "alias", alias: inName ? null : alias }, key };
  };
  look(entity.name, entity.folded, null);
  for (const { alias, folded } of entity.aliases) look(alias, folded, alias);
  return best;
}

const compareKeys = (a: Key, b: Key): number => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** Words beside those asked for, in steps that double: none, one or two, up to six, up to fourteen … */
const excess = (name: string, q: string): number => Math.floor(Math.log2(1 + Math.max(0, wordsIn(name) - wordsIn(q))));
const wordsIn = (text: string): number => text.split(" ").length;

/** How well a folded name fits a folded text: "thanh nhan" begins a word of "dang uy phuong thanh nhan". */
function fitOf(name: string, q: string): Fit | undefined {
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
