import { expect, test } from "vitest";
import { hashRows } from "../../src/graph/hash.ts";
import { cypher } from "../../src/store/export/cypher.ts";
import { storeOf, textOf } from "../support/exported.ts";
import { controls, hostileGraph, hostileJudgements, hostileTexts } from "../support/hostile-graph.ts";
import { emptyNeo4j, onNeo4j, testSettings } from "../support/neo4j/access.ts";
import { withDriver } from "../support/neo4j/server.ts";
import { statementsOf } from "../support/script.ts";
import { putAll, smallGraph } from "../support/small-graph.ts";
import { linesOf, rowLines, rowsOf } from "../support/store-folder.ts";

onNeo4j("an export as Cypher", () => {
  test.each([
    ["the small graph", smallGraph],
    ["hostile texts", hostileGraph([...hostileTexts, controls])],
  ])("of %s makes the same graph in an empty Neo4j, on which lantoa goes on", async (_, graph) => {
    const script = await textOf(cypher(await storeOf(graph, hostileJudgements)));
    const access = await emptyNeo4j();
    const { uri, username, password, database } = testSettings();
    await withDriver(uri, username, password, async (driver) => {
      for (const statement of statementsOf(script)) await driver.executeQuery(statement, {}, { database });
    });
    const store = await access.openForWriting();
    expect(await rowLines(store.reader)).toEqual(linesOf(rowsOf(graph)));
    expect(await hashRows(store.reader.rows())).toBe(await hashRows(rowsOf(graph)));
    expect(await store.reader.judgements()).toEqual(hostileJudgements);
    const ids = graph.documents.map(({ id }) => id);
    await store.writer.apply({
      ...putAll({ documents: [], passages: [], entities: [], mentions: [], relations: [] }),
      drop: {
        documents: ids,
        passages: graph.passages.map(({ id }) => id),
        entities: graph.entities.map(({ id }) => id),
        mentions: graph.mentions,
        relations: graph.relations,
      },
    });
    expect(await rowLines(store.reader)).toEqual([]);
    await store.commit();
  });
});
