import { expect, vi } from "vitest";
import { defaultLimits } from "../../../src/store/question.ts";
import { apiClient } from "../../support/api-client.ts";
import { ids, nothing, putAll, smallGraph } from "../../support/small-graph.ts";
import { type Block, fill } from "./suite.ts";

const without = (id: string) => ({
  put: nothing,
  drop: {
    ...nothing,
    documents: [],
    passages: [],
    entities: [id],
    mentions: smallGraph.mentions.filter(({ entity }) => entity === id),
    relations: smallGraph.relations.filter(({ from, to }) => from === id || to === id),
  },
});
/** A store may say for half a second that it is as it was. */
const patiently = { timeout: 20_000, interval: 50 };

/** A store that is kept open while others build it. */
export const live: Block = ({ open }, check) => {
  check("kept open before there is one: an empty graph, and the graph as soon as it is built", async () => {
    const access = await open();
    const store = access.keepOpen();
    const { ask, refused } = await apiClient({ store });
    expect(await ask("GET /api/summary", {})).toMatchObject({ empty: true, version: null });
    expect(await refused("GET /api/entity", { id: ids.secretary })).toMatchObject({
      status: 503,
      code: "store/missing",
    });
    await expect(store.ask("RETURN 1 AS x", {}, defaultLimits, new AbortController().signal)).rejects.toMatchObject({
      code: "store/missing",
    });
    await fill(access, putAll(smallGraph));
    await vi.waitFor(async () => expect((await ask("GET /api/summary", {})).empty).toBe(false), patiently);
    expect((await ask("GET /api/entity", { id: ids.secretary })).node.name).toBe("Nguyễn Văn Tú");
    await store.close();
  });

  check(
    "a build while it is open is picked up, and changes the version; one that writes nothing does not",
    async () => {
      const access = await open();
      await fill(access, putAll(smallGraph));
      const store = access.keepOpen();
      const { ask } = await apiClient({ store });
      const seen = async () => {
        const { version, entities } = await ask("GET /api/summary", {});
        return { version, persons: entities.Person };
      };
      const before = await seen();
      expect(before).toEqual({ version: expect.stringMatching(/./), persons: 2 });
      expect((await ask("GET /api/search", { q: "nguyen van tu" })).total).toBe(1);
      await fill(access, putAll(smallGraph));
      expect(await seen()).toEqual(before);
      await fill(access, without(ids.secretary));
      await vi.waitFor(async () => expect((await seen()).persons).toBe(1), patiently);
      expect((await seen()).version).not.toBe(before.version);
      expect((await ask("GET /api/search", { q: "nguyen van tu" })).total).toBe(0);
      await store.close();
    },
  );

  check("a question that was asked before a build is answered", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const store = access.keepOpen();
    const count = async (): Promise<unknown> =>
      store.use(async (reader) => {
        await fill(access, without(ids.secretary));
        // Another opens the new one meanwhile.
        await store.use((other) => other.query("MATCH (n:Person) RETURN count(n) AS n", {}));
        return (await reader.query("MATCH (n:Meeting) RETURN count(n) AS n", {})).rows;
      });
    expect(await count()).toEqual([{ n: 6 }]);
    await store.close();
  });

  check("Cypher that nobody waits for any more is ended", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const store = access.keepOpen();
    const leaving = new AbortController();
    const long = "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h)--(i)--(j)--(k)--(l)--(m) RETURN count(*) AS n";
    const asked = store.ask(long, {}, { ...defaultLimits, seconds: 50 }, leaving.signal);
    setTimeout(() => leaving.abort(new Error("gone")), 500);
    await expect(asked).rejects.toThrow("gone");
    await expect(store.ask(long, {}, defaultLimits, leaving.signal)).rejects.toThrow("gone");
    await store.close();
  });
};
