import { describe, expect, test } from "vitest";
import { type BuildEvent, build } from "../../../src/pipeline/build.ts";
import type { Document } from "../../../src/source/document.ts";
import { lineExtractor } from "../../support/line-extractor.ts";
import { MemoryCache } from "../../support/memory-cache.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const document = (path: string, text: string, id = text): Document => ({
  id,
  path,
  title: undefined,
  publishedAt: undefined,
  address: undefined,
  text,
});
const hà = document("a", "Hà chủ trì Hội nghị A");
const lan = document("b", "Lan chủ trì Hội nghị B");

function bench() {
  const [store, cache] = [new MemoryStore(), new MemoryCache()];
  const run = (documents: readonly Document[], more: Partial<Parameters<typeof build>[0]> = {}) =>
    build({ store, cache, documents, extractor: lineExtractor, ...more });
  const names = async () => (await store.reader.entities(["person/hà", "person/lan"])).map(({ name }) => name).sort();
  return { store, cache, run, names };
}

describe("a build", () => {
  test("counts what became of the documents", async () => {
    const { run } = bench();
    expect(await run([hà, lan])).toMatchObject({ added: 2, replaced: 0, removed: 0, unchanged: 0 });
    const moved = [
      document("c", hà.text),
      document("b", "Minh chủ trì Hội nghị B"),
      document("d", "Tú chủ trì Hội nghị B"),
    ];
    const report = await run(moved, { forget: () => true });
    expect(report).toMatchObject({ added: 1, replaced: 1, remade: 0, moved: 1, removed: 0, unchanged: 0 });
    expect(await run([], { forget: (path) => path === "c" })).toMatchObject({ removed: 1, unchanged: 2 });
  });

  test("reads a known document anew when its date becomes known", async () => {
    const { run, store } = bench();
    await run([hà, lan]);
    const report = await run([{ ...hà, publishedAt: "2020-12-04" }]);
    expect(report).toMatchObject({ remade: 1, unchanged: 1 });
    const documents = await store.reader.documents();
    expect(documents.map(({ publishedAt }) => publishedAt).sort()).toEqual(["2020-12-04", null].sort());
  });

  test("keeps a document that becomes the copy of another one, also when the cache was lost", async () => {
    const { store, run } = bench();
    await run([hà]);
    const elsewhere = { ...document("b", hà.text, "elsewhere"), publishedAt: "2020-12-04" };
    expect(await run([elsewhere], { cache: new MemoryCache() })).toMatchObject({ remade: 1, copies: 1, failures: [] });
    const paths = new Map((await store.reader.documents()).map(({ id, paths }) => [id, paths]));
    expect(paths).toEqual(
      new Map([
        [hà.id, ["a"]],
        ["elsewhere", ["a", "b"]],
      ]),
    );
  });

  test("does not tell the extraction where a document lies", async () => {
    const { run, store } = bench();
    const paths: string[] = [];
    const extract = (given: Document) => {
      paths.push(given.path);
      return lineExtractor.extract(given);
    };
    await run([hà], { extractor: { ...lineExtractor, extract } });
    expect(paths).toEqual([""]);
    expect((await store.reader.fragments([hà.id])).map((fragment) => fragment.document.path)).toEqual(["a"]);
  });

  test("keeps the old reading when a new rule breaks on a document, and says so once", async () => {
    const { run, names } = bench();
    await run([hà, lan]);
    const broken = {
      ruleVersion: "broken",
      extract: (given: Document) => {
        if (given.id === hà.id) throw new TypeError("a rule broke");
        return lineExtractor.extract(given);
      },
    };
    const report = await run([hà, lan], { extractor: broken });
    expect(report.failures.map(({ code, detail }) => [code, detail.path])).toEqual([["extract/fault", "a"]]);
    expect(await names()).toEqual(["Hà", "Lan"]);
  });

  test("takes a fragment that cannot be joined for a fault", async () => {
    const { run, store } = bench();
    const loose = (given: Document) => ({ ...lineExtractor.extract(given), entities: [] });
    const report = await run([hà], { extractor: { ruleVersion: "loose", extract: loose } });
    expect(report.failures.map(({ code }) => code)).toEqual(["extract/fault"]);
    expect(store.applied).toBe(0);
  });

  test("ends where its signal says so, before it writes", async () => {
    const { run, store } = bench();
    const controller = new AbortController();
    const reason = new Error("enough");
    const events: BuildEvent[] = [];
    const onEvent = (event: BuildEvent) => {
      events.push(event);
      controller.abort(reason);
    };
    await expect(run([hà, lan], { signal: controller.signal, onEvent })).rejects.toBe(reason);
    expect(events).toEqual([{ kind: "read", path: "a", intake: "extracted" }]);
    expect(store.applied).toBe(0);
  });

  test("extracts nothing again that the cache holds, and forgets what is removed", async () => {
    const { run, cache } = bench();
    const intakes: string[] = [];
    const onEvent = (event: BuildEvent) => event.kind === "read" && intakes.push(event.intake);
    await run([hà], { onEvent });
    await run([hà], { onEvent });
    await build({ store: new MemoryStore(), cache, documents: [hà], extractor: lineExtractor, onEvent });
    expect(intakes).toEqual(["extracted", "unchanged", "cached"]);
    await run([], { forget: () => true });
    expect(cache.size).toBe(0);
  });
});
