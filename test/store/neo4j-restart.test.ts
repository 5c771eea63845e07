import { afterAll, expect, inject, test } from "vitest";
import { hashRows } from "../../src/graph/hash.ts";
import type { Writer } from "../../src/pipeline/ports.ts";
import { openForWriting } from "../../src/store/neo4j/connect.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { onNeo4j } from "../support/neo4j/access.ts";
import { findOwnServer } from "../support/neo4j/find.ts";
import { load } from "../support/neo4j/load.ts";
import { administer, empty } from "../support/neo4j/server.ts";

// A server that this file may stop; the one of the run serves the other files.
const found = "missing" in inject("neo4j") ? undefined : await findOwnServer();
const server = found && "server" in found ? found.server : undefined;
afterAll(() => server?.stop());

/** Ends the server when a load is about to write for the second time, after half of its documents. */
const breaking =
  (then: () => void): ((apply: Writer["apply"]) => Writer["apply"]) =>
  (apply) => {
    let applied = 0;
    return async (diff) => {
      applied++;
      if (applied === 2) {
        await server?.kill();
        then();
      }
      return apply(diff);
    };
  };

async function undisturbed(): Promise<string> {
  const store = new MemoryStore();
  await load(store);
  return hashRows(store.reader.rows());
}

onNeo4j("Neo4j is stopped in the middle of a load", () => {
  if (!server) {
    test.skip(`${found && "missing" in found ? found.missing : "no server of its own"}`);
    return;
  }
  const { settings } = server;

  test("and is soon there again: the load goes on by itself", async () => {
    await empty(settings);
    const store = await openForWriting({ ...settings, retrySeconds: 120 });
    let revived: Promise<void> | undefined;
    const start = () => {
      revived = server.revive();
    };
    await load(store, breaking(start));
    await revived;
    expect(await hashRows(store.reader.rows())).toBe(await undisturbed());
    await store.commit();
  }, 180_000);

  test("and stays away: a word, and the next load ends the work", async () => {
    await empty(settings);
    const store = await openForWriting({ ...settings, retrySeconds: 1 });
    await expect(
      load(
        store,
        breaking(() => {}),
      ),
    ).rejects.toMatchObject({
      code: "store/unreachable",
      detail: { value: settings.uri, hint: expect.stringContaining("See that the server runs") },
    });
    await store.discard();
    await server.revive();
    expect(await administer(settings, "MATCH (d:Document) RETURN count(d) AS n")).toEqual([{ n: 100 }]);
    // This process lives on, so nobody can tell that its load is dead until its time is over.
    await administer(settings, "MATCH (l:Lock) SET l.until = 0");
    const again = await openForWriting(settings);
    await load(again);
    expect(await hashRows(again.reader.rows())).toBe(await undisturbed());
    await again.commit();
  }, 180_000);
});
