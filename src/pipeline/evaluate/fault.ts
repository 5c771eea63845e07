import type { Fragment, FragmentEntity } from "../../graph/fragment.ts";
import { compareText } from "../../graph/order.ts";
import { isGeneric } from "./generic.ts";
import type { Gold } from "./gold.ts";
import type { GoldEntity } from "./gold-file.ts";
import { jaccard } from "./name-key.ts";
import { normalForm } from "./normal-form.ts";
import { placesOf } from "./target-weight.ts";

/** One miss or invention. `sentence` is where it stands in the report, "" where the gold has no place for it. */
export type Fault = {
  readonly what: "missed" | "invented" | "other name";
  readonly of: "entity" | "relation";
  readonly type: string;
  /** The name, or "A TYPE B" of a relation; of "other name" what the gold has. */
  readonly said: string;
  /** Of "other name" what was predicted instead. */
  readonly instead?: string;
  /** What is known of the cause: which ends are there, which rule read it, what differs. */
  readonly why: string;
  readonly sentence: string;
};

/** The sentence of the report in which a place lies. */
export function sentenceAt({ passages }: Fragment, start: number): string {
  return passages.find((passage) => passage.start <= start && start < passage.end)?.text ?? "";
}

/** The first sentence that holds a phrase of each of these entities; else of the first that is found at all. */
export function sentenceOf(fragment: Fragment, text: string, entities: readonly (GoldEntity | undefined)[]): string {
  const where = entities.map((entity) =>
    entity ? placesOf([...entity.aliases, entity.name], text).map(({ start }) => sentenceAt(fragment, start)) : [],
  );
  const [first = [], ...others] = where;
  const common = first.find((sentence) => sentence !== "" && others.every((each) => each.includes(sentence)));
  return common ?? where.flat().find(Boolean) ?? "";
}

/** What of the gold was not found and what was found besides; a miss and an invention that are alike are one fault. */
export function entityFaults(
  gold: Gold,
  fragment: Fragment,
  text: string,
  missed: readonly GoldEntity[],
  invented: readonly FragmentEntity[],
): Fault[] {
  const near = nearPairs(missed, invented);
  const [nearMissed, nearInvented] = [new Set(near.map((one) => one.missed)), new Set(near.map((one) => one.invented))];
  const place = ({ mentions }: FragmentEntity) => sentenceAt(fragment, mentions[0]?.start ?? -1);
  return [
    ...near.map((pair): Fault => {
      const { type, name } = pair.missed;
      const instead = `${pair.invented.type === type ? "" : `${pair.invented.type} `}${pair.invented.name}`;
      const sentence = sentenceOf(fragment, text, [pair.missed]) || place(pair.invented);
      return { what: "other name", of: "entity", type, said: name, instead, why: differs(gold, pair), sentence };
    }),
    ...missed
      .filter((entity) => !nearMissed.has(entity))
      .map((entity): Fault => {
        const sentence = sentenceOf(fragment, text, [entity]);
        const refused = fragment.refusals.find((refusal) => entity.aliases.includes(refusal.text));
        const why = refused ? `refused: ${refused.reason}` : "not read";
        return { what: "missed", of: "entity", type: entity.type, said: entity.name, why, sentence };
      }),
    ...invented
      .filter((entity) => !nearInvented.has(entity))
      .map((entity): Fault => {
        const why = isGeneric(normalForm(entity.name, entity.type)) ? "bare name" : "not in the gold";
        return { what: "invented", of: "entity", type: entity.type, said: entity.name, why, sentence: place(entity) };
      }),
  ];
}

type Near = { readonly missed: GoldEntity; readonly invented: FragmentEntity };

/** Of entities that were missed and invented the pairs whose words are alike, the most alike first. */
function nearPairs(missed: readonly GoldEntity[], invented: readonly FragmentEntity[]): Near[] {
  const words = (names: readonly string[], type: string) =>
    names.map((name) => new Set(normalForm(name, type).split(" ")));
  const scored = missed.flatMap((entity) => {
    const mine = words([entity.name, ...entity.aliases], entity.type);
    return invented.flatMap((found) => {
      const theirs = words([found.name, ...found.mentions.slice(0, 20).map(({ text }) => text)], found.type);
      const like = Math.max(...mine.flatMap((one) => theirs.map((other) => jaccard(one, other))));
      const score = like - (found.type === entity.type ? 0 : 0.3);
      return like >= 0.4 ? [{ score, missed: entity, invented: found }] : [];
    });
  });
  const taken = new Set<object>();
  return scored
    .sort((a, b) => b.score - a.score)
    .filter((pair) => {
      if (taken.has(pair.missed) || taken.has(pair.invented)) return false;
      taken.add(pair.missed).add(pair.invented);
      return true;
    });
}

function differs(gold: Gold, { missed, invented }: Near): string {
  const normal = normalForm(invented.name, invented.type);
  if (invented.type !== missed.type) return "type differs";
  if (invented.type !== "Person" && isGeneric(normal)) return "bare name";
  if (gold.names.get(missed.id)?.has(normal)) return "another entity has taken the name";
  return missed.type === "Target" ? "value or place differs" : "name differs";
}

/** Inventions first: they cost trust. Then entities before relations, by type and name. */
export function faultOrder(a: Fault, b: Fault): number {
  const rank = ({ what, of }: Fault) => (what === "invented" ? 0 : 2) + Number(of === "relation");
  return rank(a) - rank(b) || compareText(a.type, b.type) || compareText(a.said, b.said);
}
