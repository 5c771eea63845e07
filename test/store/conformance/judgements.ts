import { expect } from "vitest";
import type { Diff } from "../../../src/graph/diff.ts";
import { hashRows } from "../../../src/graph/hash.ts";
import type { Judgement } from "../../../src/graph/judgement.ts";
import { build } from "../../../src/pipeline/build.ts";
import type { Document } from "../../../src/source/document.ts";
import { apiClient } from "../../support/api-client.ts";
import { lineExtractor } from "../../support/line-extractor.ts";
import { MemoryCache } from "../../support/memory-cache.ts";
import { nothing, putAll, smallGraph } from "../../support/small-graph.ts";
import { type Block, fill, readingIn } from "./suite.ts";

const judgement = (left: string): Judgement => ({
  verdict: "same",
  kind: "Person",
  left,
  right: "person/b",
  by: "Hà",
  at: "2026-11-22",
  why: "cùng một người",
});
const judged = (judgements: readonly Judgement[]): Diff => ({ ...putAll(nothing), judgements });

const report = (path: string, text: string): Document => {
  const known = { title: "Lê Hoa họp", publishedAt: undefined, address: undefined };
  return { id: `id-${path}`, path, ...known, text };
};

export const judgements: Block = ({ open }, check) => {
  check("judgements stay as they came, in their order, until others come", async () => {
    const access = await open();
    const three = ["person/c", "person/a", "person/d"].map(judgement);
    await fill(access, judged(three), putAll(smallGraph));
    const store = await access.openForWriting();
    expect(await store.reader.judgements()).toEqual(three);
    await store.writer.apply(judged(three.slice(1)));
    expect(await store.reader.judgements()).toEqual(three.slice(1));
    await store.writer.apply(judged([]));
    expect(await store.reader.judgements()).toEqual([]);
    await store.discard();
  });

  check("what is withheld or rejected is gone from rows and answers, and comes back exactly", async () => {
    const access = await open();
    const cache = new MemoryCache();
    const documents = [
      report("a.txt", "Lê Hoa chủ trì Hội nghị A\nLan chủ trì Hội nghị A"),
      report("b.txt", "Lê Hoa chủ trì Hội nghị B"),
    ];
    const built = async (...corrections: Judgement[]) => {
      const store = await access.openForWriting();
      await build({ store, cache, extractor: lineExtractor, documents, judgements: corrections });
      await store.commit();
      const rows = await readingIn(access, ({ reader }) => Array.fromAsync(reader.rows()));
      return { rows: JSON.stringify(rows), hash: await hashRows(rows) };
    };
    const withheld: Judgement = { ...judgement("person/lê-hoa"), verdict: "withhold", right: "" };
    const rejected: Judgement = {
      ...judgement("person/lê-hoa"),
      verdict: "reject",
      kind: "CHAIRED",
      right: "meeting/hội-nghị-a",
    };
    const whole = await built();
    expect(whole.rows).toMatch(/Lê Hoa/);

    const without = await built(withheld);
    expect(without.rows).not.toMatch(/lê.hoa/i);
    expect(without.rows).toMatch(/██████ chủ trì Hội nghị B/);
    const asked =
      "MATCH (n) WHERE n:Document OR n:Judgement RETURN n.text AS text, n.fragment AS fragment, n.left AS id";
    expect(JSON.stringify(await access.ask(asked, {}))).not.toMatch(/lê.hoa/i);

    const live = access.keepOpen();
    try {
      const { ask } = await apiClient({ store: live });
      const told = [
        await ask("GET /api/summary", {}),
        await ask("GET /api/documents", {}),
        await ask("GET /api/document", { id: "id-a.txt" }),
        (await ask("GET /api/search", { q: "le hoa" })).results,
        await ask("POST /api/cypher", { cypher: "MATCH (d:Document) RETURN d", parameters: {} }),
      ];
      expect(JSON.stringify(told)).not.toMatch(/lê.hoa/i);
      expect(JSON.stringify(told)).toMatch(/██████ họp/);
    } finally {
      await live.close();
    }

    const less = await built(rejected);
    expect(less.rows).not.toBe(whole.rows);
    expect(less.rows.match(/"kind":"relation"/g)?.length).toBe(2);
    expect((await built()).hash).toBe(whole.hash);
  });
};
