import fc from "fast-check";
import type { Attributes, Fragment, FragmentEntity, FragmentRelation } from "../../src/graph/fragment.ts";
import { type AttributeType, type EntityTypeName, entityTypes } from "../../src/ontology/entity-types.ts";
import {
  certainties,
  joins,
  type RelationType,
  relationTypeNames,
  relationTypes,
} from "../../src/ontology/relation-types.ts";

/** Few things and few values, so that the documents speak of the same and contradict each other. */
const pool: readonly { readonly id: string; readonly type: EntityTypeName; readonly names: readonly string[] }[] = [
  { id: "organisation/quận-ủy/ba-đình", type: "Organisation", names: ["Quận ủy Ba Đình", "QUẬN ỦY BA ĐÌNH"] },
  { id: "organisation/đảng-ủy/gia-thụy", type: "Organisation", names: ["Đảng ủy phường Gia Thụy", "Đảng uỷ Gia Thuỵ"] },
  { id: "person/nguyễn-văn-hùng/ba-đình", type: "Person", names: ["Nguyễn Văn Hùng"] },
  { id: "person/nguyễn-văn-hùng/gia-thụy", type: "Person", names: ["Nguyễn Văn Hùng", "Nguyễn văn Hùng"] },
  { id: "meeting/hội-nghị/ba-đình/2020-12-04", type: "Meeting", names: ["Hội nghị", "Hội nghị lần thứ IV"] },
  { id: "meeting/hội-nghị/gia-thụy", type: "Meeting", names: ["Hội nghị quán triệt"] },
  { id: "resolution/nghị-quyết/xvii", type: "Resolution", names: ["Nghị quyết Đại hội XVII"] },
  { id: "position/bí-thư/ba-đình", type: "Position", names: ["Bí thư Quận ủy Ba Đình"] },
];

/** Pairs of the pool that a judgement may be about. */
export const twins: readonly { readonly kind: string; readonly left: string; readonly right: string }[] = [
  { kind: "Person", left: "person/nguyễn-văn-hùng/ba-đình", right: "person/nguyễn-văn-hùng/gia-thụy" },
  { kind: "Meeting", left: "meeting/hội-nghị/ba-đình/2020-12-04", right: "meeting/hội-nghị/gia-thụy" },
  { kind: "Organisation", left: "organisation/quận-ủy/ba-đình", right: "organisation/đảng-ủy/gia-thụy" },
];

const ids = fc.constantFrom(...pool.map(({ id }) => id));
const word = fc.constantFrom("a", "b", "XVII", "khoá");
const day = fc.constantFrom("2020-10-26", "2020-12-04", "2021-01-12");
const values: Readonly<Record<AttributeType["kind"], fc.Arbitrary<Attributes[string]>>> = {
  string: word,
  strings: fc.oneof(word, fc.array(word, { maxLength: 2 })),
  number: fc.constantFrom(-1, 0, 7.5, 26),
  boolean: fc.boolean(),
  date: day,
  dates: fc.array(day, { maxLength: 2 }),
};

function attributes(declared: Readonly<Record<string, AttributeType>>): fc.Arbitrary<Attributes> {
  const fields = Object.entries(declared).map(([name, { kind, refers }]) => [name, refers ? ids : values[kind]]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }) as fc.Arbitrary<Attributes>;
}

const passages = 3;
const passageLength = 10;
const span = fc
  .tuple(fc.nat(passages - 1), fc.nat(passageLength - 2), fc.integer({ min: 1, max: 2 }))
  .map(([passage, offset, length]) => ({ start: passage * passageLength + offset, length }))
  .map(({ start, length }) => ({ start, end: start + length }));

const entity = (known: (typeof pool)[number]): fc.Arbitrary<FragmentEntity> =>
  fc.record({
    id: fc.constant(known.id),
    type: fc.constant(known.type),
    name: fc.constantFrom(...known.names),
    aliases: fc.uniqueArray(fc.constantFrom(...known.names, "hội nghị này"), { maxLength: 2 }).map((all) => all.sort()),
    attributes: attributes(entityTypes[known.type].attributes),
    mentions: fc
      .uniqueArray(span, { minLength: 1, maxLength: 3, selector: ({ start, end }) => `${start}-${end}` })
      .map((spans) => spans.map(({ start, end }) => ({ start, end, text: "x".repeat(end - start) }))),
  });

function relation(entities: readonly FragmentEntity[]): fc.Arbitrary<FragmentRelation | undefined> {
  const end = fc.constantFrom(...entities);
  return fc.tuple(end, end).chain(([from, to]) => {
    const types = relationTypeNames.filter((type) => from !== to && joins(type, from.type, to.type));
    if (types.length === 0) return fc.constant(undefined);
    return fc.constantFrom(...types).chain((type) =>
      fc.record({
        type: fc.constant(type),
        from: fc.constant(from.id),
        to: fc.constant(to.id),
        attributes: attributes((relationTypes[type] as RelationType).attributes ?? {}),
        certainty: fc.constantFrom(...certainties),
        evidence: fc.array(
          span.map((at) => ({ ...at, quote: "x".repeat(at.end - at.start), rule: `rule-${at.end % 2}`, trigger: "" })),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    );
  });
}

/** A fragment of the document of this id, as an extraction could give it. */
export function fragmentOf(id: string): fc.Arbitrary<Fragment> {
  return fc.subarray([...pool], { minLength: 0 }).chain((known) =>
    fc.tuple(...known.map(entity)).chain((entities) =>
      fc.array(entities.length > 0 ? relation(entities) : fc.constant(undefined), { maxLength: 6 }).map(
        (relations): Fragment => ({
          document: { id, path: `${id}.txt`, title: null, publishedAt: null },
          passages: Array.from({ length: passages }, (_, index) => ({
            id: `${id}#${index}`,
            start: index * passageLength,
            end: (index + 1) * passageLength,
            text: "x".repeat(passageLength),
          })),
          entities,
          relations: relations.filter((one) => one !== undefined),
          refusals: [],
        }),
      ),
    ),
  );
}

/** Fragments of as many documents: d0, d1, … */
export const fragments = (count: number): fc.Arbitrary<Fragment[]> =>
  fc.tuple(...Array.from({ length: count }, (_, index) => fragmentOf(`d${index}`)));
