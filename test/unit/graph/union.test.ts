import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contribution } from "../../../src/graph/contribution.ts";
import type { Fragment } from "../../../src/graph/fragment.ts";
import { type EntityRow, emptyGraph, type Graph, type RelationRow } from "../../../src/graph/graph.ts";
import { identityOf, plainIdentity } from "../../../src/graph/identity.ts";
import { graphOf, union } from "../../../src/graph/union.ts";
import { fragments, twins } from "../../support/arbitrary-fragment.ts";
import { canonicalGraph, documentOf } from "../../support/graph-rows.ts";
import { judged } from "../../support/judged.ts";

const graphsOf = (all: readonly Fragment[], identity = plainIdentity): Graph[] =>
  all.map((fragment) => {
    const row = documentOf(fragment);
    return { ...contribution(fragment, identity), documents: new Map([[row.id, row]]) };
  });

const identities = fc.subarray(twins.map((twin) => judged("same", twin))).map(identityOf);

describe("the union of documents", () => {
  test("does not depend on their order", () => {
    fc.assert(
      fc.property(fragments(4), identities, (all, identity) => {
        const graphs = graphsOf(all, identity);
        expect(canonicalGraph(union(graphs.toReversed()))).toBe(canonicalGraph(union(graphs)));
      }),
    );
  });

  test("does not depend on how often one comes", () => {
    fc.assert(
      fc.property(fragments(3), (all) => {
        const graphs = graphsOf(all);
        const once = union(graphs);
        expect(canonicalGraph(union([...graphs, ...graphs]))).toBe(canonicalGraph(once));
        expect(canonicalGraph(union([once, ...graphs, once]))).toBe(canonicalGraph(once));
        expect(canonicalGraph(union([once]))).toBe(canonicalGraph(once));
      }),
    );
  });

  test("does not depend on the groups in which they are joined", () => {
    fc.assert(
      fc.property(fragments(4), fc.nat(4), identities, (all, cut, identity) => {
        const graphs = graphsOf(all, identity);
        const grouped = union([union(graphs.slice(0, cut)), union(graphs.slice(cut))]);
        expect(canonicalGraph(grouped)).toBe(canonicalGraph(union(graphs)));
      }),
    );
  });

  test("of none is empty", () => expect(canonicalGraph(union([]))).toBe(canonicalGraph(emptyGraph)));
});

const entity = (part: Partial<EntityRow>): EntityRow => ({
  id: "meeting/x",
  type: "Meeting",
  name: "Hội nghị",
  searchName: "hoi nghi",
  aliases: [],
  attributes: {},
  ...part,
});
const joined = (...rows: EntityRow[]): EntityRow | undefined =>
  graphOf({ documents: [], passages: [], entities: rows, mentions: [], relations: [] }).entities.get("meeting/x");

describe("of several values one stays, by a rule that order cannot sway", () => {
  test.each([
    ["the fuller name", "Hội nghị lần thứ IV", "Hội nghị", "Hội nghị lần thứ IV"],
    ["never the shouted one", "Hội nghị", "HỘI NGHỊ QUÁN TRIỆT", "Hội nghị"],
    ["of equals the first by code", "Hội nghị A", "Hội nghị B", "Hội nghị A"],
  ])("%s: %s", (_, name, left, right) => {
    for (const rows of [
      [left, right],
      [right, left],
    ]) {
      const row = joined(...rows.map((written) => entity({ name: written })));
      expect(row?.name).toBe(name);
      expect(row?.aliases).toEqual([left, right].filter((written) => written !== name));
    }
  });

  test.each([
    [
      "days are gathered",
      [{ heldOn: ["2021-04-23"] }, { heldOn: ["2021-04-22", "2021-04-23"] }],
      { heldOn: ["2021-04-22", "2021-04-23"] },
    ],
    ["a day alone becomes a list", [{ heldOn: "2021-04-22" }], { heldOn: ["2021-04-22"] }],
    ["who says that it was held undoes planned", [{ planned: true }, { planned: false }], { planned: false }],
    ["who does not call it planned knows of no plan", [{ planned: true }, {}], {}],
    ["planned for all", [{ planned: true }, { planned: true }], { planned: true }],
    ["the smaller number", [{ ordinal: 26 }, { ordinal: 4 }], { ordinal: 4 }],
    ["what the ontology does not know", [{ weather: "mưa" }], {}],
  ])("%s", (_, attributes, expected) => {
    const rows = attributes.map((record) => entity({ attributes: record }));
    expect(joined(...rows)?.attributes).toEqual(expected);
    expect(joined(...rows.reverse())?.attributes).toEqual(expected);
  });
});

test("a relation gathers its evidence, its presenters and its strongest certainty", () => {
  const row = (part: Partial<RelationRow>): RelationRow => ({
    type: "PRESENTED_AT",
    from: "resolution/x",
    to: "meeting/x",
    attributes: {},
    certainty: "rule",
    evidence: ["d1#0"],
    evidenceSpans: ["0-4"],
    evidenceRules: ["r"],
    ...part,
  });
  const rows = [
    row({ attributes: { by: "person/b", verb: ["quán triệt"] } }),
    row({ certainty: "stated", evidence: ["d0#0", "d1#0"], evidenceSpans: ["9-12", "0-4"], evidenceRules: ["s", "r"] }),
    row({ attributes: { by: ["person/a"] }, certainty: "inferred", evidenceSpans: ["10-12"] }),
  ];
  const graph = graphOf({ documents: [], passages: [], entities: [], mentions: [], relations: rows });
  expect([...graph.relations.values()]).toEqual([
    row({
      attributes: { by: ["person/a", "person/b"], verb: ["quán triệt"] },
      certainty: "stated",
      evidence: ["d0#0", "d1#0", "d1#0"],
      evidenceSpans: ["9-12", "0-4", "10-12"],
      evidenceRules: ["s", "r", "r"],
    }),
  ]);
});
