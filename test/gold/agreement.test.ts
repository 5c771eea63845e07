import { describe, expect, test } from "vitest";
import type { Fragment, FragmentEntity } from "../../src/graph/fragment.ts";
import { type Figures, rates } from "../../src/pipeline/evaluate/figures.ts";
import { evaluate } from "../../src/pipeline/evaluate.ts";
import { collections, goldOf, readsOf } from "./collection.ts";
import { measure, reasonNotTo } from "./reference-scorer.ts";

/** The same fragment with every entity changed, or left out. */
const eachEntity =
  (change: (entity: FragmentEntity, at: number) => FragmentEntity | undefined) =>
  (fragment: Fragment): Fragment => {
    const entities = fragment.entities.flatMap((entity, at) => change(entity, at) ?? []);
    const left = new Set(entities.map(({ id }) => id));
    const relations = fragment.relations.filter(({ from, to }) => left.has(from) && left.has(to));
    return { ...fragment, entities, relations };
  };

const named = (rename: (name: string, at: number) => string) =>
  eachEntity((entity, at) => ({ ...entity, name: rename(entity.name, at) }));

/** Ways to spoil what was read, so that near names, wrong types and wrong ends are measured too. */
const spoilt: Readonly<Record<string, (fragment: Fragment) => Fragment>> = {
  "as it was read": (fragment) => fragment,
  "every third thing left out": eachEntity((entity, at) => (at % 3 === 0 ? undefined : entity)),
  "names in capitals": named((name) => name.toUpperCase()),
  "names as first written": eachEntity((entity) => ({ ...entity, name: entity.mentions[0]?.text ?? entity.name })),
  "the last word left out": named((name) => name.split(" ").slice(0, -1).join(" ") || name),
  "the first two words left out": named((name, at) =>
    at % 2 === 0 ? name.split(" ").slice(2).join(" ") || name : name,
  ),
  "words turned round": named((name, at) => (at % 2 === 0 ? name.split(" ").reverse().join(" ") : name)),
  "bodies as abbreviations": named((name) =>
    name
      .replaceAll("Hội đồng nhân dân", "HĐND")
      .replaceAll("Ủy ban nhân dân", "UBND")
      .replaceAll("Ban Chấp hành", "BCH")
      .replaceAll("Ban Thường vụ", "BTV")
      .replaceAll("ủy", "uỷ"),
  ),
  "other types": eachEntity((entity, at) =>
    at % 4 !== 0 ? entity : { ...entity, type: entity.type === "Resolution" ? "Program" : "Organisation" },
  ),
  "other values": eachEntity((entity) => {
    const { number: _, heldOn: __, ...attributes } = entity.attributes;
    const { value } = attributes;
    return { ...entity, attributes: typeof value === "number" ? { ...attributes, value: value + 1 } : attributes };
  }),
  "relations turned round": (fragment) => ({
    ...fragment,
    relations: fragment.relations.map((relation, at) =>
      at % 3 === 0 ? { ...relation, from: relation.to, to: relation.from } : relation,
    ),
  }),
  "guessed relations": (fragment) => ({
    ...fragment,
    relations: fragment.relations.map((relation) => ({ ...relation, certainty: "inferred" as const })),
  }),
};

const figuresOf = (figures: Figures) => {
  const counts = ({ gold, predicted, hits }: ReturnType<typeof rates>) => ({ gold, predicted, hits });
  return {
    micro: counts(rates(figures)),
    types: Object.fromEntries([...figures.keys()].sort().map((type) => [type, counts(rates(figures, type))])),
  };
};

/** Our figures and those of the reference scorer: every type of every set, in whole numbers. */
describe.each(["sample", "documents", "dev"] as const)("the figures of %s", (name) => {
  const collection = collections[name];
  const reason = reasonNotTo(collection);
  if (reason) console.warn(reason);

  test.for(Object.entries(spoilt))("%s, are those of the reference scorer", async ([, spoil], { skip }) => {
    if (reason) skip(reason);
    const golds = [...goldOf(collection).values()];
    const reads = (await readsOf(collection)).map((read) => ({ ...read, fragment: spoil(read.fragment) }));
    const ours = evaluate(golds, reads);
    const theirs = measure(collection, reads);
    const plain = ({ micro: { gold, predicted, hits }, types }: (typeof theirs)["entities"]) => ({
      micro: { gold, predicted, hits },
      types: Object.fromEntries(
        Object.entries(types)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([type, counts]) => [type, { gold: counts.gold, predicted: counts.predicted, hits: counts.hits }]),
      ),
    });
    expect({
      entities: figuresOf(ours.entities),
      relations: figuresOf(ours.relations),
      stated: figuresOf(ours.stated),
    }).toEqual({
      entities: plain(theirs.entities),
      relations: plain(theirs.relations),
      stated: plain(theirs.relationsStated),
    });
  });
});
