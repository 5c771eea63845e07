import { compareText } from "../../graph/order.ts";
import { foldForSearch, foldTone } from "../../text/fold.ts";
import type { SearchResult } from "../contract/search.ts";
import type { Listed } from "./entity-list.ts";

type Found = { readonly entity: Listed; readonly match: SearchResult["match"]; readonly alias: string | null };

type Fit = Exclude<SearchResult["match"], "alias">;
/** `far` says in one number how far it is from what was asked; of two at one distance the name decides. */
export type Near = Found & { readonly far: number };

/** Names are shorter; what comes after says nothing. */
const longest = 200;

/** Beyond it nobody sees a difference. */
const mostDegrees = 2 ** 20;

/** A name that begins so and one that has it in its middle: how much longer they are decides first. */
const nearness: Readonly<Record<Fit, number>> = { exact: 0, prefix: 1, word: 1, within: 2 };

/**
 * The entities of which a name holds the text. What a report names is nearer than territories that only the gazetteer
 * lists; a name that is the text, or little more than it ("quận Hai Bà Trưng"), than a long title that holds it too;
 * among names about as long those on which more hangs.
 */
export function matching(entities: readonly Listed[], q: string): Near[] {
  const said = q.slice(0, longest).normalize("NFC").replace(/\s+/gu, " ").trim();
  const folded = foldForSearch(said);
  if (folded.trim() === "") return [];
  const marked = foldTone(said);
  // Who types marks means them: Tư is not Tú.
  const isMarked = marked !== folded;
  const strays = (name: string) => isMarked && !foldTone(name).includes(marked);
  return entities.flatMap((entity) => bestName(entity, folded, strays) ?? []);
}

/** The nearest first. A letter is in most names of a large graph, so only what is asked for is put in order. */
export function* nearestFirst(found: readonly Near[]): Generator<Near> {
  const byDistance = Map.groupBy(found, ({ far }) => far);
  for (const far of [...byDistance.keys()].sort((a, b) => a - b)) yield* (byDistance.get(far) ?? []).sort(byName);
}

const byName = ({ entity: a }: Near, { entity: b }: Near): number =>
  compareText(a.folded, b.folded) || compareText(a.id, b.id);

/** By its own name where that fits as well as an alias. */
function bestName(entity: Listed, q: string, strays: (name: string) => boolean): Near | undefined {
  let best: Near | undefined;
  const look = (name: string, folded: string, alias: string | null) => {
    const fit = fitOf(folded, q);
    if (!fit) return;
    // The first of these that differs decides.
    let far = entity.isNamed ? 0 : 1;
    far = far * 4 + nearness[fit];
    far = far * 2 + (strays(name) ? 1 : 0);
    far = far * 16 + excess(folded, q);
    far = far * 2 + (fit === "word" ? 1 : 0);
    far = far * 2 + (alias === null ? 0 : 1);
    far = far * mostDegrees + Math.max(0, mostDegrees - 1 - entity.degree);
    if (best && best.far <= far) return;
    // An alias that is a part of the name tells nothing new: "Thanh Nhàn" of "phường Thanh Nhàn".
    const inName = alias === null || entity.folded.includes(folded) ? fitOf(entity.folded, q) : undefined;
    best = { entity, match: inName ?? "alias", alias: inName ? null : alias, far };
  };
  look(entity.name, entity.folded, null);
  for (const { alias, folded } of entity.aliases) look(alias, folded, alias);
  return best;
}

/** Words beside those asked for, in steps that double: none, one or two, up to six, up to fourteen … */
const excess = (name: string, q: string): number => Math.floor(Math.log2(1 + Math.max(0, wordsIn(name) - wordsIn(q))));
function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) words++;
  return words;
}

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
