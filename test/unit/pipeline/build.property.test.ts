import fc from "fast-check";
import { expect, test } from "vitest";
import { documents, judgementLists, shelves, steps } from "../../support/library-of-fragments.ts";
import { MemoryCache } from "../../support/memory-cache.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { Rehearsal } from "../../support/rehearsal.ts";

test("whatever was done before, the graph is that of a build from scratch", async () => {
  await fc.assert(
    fc.asyncProperty(shelves, steps, async (shelf, taken) => {
      const rehearsal = new Rehearsal(shelf, new MemoryStore());
      for (const step of taken) await rehearsal.take(step);

      const fresh = new Rehearsal(shelf, new MemoryStore());
      fresh.ruleVersion = rehearsal.ruleVersion;
      fresh.judgements = rehearsal.judgements;
      await fresh.build([...rehearsal.files.values()].reverse());
      expect(await rehearsal.state()).toBe(await fresh.state());
    }),
    { numRuns: 300 },
  );
});

test("a second run over the same files writes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      shelves,
      fc.array(documents, { maxLength: 6 }),
      judgementLists,
      async (shelf, files, judgements) => {
        const store = new MemoryStore();
        const rehearsal = new Rehearsal(shelf, store);
        rehearsal.judgements = judgements;
        const read = [...new Map(files.map((file) => [file.path, file])).values()];
        await rehearsal.build(read);
        const { applied } = store;
        const report = await rehearsal.build(read.toReversed());
        expect(store.applied).toBe(applied);
        expect(report).toMatchObject({ added: 0, replaced: 0, remade: 0, moved: 0, removed: 0 });
      },
    ),
  );
});

test("a build that breaks after any write of a store without whole builds is mended by the next one", async () => {
  await fc.assert(
    fc.asyncProperty(shelves, steps, fc.nat(3), async (shelf, taken, writes) => {
      const store = new MemoryStore({ wholeBuilds: false });
      const rehearsal = new Rehearsal(shelf, store);
      for (const step of taken) {
        store.breaksAfter = store.applied + writes;
        await rehearsal.take(step).catch((error) => expect(String(error)).toContain("connection is lost"));
        // The next run may read other documents, or none, and from another machine.
        store.breaksAfter = Number.POSITIVE_INFINITY;
        rehearsal.cache = new MemoryCache();
        await rehearsal.build(step.kind === "build" ? step.documents : []);
      }
      for (const path of [...(await store.reader.documents())].flatMap(({ paths }) => paths)) {
        if (!rehearsal.files.has(path)) await rehearsal.take({ kind: "remove", path });
      }
      const fresh = new Rehearsal(shelf, new MemoryStore());
      fresh.ruleVersion = rehearsal.ruleVersion;
      fresh.judgements = rehearsal.judgements;
      await fresh.build(rehearsal.files.values());
      expect(await rehearsal.state()).toBe(await fresh.state());
    }),
    { numRuns: 300 },
  );
});
