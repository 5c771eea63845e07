import fc from "fast-check";
import { expect } from "vitest";
import { hashRows } from "../../../src/graph/hash.ts";
import { shelves, steps } from "../../support/library-of-fragments.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { Rehearsal } from "../../support/rehearsal.ts";
import { type Block, readingIn } from "./suite.ts";

/** How often: a store of files is quicker than a server. */
const runs = { embedded: 40, neo4j: 12 };

export const builds: Block = ({ open }, check) => {
  check("whatever was done to it, the graph read back is that of a build from scratch", async () => {
    await fc.assert(
      fc.asyncProperty(shelves, steps, async (shelf, taken) => {
        const place = await open();
        const store = await place.openForWriting();
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
        if ((await fresh.store.reader.documents()).length === 0) return; // a file that was never changed is not there
        const hash = await hashRows(fresh.store.reader.rows());
        expect(await readingIn(place, ({ reader }) => hashRows(reader.rows()))).toBe(hash);
      }),
      { numRuns: runs[(await open()).name] },
    );
  });
};
