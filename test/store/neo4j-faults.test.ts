import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hashRows } from "../../src/graph/hash.ts";
import { openForWriting } from "../../src/store/neo4j/connect.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { emptyNeo4j, environmentOf, onNeo4j, testSettings } from "../support/neo4j/access.ts";
import { load } from "../support/neo4j/load.ts";
import { administer, withDriver } from "../support/neo4j/server.ts";
import { nothing, putAll, smallGraph } from "../support/small-graph.ts";

/** The hash of a load that nothing disturbed. */
let undisturbed = "";
beforeAll(async () => {
  const store = new MemoryStore();
  await load(store);
  undisturbed = await hashRows(store.reader.rows());
});

const lockState = async () =>
  (await administer(testSettings(), "MATCH (l:Lock) RETURN l {.*} AS lock"))[0]?.lock as object;

/** Until so many transactions wait for a lock. */
async function waiting(transactions: number): Promise<void> {
  const cypher = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS blocked";
  while ((await administer(testSettings(), cypher))[0]?.blocked !== transactions) await setTimeout(20);
}

onNeo4j("a load that is disturbed", () => {
  beforeEach(async () => void (await emptyNeo4j()));

  async function loadAgain(): Promise<string> {
    const store = await openForWriting(testSettings());
    await load(store);
    const hash = await hashRows(store.reader.rows());
    await store.commit();
    return hash;
  }

  test("nothing happens: the hash is that of a store in memory", async () => {
    expect(await loadAgain()).toBe(undisturbed);
  });

  describe("killed by SIGKILL", () => {
    test.each([
      ["with the lock and nothing written", "locked", 0],
      ["in the middle of a transaction", "writing", 100],
      ["between two transactions", "between", 200],
      ["when all was written, before it let go of the lock", "unfinished", 250],
    ])("%s: the next one is let in at once and ends the work", async (_, phase, held) => {
      const script = join(import.meta.dirname, "../support/neo4j/doomed-load.ts");
      const env = { ...process.env, ...environmentOf(testSettings()) };
      const child = spawn(process.execPath, [script, phase], { env, stdio: ["ignore", "inherit", "inherit"] });
      expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
      expect(await lockState()).toMatchObject({ pid: child.pid });
      expect(await administer(testSettings(), "MATCH (d:Document) RETURN count(d) AS held")).toEqual([{ held }]);
      expect(await loadAgain()).toBe(undisturbed);
      expect(await lockState()).not.toHaveProperty("token");
    });
  });

  test("a deadlock with somebody else's transaction: it is tried again", async () => {
    const { uri, username, password, database } = testSettings();
    const sorted = smallGraph.entities
      .filter(({ type }) => type === "Meeting")
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [first = "", last = ""] = [sorted[0]?.id, sorted.at(-1)?.id];
    const store = await openForWriting(testSettings());
    await store.writer.apply(putAll(smallGraph));
    const changed = sorted.map((row) => ({ ...row, attributes: { mode: "trực tuyến" } }));
    await withDriver(uri, username, password, async (driver) => {
      const start = async () => {
        const session = driver.session({ database });
        const transaction = await session.beginTransaction();
        const touch = (which: string) => transaction.run(`MATCH (n) WHERE ${which} SET n.touched = 1`);
        const end = () => transaction.rollback().finally(() => session.close());
        return { touch, end };
      };
      const one = await start();
      await one.touch(`n.id = '${first}'`);
      // The load holds its lock's node and waits for `one`; `other` waits for the load; then the load asks for what
      // `other` holds. The server stops the one of the two that holds less.
      const loading = store.writer.apply(putAll({ ...nothing, entities: changed }));
      await waiting(1);
      const other = await start();
      await other.touch(`n.id = '${last}' OR NOT n:Meeting AND NOT n:Lock`);
      const blocked = other.touch("n:Lock");
      await waiting(2);
      await one.end();
      await blocked;
      await other.end();
      expect((await loading).entities).toEqual({ put: changed.length, dropped: 0 });
    });
    expect(await store.reader.entities(sorted.map(({ id }) => id))).toEqual(expect.arrayContaining(changed));
    await store.commit();
  });

  test("its lock was taken away: it stops with a word, and what it was about to write is not there", async () => {
    const store = await openForWriting(testSettings());
    await administer(testSettings(), "MATCH (l:Lock) SET l.token = 'other', l.host = 'elsewhere', l.pid = 1");
    await expect(store.writer.apply(putAll(smallGraph))).rejects.toMatchObject({ code: "store/in-use" });
    await store.discard();
    expect(await administer(testSettings(), "MATCH (n:Entity) RETURN count(n) AS n")).toEqual([{ n: 0 }]);
    expect(await lockState()).toMatchObject({ token: "other" });
  });

  test("an owner on another machine is waited for, until its time is over", async () => {
    await (await openForWriting(testSettings())).discard();
    const elsewhere =
      "MATCH (l:Lock) SET l.token = 'other', l.host = 'elsewhere', l.pid = 1, l.until = timestamp() + $left";
    await administer(testSettings(), elsewhere, { left: neo4j.int(20_000) });
    await expect(openForWriting(testSettings())).rejects.toMatchObject({
      code: "store/in-use",
      detail: { host: "elsewhere", hint: expect.stringContaining("30 s") },
    });
    await administer(testSettings(), elsewhere, { left: neo4j.int(-1) });
    await (await openForWriting(testSettings())).commit();
  });

  test("the first two at once in an empty database: one builds, the other is told", async () => {
    await administer(testSettings(), "DROP CONSTRAINT lock_id IF EXISTS");
    const both = await Promise.allSettled([openForWriting(testSettings()), openForWriting(testSettings())]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const one of both) {
      if (one.status === "fulfilled") await one.value.commit();
      else expect(one.reason).toMatchObject({ code: "store/in-use" });
    }
    expect(await administer(testSettings(), "MATCH (l:Lock) RETURN count(l) AS locks")).toEqual([{ locks: 1 }]);
  });
});
