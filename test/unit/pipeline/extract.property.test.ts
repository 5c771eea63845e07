import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { canonicalJson } from "../../../src/graph/canonical.ts";
import { type Attributes, type Fragment, fragmentSchema } from "../../../src/graph/fragment.ts";
import { type AttributeType, entityTypes } from "../../../src/ontology/entity-types.ts";
import { joins, type RelationType, relationTypes } from "../../../src/ontology/relation-types.ts";
import { decode } from "../../../src/source/encoding.ts";
import type { Span } from "../../../src/text/span.ts";
import { arbitraryText } from "../../support/arbitrary-report.ts";
import { fragmentOf } from "../../support/small-report.ts";

// A slow or busy machine is no fault of the extraction.
vi.setConfig({ testTimeout: 60_000 });

const holds = (check: (text: string) => void) => fc.assert(fc.property(arbitraryText, check), { numRuns: 100 });

/** One text as it may reach us. */
const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => decode(new TextEncoder().encode(`\ufeff${text}`), { path: "report.txt" }),
];

/** What a fragment says, without where its sentences stand. */
const said = ({ entities, relations }: Fragment) => ({
  entities: entities.map(({ id, name, attributes }) => ({ id, name, attributes })),
  relations: relations.map(({ type, from, to, attributes, certainty }) => ({ type, from, to, attributes, certainty })),
});

test("every span is the slice that it quotes, in every form of the text", () => {
  holds((given) => {
    for (const form of forms) expectSlices(form(given));
  });
});

test("what is cut off or broken in the middle is read as far as it goes", () => {
  const broken = fc
    .tuple(arbitraryText, fc.nat(2000), fc.nat(50), fc.string({ unit: "binary", maxLength: 5 }))
    .map(([text, at, length, junk]) => text.slice(0, at) + junk + text.normalize("NFD").slice(at + length));
  fc.assert(fc.property(broken, expectSlices), { numRuns: 100 });
});

function expectSlices(text: string): void {
  const { entities, relations, passages, refusals } = fragmentOf(text);
  const slice = ({ start, end }: Span) => text.slice(start, end);
  for (const passage of passages) expect(slice(passage)).toBe(passage.text);
  for (const mention of entities.flatMap(({ mentions }) => mentions)) expect(slice(mention)).toBe(mention.text);
  for (const one of relations.flatMap(({ evidence }) => evidence)) expect(slice(one)).toBe(one.quote);
  for (const refusal of refusals) expect(slice(refusal)).toBe(refusal.text);
}

test("the form of the text does not change what is said", () => {
  holds((text) => {
    const [first, ...others] = forms.map((form) => said(fragmentOf(form(text))));
    for (const other of others) expect(other).toEqual(first);
  });
});

test("mentions and evidence lie in one passage each, and passages do not overlap", () => {
  holds((text) => {
    const { entities, relations, passages } = fragmentOf(text);
    const spans = [...entities.flatMap(({ mentions }) => mentions), ...relations.flatMap(({ evidence }) => evidence)];
    for (const { start, end } of spans) {
      expect(passages.filter((passage) => passage.start <= start && end <= passage.end)).toHaveLength(1);
    }
    const sorted = passages.toSorted((a, b) => a.start - b.start);
    for (const [i, passage] of sorted.entries()) expect(passage.start).toBeGreaterThanOrEqual(sorted[i - 1]?.end ?? 0);
  });
});

test("a relation joins two different things of the fragment that its type may join", () => {
  holds((text) => {
    const { entities, relations } = fragmentOf(text);
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    for (const { type, from, to } of relations) {
      const [left, right] = [types.get(from), types.get(to)];
      if (!left || !right) throw new Error(`${type} ${from} ${to}: an end is not in the fragment`);
      expect(joins(type, left, right), `${left} ${type} ${right}`).toBe(true);
      expect(from).not.toBe(to);
    }
  });
});

test("ids name their type and are there once; nothing is said twice", () => {
  holds((text) => {
    const { entities, relations } = fragmentOf(text);
    for (const { id, type } of entities) expect(id.startsWith(`${type.toLowerCase()}/`)).toBe(true);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(new Set(relations.map(({ type, from, to }) => `${type} ${from} ${to}`)).size).toBe(relations.length);
  });
});

test("a fragment keeps its contract, and its attributes are those of the ontology", () => {
  holds((text) => {
    const fragment = fragmentOf(text);
    expect(fragmentSchema.parse(fragment)).toEqual(fragment);
    for (const { type, attributes } of fragment.entities) expectDeclared(attributes, entityTypes[type].attributes);
    for (const { type, attributes } of fragment.relations) {
      const declared: RelationType = relationTypes[type];
      expectDeclared(attributes, { ...declared.attributes, ...(type === "SPOKE_AT" && shownOnVideo) });
    }
  });
});

/** The fragment says of a speech that it was shown on video; the graph keeps that for what is presented only. */
const shownOnVideo = { mode: { kind: "strings", meaning: "video" } } as const;

function expectDeclared(attributes: Attributes, declared: Readonly<Record<string, AttributeType>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const kind = declared[name]?.kind;
    if (kind === undefined) throw new Error(`${name} is no attribute of the type`);
    if (kind === "strings" || kind === "dates") {
      for (const each of [value].flat()) expect(typeof each).toBe("string");
    } else expect(typeof value, name).toBe(kind === "date" ? "string" : kind);
    if (kind === "dates" || kind === "date") for (const each of [value].flat()) expect(each).toBe(dayOf(String(each)));
  }
}

/** The day as the calendar has it: "2023-02-29" becomes 1 March. */
const dayOf = (iso: string): string => new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10);

test("the same report gives the same bytes, whatever was read before", () => {
  fc.assert(
    fc.property(arbitraryText, arbitraryText, (text, other) => {
      const first = canonicalJson(fragmentOf(text));
      fragmentOf(other);
      expect(canonicalJson(fragmentOf(text))).toBe(first);
    }),
    { numRuns: 60 },
  );
});

test("a paragraph about something else changes nothing that was said", () => {
  const paragraph =
    "Thời tiết hôm nay nắng đẹp, bà con phấn khởi thu hoạch lúa và chuẩn bị cho vụ mùa mới trên những cánh đồng.";
  holds((text) => {
    const before = fragmentOf(text);
    const after = fragmentOf(`${text}\n${paragraph}`);
    expect(said(after)).toEqual(said(before));
  });
});
