import type { EntityTypeName } from "../ontology/entity-types.ts";
import { foldTone } from "../text/fold.ts";
import type { EntityRow } from "./graph.ts";
import { type Judgement, judgementKey, pairKey } from "./judgement.ts";
import { compareText } from "./order.ts";

/** Two things that no key decides; `unsure` when a person has looked already and could not tell. */
export type Candidate = {
  readonly kind: EntityTypeName;
  readonly left: string;
  readonly right: string;
  readonly why: string;
  readonly unsure: boolean;
};

type Block = { readonly kind: EntityTypeName; readonly why: string; readonly keys: (row: EntityRow) => string[] };

const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? `${value}` : "");
const list = (value: unknown): string[] => (Array.isArray(value) ? value : []);

/** "Kế hoạch 04-KH/ĐU" of one body in two terms is two documents; without issuer it may be one of them. */
const numberKey = ({ attributes }: EntityRow): string[] => {
  const number = text(attributes.number);
  return number === "" ? [] : [foldTone(number)];
};

/** What puts two entities side by side: things of one type that share a key in one of these. */
const blocks: readonly Block[] = [
  { kind: "Person", why: "one name", keys: ({ name }) => [foldTone(name)] },
  {
    kind: "Meeting",
    why: "one kind, one day",
    keys: ({ attributes }) => list(attributes.heldOn).map((day) => `${foldTone(text(attributes.kind))} ${day}`),
  },
  { kind: "Resolution", why: "one number", keys: numberKey },
  { kind: "Program", why: "one number", keys: numberKey },
];

/** More things than this under one key say that the key tells nothing, so it brings no pair. */
const largestBlock = 50;

/** The ids under each key of the block. */
function group({ kind, keys }: Block, entities: Iterable<EntityRow>): string[][] {
  const byKey = new Map<string, string[]>();
  for (const row of entities) {
    if (row.type !== kind) continue;
    for (const key of keys(row)) {
      const ids = byKey.get(key) ?? [];
      byKey.set(key, ids);
      ids.push(row.id);
    }
  }
  return [...byKey.values()].filter((ids) => ids.length <= largestBlock);
}

const pairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]));

/**
 * Pairs that are worth a look, sorted; never a pair that was judged different. Pairs judged the same are one entity
 * already and cannot come up. Each pair comes once, with the first block that brings it.
 */
export function candidates(entities: readonly EntityRow[], judgements: readonly Judgement[]): Candidate[] {
  const judged = new Map(judgements.map((judgement) => [judgementKey(judgement), judgement.verdict]));
  const found = new Map<string, Candidate>();
  for (const block of blocks) {
    for (const pair of group(block, entities).flatMap(pairs)) {
      const [left, right] = pair.sort(compareText);
      const key = pairKey(left, right);
      const verdict = judged.get(key);
      if (verdict === "different" || found.has(key)) continue;
      found.set(key, { kind: block.kind, left, right, why: block.why, unsure: verdict === "unsure" });
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, candidate]) => candidate);
}
