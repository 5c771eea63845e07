import { describe, expect, test } from "vitest";
import { contribution } from "../../../src/graph/contribution.ts";
import type { Fragment, FragmentEntity, FragmentRelation } from "../../../src/graph/fragment.ts";
import { identityOf, plainIdentity } from "../../../src/graph/identity.ts";
import { judged } from "../../support/judged.ts";

const text = "Quận ủy Ba Đình tổ chức hội nghị. Đồng chí Hùng chủ trì hội nghị.";
const at = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};
const entity = (
  type: FragmentEntity["type"],
  id: string,
  name: string,
  ...spans: ReturnType<typeof at>[]
): FragmentEntity => ({
  id,
  type,
  name,
  aliases: [name],
  attributes: {},
  mentions: spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
});
const body = entity("Organisation", "organisation/quận-ủy/ba-đình", "Quận ủy Ba Đình", at("Quận ủy Ba Đình"));
const meeting = entity("Meeting", "meeting/hội-nghị", "Hội nghị", at("hội nghị"), at("hội nghị", 40));
const hung = entity("Person", "person/hùng", "Hùng", at("Hùng"));
const relation = (type: FragmentRelation["type"], from: string, to: string, quote: string): FragmentRelation => ({
  type,
  from,
  to,
  attributes: {},
  certainty: "stated",
  evidence: [{ ...at(quote), quote, rule: `meeting/${type}`, trigger: quote }],
});
const fragment: Fragment = {
  document: { id: "d", path: "a.txt", title: null, publishedAt: null },
  passages: [
    { id: "d#1", start: 34, end: 65, text: text.slice(34, 65) },
    { id: "d#0", start: 0, end: 33, text: text.slice(0, 33) },
  ],
  entities: [body, meeting, hung],
  relations: [
    relation("ORGANISED", body.id, meeting.id, "Quận ủy Ba Đình tổ chức hội nghị"),
    relation("CHAIRED", hung.id, meeting.id, "Đồng chí Hùng chủ trì"),
  ],
  refusals: [],
};

describe("what a document contributes", () => {
  test("every mention and every evidence lies in its passage", () => {
    const graph = contribution(fragment, plainIdentity);
    expect([...graph.mentions.values()].map(({ entity, passage, surface }) => [entity, passage, surface])).toEqual([
      [body.id, "d#0", "Quận ủy Ba Đình"],
      [meeting.id, "d#0", "hội nghị"],
      [meeting.id, "d#1", "hội nghị"],
      [hung.id, "d#1", "Hùng"],
    ]);
    expect(
      [...graph.relations.values()].map(({ type, evidence, evidenceSpans }) => [type, evidence, evidenceSpans]),
    ).toEqual([
      ["ORGANISED", ["d#0"], ["0-32"]],
      ["CHAIRED", ["d#1"], ["34-55"]],
    ]);
    expect([...graph.entities.values()].map(({ searchName }) => searchName)).toEqual([
      "quan uy ba dinh",
      "hoi nghi",
      "hung",
    ]);
    expect(graph.documents.size).toBe(0);
  });

  test("goes by the ids that stand for the things, in attributes too", () => {
    const other = { ...hung, id: "person/hùng-khác", name: "Nguyễn Văn Hùng" };
    const resolution = entity("Resolution", "resolution/x", "Nghị quyết", at("hội nghị"));
    const presented = {
      ...relation("PRESENTED_AT", resolution.id, meeting.id, "hội nghị"),
      attributes: { by: [other.id, "person/elsewhere"] },
    };
    const both = { ...fragment, entities: [...fragment.entities, other, resolution], relations: [presented] };
    const same = (left: string, right: string) => judged("same", { kind: "Person", left, right });
    const graph = contribution(both, identityOf([same(hung.id, other.id), same("person/a", "person/elsewhere")]));
    expect(graph.entities.get(hung.id)).toMatchObject({ name: "Nguyễn Văn Hùng", aliases: ["Hùng"] });
    expect(graph.entities.has(other.id)).toBe(false);
    expect([...graph.relations.values()][0]?.attributes).toEqual({ by: ["person/elsewhere", hung.id] });
  });

  test("holds no relation of a thing with itself", () => {
    const session = { ...meeting, id: "meeting/phiên" };
    const part = relation("BELONGS_TO", session.id, meeting.id, "hội nghị");
    const both = { ...fragment, entities: [...fragment.entities, session], relations: [part] };
    expect(contribution(both, plainIdentity).relations.size).toBe(1);
    const one = judged("same", { kind: "Meeting", left: meeting.id, right: session.id });
    expect(contribution(both, identityOf([one])).relations.size).toBe(0);
  });

  test.each([
    ["a span outside all passages", { ...fragment, passages: [] }, "no passage holds"],
    [
      "a span over the end of its passage",
      { ...fragment, entities: [entity("Person", "person/x", "x", { start: 30, end: 40 })], relations: [] },
      "no passage holds 30-40",
    ],
    [
      "a node without mention",
      { ...fragment, entities: [{ ...hung, mentions: [] }], relations: [] },
      "nothing mentions person/hùng",
    ],
    ["a relation to no node", { ...fragment, entities: [body, hung] }, "ends at meeting/hội-nghị"],
  ])("a fault of the extraction is told: %s", (_, faulty, message) => {
    expect(() => contribution(faulty, plainIdentity)).toThrow(message);
  });
});
