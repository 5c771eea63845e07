import { expect } from "vitest";
import { putAll, smallGraph } from "../../support/small-graph.ts";
import { type Block, fill, readingIn } from "./suite.ts";

/** Who may open a store, and when. */
export const access: Block = ({ open }, check) => {
  check("a store that nobody has built is missing, to be read or asked", async () => {
    const store = await open();
    await expect(store.openStore()).rejects.toMatchObject({ code: "store/missing" });
    await expect(store.ask("MATCH (n) RETURN n.id AS id", {})).rejects.toMatchObject({ code: "store/missing" });
  });

  check("one builds at a time; the other is told who, and may after that", async () => {
    const store = await open();
    const first = await store.openForWriting();
    const taken = { code: "store/in-use", detail: { process: process.pid } };
    await expect(store.openForWriting()).rejects.toMatchObject(taken);
    await first.discard();
    const second = await store.openForWriting();
    await second.writer.apply(putAll(smallGraph));
    await second.commit();
    await (await store.openForWriting()).commit();
  });

  check("who builds does not keep out who reads", async () => {
    const store = await open();
    await fill(store, putAll(smallGraph));
    const building = await store.openForWriting();
    const counts = await readingIn(store, ({ reader }) => reader.counts());
    expect(counts.documents).toBe(2);
    expect((await store.ask("MATCH (d:Document) RETURN count(d) AS n", {})).rows).toEqual([{ n: 2 }]);
    await building.discard();
  });

  check("closed, it takes no more", async () => {
    const building = await (await open()).openForWriting();
    await building.discard();
    await building.commit();
    await expect(building.writer.apply(putAll(smallGraph))).rejects.toThrow("closed");
  });
};
