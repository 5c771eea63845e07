import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/graph/canonical.ts";
import { csvFiles } from "../../../../src/store/export/csv.ts";
import { entityProperties, relationProperties } from "../../../../src/store/properties.ts";
import { evidenceIn, storeOf, textOf } from "../../../support/exported.ts";
import { controls, hostileGraph, hostileTexts } from "../../../support/hostile-graph.ts";
import { nothing, smallGraph } from "../../../support/small-graph.ts";

type Row = Readonly<Record<string, unknown>>;

/** A row as a flat table can hold it: nothing and an empty text look alike. */
const flat = (row: Row): string =>
  canonicalJson(
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => [name, typeof value === "object" ? canonicalJson(value) : String(value)]),
    ),
  );
const lines = (rows: readonly Row[]): string[] => rows.map(flat).sort();

describe("an export as CSV", () => {
  test.each([
    ["the small graph", smallGraph],
    ["hostile texts", hostileGraph([...hostileTexts, controls])],
    ["no rows", nothing],
  ])("of %s has a table for each kind of rows", async (_, graph) => {
    const store = await storeOf(graph);
    const read = async (file: keyof typeof csvFiles): Promise<string[]> =>
      lines(parse(await textOf(csvFiles[file](store)), { columns: true }));
    expect(await read("documents.csv")).toEqual(lines(graph.documents.map(({ fragment: _, ...rest }) => rest)));
    expect(await read("passages.csv")).toEqual(lines(graph.passages));
    expect(await read("mentions.csv")).toEqual(lines(graph.mentions));
    expect(await read("entities.csv")).toEqual(
      lines(graph.entities.map((row) => ({ type: row.type, ...entityProperties(row) }))),
    );
    const relations = graph.relations.map((row) => {
      const ends = { type: row.type, source: row.from, target: row.to };
      return { ...relationProperties(row), ...evidenceIn(graph, row.evidence), ...ends };
    });
    expect(await read("relations.csv")).toEqual(lines(relations));
  });

  test("has the columns of the ontology also where no row fills them", async () => {
    const header = async (file: keyof typeof csvFiles) => textOf(csvFiles[file](await storeOf(nothing)));
    expect(await header("entities.csv")).toMatch(
      /^type,(?=.*\bheldOn,heldOnDay\b)(?=.*\bterritoryId\b)(?=.*\blat,lon\b)/,
    );
    expect(await header("relations.csv")).toMatch(
      /^type,source,target,certainty,evidence,(?=.*\bevidenceSentences,evidenceDocuments\b)(?=.*\bstatus,from,fromDay\b)/,
    );
  });

  test("quotes a lone carriage return, which many readers take for the end of a row", async () => {
    const text = await textOf(csvFiles["passages.csv"](await storeOf(hostileGraph(["ba\rbốn"]))));
    expect(text).toContain('"ba\rbốn"');
  });
});
