import { beforeAll, expect, test } from "vitest";
import type { StoreAccess } from "../../src/store/open.ts";
import { embeddedPlaces } from "../support/embedded-places.ts";
import { emptyNeo4j, onNeo4j } from "../support/neo4j/access.ts";
import { putAll, smallGraph } from "../support/small-graph.ts";
import { knownDifferences, portableStatements } from "./conformance/portable-statements.ts";
import { fill } from "./conformance/suite.ts";

onNeo4j("both engines answer alike", () => {
  const place = embeddedPlaces();
  let stores: { readonly embedded: StoreAccess; readonly neo4j: StoreAccess };
  beforeAll(async () => {
    stores = { embedded: place(), neo4j: await emptyNeo4j() };
    for (const store of Object.values(stores)) await fill(store, putAll(smallGraph));
  });
  const answer = (store: StoreAccess, cypher: string) =>
    store.ask(cypher, {}).catch((failure) => ({ code: failure.code, rows: [] }));

  const statements = Object.entries(portableStatements).flatMap(([part, list]) => list.map((cypher) => [part, cypher]));
  test.each(statements)("%s: %s", async (_, cypher = "") => {
    const expected = await stores.neo4j.ask(cypher, {});
    expect(expected.rows).not.toEqual([]);
    expect(await stores.embedded.ask(cypher, {})).toEqual(expected);
  });

  test.each(Object.entries(knownDifferences))("not %s: %s", async (cypher) => {
    expect((await answer(stores.neo4j, cypher)).rows).toHaveLength(1);
    expect((await answer(stores.embedded, cypher)).rows).toHaveLength(0);
  });
});
