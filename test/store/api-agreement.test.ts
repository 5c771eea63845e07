import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openExtractor } from "../../src/cli/extractor.ts";
import type { EntityRow, RelationRow } from "../../src/graph/graph.ts";
import { chooseStore, type StoreAccess } from "../../src/store/open.ts";
import { type ApiClient, apiClient } from "../support/api-client.ts";
import { lantoa } from "../support/command-line.ts";
import { emptyNeo4j, environmentOf, onNeo4j, testSettings } from "../support/neo4j/access.ts";
import { readingIn } from "./conformance/suite.ts";

const reports = join(import.meta.dirname, "../../data/reports");

type Asked = Parameters<ApiClient["either"]>;

/** So many of a list, from all over it: the sample grows. */
const some = <Item>(items: readonly Item[], many: number): Item[] => {
  const step = Math.max(1, Math.floor(items.length / many));
  return items.filter((_, index) => index % step === 0).slice(0, many);
};

onNeo4j("the API over the sample", () => {
  const workspace = mkdtempSync(join(tmpdir(), "lantoa-api-"));
  const clients: ApiClient[] = [];
  let entities: EntityRow[] = [];
  let relations: RelationRow[] = [];
  let documents: string[] = [];
  const stores: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    await emptyNeo4j();
    const extractor = await openExtractor();
    for (const environment of [{}, environmentOf(testSettings())]) {
      await lantoa(["build", reports, "--workspace", workspace], { environment, extractor });
      const store = chooseStore(environment, workspace).keepOpen();
      stores.push(store);
      clients.push(await apiClient({ store }));
    }
    ({ entities, relations, documents } = await rowsIn(chooseStore({}, workspace)));
  }, 300_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  /** The same of both, but for what names the store. */
  async function alike(...asked: Asked): Promise<unknown> {
    const [embedded, neo4j] = await Promise.all(clients.map((client) => client.either(...asked)));
    const plain = (answer: unknown) => ({ ...(answer as object), store: "", version: "" });
    expect(plain(neo4j)).toEqual(plain(embedded));
    expect(embedded).not.toHaveProperty("code");
    return embedded;
  }

  test("summary and questions are alike", async () => {
    await alike("GET /api/summary", {});
    await alike("GET /api/queries", {});
    expect(entities.length).toBeGreaterThan(50);
  });

  test.each(["quan", "Hội nghị", "nghị quyết đại hội", "tu", "Đ", "không có gì", "Quận ủy"])(
    "a search for %j is alike",
    async (q) => {
      await alike("GET /api/search", { q, limit: 50 });
      await alike("GET /api/search", { q, type: "Organisation", limit: 7 });
    },
  );

  test("cards, neighbours and mentions of entities are alike, page by page", async () => {
    for (const { id } of some(entities, 40)) {
      await alike("GET /api/entity", { id });
      await alike("GET /api/mentions", { id, limit: 3 });
      let cursor: string | undefined;
      do {
        const page = (await alike("GET /api/neighbours", { id, limit: 4, cursor })) as { next: string | null };
        cursor = page.next ?? undefined;
      } while (cursor);
    }
  });

  test("ripples and posts are alike", async () => {
    for (const { id, type } of entities) {
      if (type === "Resolution" || type === "Program") await alike("GET /api/ripple", { id });
      if (type === "Person") await alike("GET /api/posts", { id });
    }
  });

  test("the gaps of a ripple are the territories that have not studied it", async () => {
    const issued = entities.filter(({ type }) => type === "Resolution" || type === "Program");
    let gaps = 0;
    for (const { id } of issued) {
      const [client] = clients as [ApiClient];
      const { levels } = await client.ask("GET /api/ripple", { id });
      const { columns, rows } = await client.ask("POST /api/query", {
        name: "not-studied",
        parameters: { resolution: id },
      });
      const found = levels.flatMap((level) => level.gaps.map(({ territory }) => territory.id)).sort();
      expect(found).toEqual([...new Set(rows.map((row) => row[columns.indexOf("placeId")]))].sort());
      gaps += found.length;
    }
    expect(gaps).toBeGreaterThan(0);
  });

  test("paths and the edges of a canvas are alike", async () => {
    const chosen = some(entities, 12).map(({ id }) => id);
    for (const [index, from] of chosen.entries()) {
      await alike("GET /api/paths", { from, to: chosen[(index + 5) % chosen.length] });
    }
    await alike("POST /api/edges", { ids: entities.map(({ id }) => id) });
  });

  test("evidence is alike, and its marks lie in the sentence that is shown", async () => {
    for (const { type, from, to } of some(relations, 60)) {
      const answer = await alike("GET /api/evidence", { type, from, to });
      const { passages } = answer as Awaited<ReturnType<ApiClient["ask"]>> & { passages: Shown[] };
      expect(passages.length).toBeGreaterThan(0);
      for (const { passage, highlights } of passages) {
        expect(passage.text).toHaveLength(passage.end - passage.start);
        expect(highlights.some(({ role }) => role === "quote")).toBe(true);
        const outside = highlights.filter(
          ({ start, end }) => start < passage.start || end > passage.end || start >= end,
        );
        expect(outside).toEqual([]);
      }
    }
  });

  test("documents are alike, and what they mention stands there", async () => {
    await alike("GET /api/documents", { limit: 5 });
    for (const id of documents) {
      const { document, mentions } = (await alike("GET /api/document", { id })) as {
        document: { text: string };
        mentions: { start: number; end: number }[];
      };
      expect(mentions.length).toBeGreaterThan(0);
      expect(mentions.every(({ start, end }) => document.text.slice(start, end).trim() !== "")).toBe(true);
    }
  });

  test("named questions and Cypher are alike", async () => {
    for (const name of ["targets", "documents", "presented"]) await alike("POST /api/query", { name });
    const resolution = entities.find(({ type }) => type === "Resolution")?.id;
    for (const name of ["ripple", "studied", "not-studied"]) {
      await alike("POST /api/query", { name, parameters: { resolution } });
    }
    for (const cypher of [
      "MATCH (a:Person)-[r]->(b) RETURN a, r, b ORDER BY a.id, type(r), b.id LIMIT 20",
      "MATCH p = (:Person)-[:HOLDS_POSITION]->()-[:POSITION_AT]->(o) RETURN p, o.name AS name ORDER BY o.id, name LIMIT 5",
      "MATCH (d:Document) RETURN d.title AS title, size(d.text) AS size ORDER BY title",
      "MATCH (e:Entity)-[m:MENTIONED_IN]->(p:Passage) RETURN e, m, p ORDER BY e.id, p.id, m.start LIMIT 5",
    ]) {
      await alike("POST /api/cypher", { cypher });
    }
  });
});

type Shown = {
  readonly passage: { readonly start: number; readonly end: number; readonly text: string };
  readonly highlights: readonly { readonly start: number; readonly end: number; readonly role: string }[];
};

const rowsIn = (access: StoreAccess) =>
  readingIn(access, async ({ reader }) => {
    const entities: EntityRow[] = [];
    const relations: RelationRow[] = [];
    for await (const { kind, row } of reader.rows(["entity", "relation"])) {
      if (kind === "entity") entities.push(row);
      else if (kind === "relation") relations.push(row);
    }
    return { entities, relations, documents: (await reader.documents()).map(({ id }) => id) };
  });
