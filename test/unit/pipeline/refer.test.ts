import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashRows } from "../../../src/graph/hash.ts";
import { build } from "../../../src/pipeline/build.ts";
import type { Extractor } from "../../../src/pipeline/intake.ts";
import type { Document } from "../../../src/source/document.ts";
import { MemoryCache } from "../../support/memory-cache.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { placeExtractor, territories } from "../../support/place-extractor.ts";

const document = (path: string, ...places: string[]): Document => {
  const text = places.join("\n");
  return { id: text, path, text, title: undefined, publishedAt: undefined, address: undefined };
};
const ward = document("a", "xã-suối-trúc.huyện-hạ-lĩnh.trúc-lĩnh");
const both = document("b", "trúc-lĩnh", "lam-sa");
const south = document("d", "phường-bến-lam.lam-sa");
const elsewhere = document("c", "xã-x@0a1b", "việt-nam");

function bench(wholeBuilds = true) {
  const [store, cache] = [new MemoryStore({ wholeBuilds }), new MemoryCache()];
  const run = (documents: readonly Document[], forget: (path: string) => boolean = () => false, more = {}) =>
    build({ store, cache, documents, extractor: { ...placeExtractor, ...more }, forget });
  const references = async () => {
    const documents = await store.reader.documents();
    return documents.flatMap(({ id }) => (id.startsWith("gazetteer:") ? [id.slice(10)] : [])).sort();
  };
  return { store, run, references };
}
const hashOf = (documents: readonly Document[]) => {
  const { store, run } = bench();
  return run(documents).then(() => hashRows(store.reader.rows()));
};

describe("the gazetteer in the graph", () => {
  test("brings the territories of the provinces in which a place lies that a report names", async () => {
    const { store, run, references } = bench();
    await run([elsewhere]);
    expect(await references()).toEqual([]);
    await run([ward]);
    expect(await references()).toEqual(["trúc-lĩnh"]);
    await run([both]);
    expect(await references()).toEqual(["lam-sa", "trúc-lĩnh"]);
    const [relation] = await store.reader.relations([
      { type: "LOCATED_IN", from: "place/phường-bến-lam.lam-sa", to: "place/lam-sa" },
    ]);
    expect(relation).toMatchObject({ certainty: "rule", evidenceRules: ["gazetteer/parent"] });
  });

  test("counts as nothing that was read", async () => {
    const { store, run } = bench();
    expect(await run([both])).toMatchObject({ added: 1 });
    const { documents, passages, entities, relations, reference } = await store.reader.counts();
    expect({ documents, passages, places: entities.Place, located: relations.LOCATED_IN, reference }).toEqual({
      documents: 1,
      passages: 2,
      places: 2,
      located: 0,
      reference: 5,
    });
  });

  test("goes with the last report of its province, and is not written twice", async () => {
    const { store, run, references } = bench();
    await run([ward, both]);
    const { applied } = store;
    await run([ward, both]);
    expect(store.applied).toBe(applied);
    await run([], (path) => path === "b");
    expect(await references()).toEqual(["trúc-lĩnh"]);
    expect(await hashRows(store.reader.rows())).toBe(await hashOf([ward]));
    await run([], () => true);
    expect(await store.reader.documents()).toEqual([]);
  });

  test("names places of another province without bringing that province", async () => {
    const { store, run, references } = bench();
    const old = "place/xã-thượng-trúc.huyện-hạ-lĩnh.trúc-lĩnh";
    const taken = { type: "SUCCEEDS", from: "place/phường-bến-lam.lam-sa", to: old } as const;
    await run([south]);
    expect(await references()).toEqual(["lam-sa"]);
    expect(await store.reader.relations([taken])).toMatchObject([
      { attributes: { extent: "part" }, certainty: "rule", evidenceRules: ["gazetteer/succession"] },
    ]);
    expect(await store.reader.relations([{ type: "LOCATED_IN", from: old, to: "place/trúc-lĩnh" }])).toEqual([]);
    const { applied } = store;
    await run([south]);
    expect([store.applied, await references()]).toEqual([applied, ["lam-sa"]]);
    await run([ward]);
    expect(await references()).toEqual(["lam-sa", "trúc-lĩnh"]);
    const [relation] = await store.reader.relations([taken]);
    expect(relation?.evidence).toHaveLength(2);
    await run([], (path) => path === "a");
    expect(await references()).toEqual(["lam-sa"]);
    expect(await hashRows(store.reader.rows())).toBe(await hashOf([south]));
    await run([], () => true);
    expect([await store.reader.documents(), await store.reader.ids("Place")]).toEqual([[], []]);
  });

  test("follows the tables, and none is left when there are none", async () => {
    const { store, run, references } = bench();
    await run([ward, both]);
    const fewer: Partial<Extractor> = {
      ruleVersion: "fewer",
      territories: (province) => (province === "lam-sa" ? territories(province) : undefined),
    };
    await run([ward, both], undefined, fewer);
    expect(await references()).toEqual(["lam-sa"]);
    await run([ward, both], undefined, { ruleVersion: "none", territories: () => undefined });
    expect(await references()).toEqual([]);
    expect((await store.reader.counts()).reference).toBe(0);
  });

  test("is caught up with where a build was cut off before it", async () => {
    const { store, run, references } = bench(false);
    store.breaksAfter = 1; // the reports are in, the territories are not
    await expect(run([ward])).rejects.toThrow("the connection is lost");
    expect(await references()).toEqual([]);
    store.breaksAfter = Number.POSITIVE_INFINITY;
    await run([ward]);
    expect(await hashRows(store.reader.rows())).toBe(await hashOf([ward]));
  });

  test("is as from scratch whatever came and went", async () => {
    const all = [ward, both, elsewhere, south, document("e", "huyện-hạ-lĩnh.trúc-lĩnh")];
    const subset = fc.subarray(all);
    await fc.assert(
      fc.asyncProperty(fc.array(subset, { minLength: 1, maxLength: 4 }), fc.boolean(), async (stages, whole) => {
        const { store, run } = bench(whole);
        for (const stage of stages) await run(stage, () => true);
        expect(await hashRows(store.reader.rows())).toBe(await hashOf(stages.at(-1) ?? []));
      }),
    );
  });
});
