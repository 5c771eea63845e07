import fc from "fast-check";
import { expect, test } from "vitest";
import { hashRows } from "../../src/graph/hash.ts";
import { openForWriting, openStore } from "../../src/store/embedded/connect.ts";
import { folder } from "../support/folder.ts";
import { shelves, steps } from "../support/library-of-fragments.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { Rehearsal } from "../support/rehearsal.ts";

test("whatever was done to an embedded store, its graph read back is that of a build from scratch", async () => {
  await fc.assert(
    fc.asyncProperty(shelves, steps, async (shelf, taken) => {
      const workspace = folder({});
      const store = await openForWriting(workspace);
      const rehearsal = new Rehearsal(shelf, store);
      const fresh = new Rehearsal(shelf, new MemoryStore());
      try {
        for (const step of taken) await rehearsal.take(step);
        fresh.ruleVersion = rehearsal.ruleVersion;
        fresh.judgements = rehearsal.judgements;
        await fresh.build(rehearsal.files.values());
        expect(await rehearsal.state()).toBe(await fresh.state());
        await store.commit();
      } finally {
        await store.discard();
      }
      if ((await fresh.store.reader.documents()).length === 0) return; // a store that was never changed has no file
      const again = await openStore(workspace);
      expect(await hashRows(again.reader.rows())).toBe(await hashRows(fresh.store.reader.rows()));
      await again.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);
