import grafeo from "@grafeo-db/js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/graph/canonical.ts";
import type { Rows } from "../../../../src/graph/graph.ts";
import type { Judgement } from "../../../../src/graph/judgement.ts";
import { openStore, storeFile } from "../../../../src/store/embedded/connect.ts";
import { cypher } from "../../../../src/store/export/cypher.ts";
import { inlineRows } from "../../../../src/store/export/inline-rows.ts";
import { storeOf, textOf } from "../../../support/exported.ts";
import { controls, hostileGraph, hostileJudgements, hostileTexts } from "../../../support/hostile-graph.ts";
import { runOnEngine, statementsOf } from "../../../support/script.ts";
import { nothing, smallGraph } from "../../../support/small-graph.ts";
import { linesOf, rowLines, rowsOf, temporaryWorkspace } from "../../../support/store-folder.ts";

const lines = (rows: readonly unknown[]): string[] => rows.map(canonicalJson).sort();

describe("an export as Cypher", () => {
  test.each<[string, Rows, readonly Judgement[]]>([
    ["the small graph", smallGraph, []],
    ["hostile texts", hostileGraph([...hostileTexts, controls]), hostileJudgements],
    ["no rows", nothing, []],
  ])("of %s makes the same graph in another store", async (_, graph, judgements) => {
    const script = await textOf(cypher(await storeOf(graph, judgements)));
    const workspace = temporaryWorkspace();
    await runOnEngine(storeFile(workspace), script);
    const { reader, close } = await openStore(workspace);
    expect(await rowLines(reader)).toEqual(linesOf(rowsOf(graph)));
    const ids = graph.documents.map(({ id }) => id);
    const [documents, texts, fragments] = [
      await reader.documents(),
      await reader.texts(ids),
      await reader.fragments(ids),
    ];
    const whole = documents.map((row) => ({
      ...row,
      text: texts.get(row.id),
      fragment: fragments.find(({ document }) => document.id === row.id),
    }));
    expect(lines(whole)).toEqual(lines(graph.documents));
    expect(await reader.judgements()).toEqual(judgements);
    await close();
  });

  test("may be run again", async () => {
    const script = await textOf(cypher(await storeOf(smallGraph, hostileJudgements)));
    const workspace = temporaryWorkspace();
    await runOnEngine(storeFile(workspace), script);
    await runOnEngine(storeFile(workspace), script);
    const { reader, close } = await openStore(workspace);
    expect(await rowLines(reader)).toEqual(linesOf(rowsOf(smallGraph)));
    expect(await reader.judgements()).toEqual(hostileJudgements);
    await close();
  });

  test("makes the keys before any row, and no statement is ended by what a text says", async () => {
    const statements = statementsOf(await textOf(cypher(await storeOf(hostileGraph(hostileTexts)))));
    const firstRow = statements.findIndex((statement) => statement.includes("UNWIND"));
    const keys = statements.flatMap((statement, index) => (statement.includes("CREATE CONSTRAINT") ? [index] : []));
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...keys)).toBeLessThan(firstRow);
    for (const statement of statements)
      expect(statement).toMatch(/^(\/\/.*\n)*(CREATE|MERGE|UNWIND|MATCH \(j:Judgement\)) /);
  });
});

describe("rows in a statement", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."\\'\"|¦;~^\n\r\t\u0000\uE000u0027 ") }),
    fc.constantFrom(...hostileTexts),
  );
  const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const row = fc.record({
    id: text,
    properties: fc.record({
      id: text,
      name: maybe(text),
      names: maybe(fc.array(text, { maxLength: 3 })),
      number: maybe(number),
      yes: maybe(fc.boolean()),
    }),
  });

  test("come back exactly", async () => {
    const database = grafeo.GrafeoDB.create();
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const result = await database.executeCypher(`${inlineRows(rows)} RETURN row`);
        expect(result.toArray().map((found) => canonicalJson(found.row))).toEqual(rows.map(canonicalJson));
      }),
    );
    database.close();
  });

  test.each([
    [[0, 26, -3], "toInteger(v[0])"],
    [[1e21], "toFloat"],
    [[7.5, 2], "toFloat"],
  ])("numbers %j are read by %s", (numbers, reading) => {
    expect(inlineRows(numbers.map((number) => ({ properties: { number } })))).toContain(reading);
  });
});
