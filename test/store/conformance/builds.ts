import fc from "fast-check";
import { expect } from "vitest";
import { hashRows } from "../../../src/graph/hash.ts";
import { build } from "../../../src/pipeline/build.ts";
import type { Counters } from "../../../src/pipeline/ports.ts";
import type { Document } from "../../../src/source/document.ts";
import { shelves, steps } from "../../support/library-of-fragments.ts";
import { MemoryCache } from "../../support/memory-cache.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { placeExtractor } from "../../support/place-extractor.ts";
import { Rehearsal } from "../../support/rehearsal.ts";
import { type Block, readingIn } from "./suite.ts";

const isChange = (counters: Counters): boolean => Object.values(counters).some(({ put, dropped }) => put + dropped > 0);

/** How often: a store of files is quicker than a server. */
const runs = { embedded: 40, neo4j: 12 };

const provincial = (path: string, text: string): Document => {
  return { id: text, path, text, title: undefined, publishedAt: undefined, address: undefined };
};

export const builds: Block = ({ open }, check) => {
  check(
    "the territories of a province come with its first report, count as nothing read, and go with its last",
    async () => {
      const place = await open();
      const cache = new MemoryCache();
      const run = async (documents: readonly Document[], forget: (path: string) => boolean = () => false) => {
        const store = await place.openForWriting();
        try {
          const { counters } = await build({ store, cache, documents, extractor: placeExtractor, forget });
          const { documents: reports, entities, relations, reference } = await store.reader.counts();
          await store.commit();
          return {
            changed: isChange(counters),
            counts: [reports, entities.Place, relations.LOCATED_IN, relations.SUCCEEDS, reference],
          };
        } finally {
          await store.discard();
        }
      };
      const ward = provincial("a", "xã-suối-trúc.huyện-hạ-lĩnh.trúc-lĩnh");
      const elsewhere = provincial("b", "việt-nam");
      const south = provincial("c", "phường-bến-lam.lam-sa");
      expect(await run([elsewhere])).toEqual({ changed: true, counts: [1, 1, 0, 0, 0] });
      expect(await run([ward])).toEqual({ changed: true, counts: [2, 2, 0, 0, 5] });
      expect(await run([ward])).toEqual({ changed: false, counts: [2, 2, 0, 0, 5] });
      // A territory of the other province is named beside the one that took it over, and brings no province.
      expect(await run([south])).toEqual({ changed: true, counts: [3, 3, 0, 0, 5] });
      expect(await run([], (path) => path === "a")).toEqual({ changed: true, counts: [2, 2, 0, 0, 2] });
      expect(await run([south])).toEqual({ changed: false, counts: [2, 2, 0, 0, 2] });
      expect(await run([], (path) => path === "c")).toEqual({ changed: true, counts: [1, 1, 0, 0, 0] });
    },
  );

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
