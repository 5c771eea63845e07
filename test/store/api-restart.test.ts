import { afterAll, expect, inject, test, vi } from "vitest";
import { chooseStore } from "../../src/store/open.ts";
import { apiClient } from "../support/api-client.ts";
import { environmentOf, onNeo4j } from "../support/neo4j/access.ts";
import { findOwnServer } from "../support/neo4j/find.ts";
import { administer } from "../support/neo4j/server.ts";
import { ids, putAll, smallGraph } from "../support/small-graph.ts";
import { fill } from "./conformance/suite.ts";

// A server that this file may stop; the one of the run serves the other files.
const found = "missing" in inject("neo4j") ? undefined : await findOwnServer();
const server = found && "server" in found ? found.server : undefined;
afterAll(() => server?.stop());

onNeo4j("a Neo4j that goes away while it is served", () => {
  if (!server) {
    test.skip(`${found && "missing" in found ? found.missing : "no server of its own"}`);
    return;
  }
  const access = chooseStore(environmentOf(server.settings), "");

  test("is told as a problem, and answers again when it is back", async () => {
    await fill(access, putAll(smallGraph));
    const store = access.keepOpen();
    const { ask, refused } = await apiClient({ store });
    const name = async () => (await ask("GET /api/entity", { id: ids.secretary })).node.name;
    expect(await name()).toBe("Nguyễn Văn Tú");

    await server.kill();
    const away = { status: 503, code: "store/unreachable" };
    expect(await refused("GET /api/entity", { id: ids.secretary })).toMatchObject(away);
    expect(await refused("GET /api/health", {})).toMatchObject(away);
    expect(await refused("POST /api/cypher", { cypher: "MATCH (n:Person) RETURN n" })).toMatchObject(away);

    await server.revive();
    await vi.waitFor(async () => expect(await name()).toBe("Nguyễn Văn Tú"), { timeout: 60_000, interval: 500 });
    expect((await ask("POST /api/cypher", { cypher: "MATCH (n:Person) RETURN n" })).rows).toHaveLength(2);
    await store.close();
  }, 240_000);

  test("leaves nothing running there when the client goes away", async () => {
    const store = access.keepOpen();
    const leaving = new AbortController();
    const long = "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h)--(i)--(j)--(k)--(l)--(m) RETURN count(*) AS longest";
    const limits = { seconds: 100, rows: 10, bytes: 2 ** 30 };
    const asked = store.ask(long, {}, limits, leaving.signal).catch((failure: unknown) => failure);
    const running = async () => {
      const cypher =
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS longest' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n";
      return (await administer(server.settings, cypher))[0]?.n;
    };
    await vi.waitFor(async () => expect(await running()).toBe(1), { timeout: 30_000, interval: 50 });
    leaving.abort();
    await asked;
    await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 30_000, interval: 50 });
    await store.close();
  }, 120_000);
});
