import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/graph/canonical.ts";
import { json } from "../../../../src/store/export/json.ts";
import { evidenceIn, storeOf, textOf } from "../../../support/exported.ts";
import { controls, hostileGraph, hostileTexts } from "../../../support/hostile-graph.ts";
import { nothing, smallGraph } from "../../../support/small-graph.ts";

const lines = (rows: readonly unknown[]): string[] => rows.map(canonicalJson).sort();

describe("an export as JSON", () => {
  test.each([
    ["the small graph", smallGraph],
    ["hostile texts", hostileGraph([...hostileTexts, controls])],
    ["no rows", nothing],
  ])("of %s has every row exactly, and the sentences of each relation", async (_, graph) => {
    const read = JSON.parse(await textOf(json(await storeOf(graph))));
    expect(Object.keys(read)).toEqual(["documents", "passages", "entities", "mentions", "relations"]);
    expect(lines(read.documents)).toEqual(lines(graph.documents.map(({ fragment: _, ...document }) => document)));
    for (const kind of ["passages", "entities", "mentions"] as const) {
      expect(lines(read[kind])).toEqual(lines(graph[kind]));
    }
    const relations = graph.relations.map((row) => ({ ...row, ...evidenceIn(graph, row.evidence) }));
    expect(lines(read.relations)).toEqual(lines(relations));
  });

  test("has a row on each line", async () => {
    const text = await textOf(json(await storeOf(smallGraph)));
    const rows = text.split("\n").filter((line) => line.startsWith('{"'));
    for (const row of rows) JSON.parse(row.replace(/,$/, ""));
    const { documents, passages, entities, mentions, relations } = smallGraph;
    expect(rows).toHaveLength([documents, passages, entities, mentions, relations].flat().length);
  });
});
