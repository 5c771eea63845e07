import { describe, expect, test } from "vitest";
import { createApi } from "../../../src/api/app.ts";
import { problemOf } from "../../../src/api/problem.ts";
import { vietnamese } from "../../../src/api/problem-text.ts";
import { LantoaError } from "../../../src/error.ts";
import { apiClient } from "../../support/api-client.ts";
import { fakeLiveStore } from "../../support/fake-live-store.ts";

const missing = () => {
  throw new LantoaError("store/missing", { path: "/home/x/.lantoa", hint: "Build it first: lantoa build FOLDER." });
};

describe("a request that is none", () => {
  test.each([
    ["GET /api/entity", {}],
    ["GET /api/entity", { id: "" }],
    ["GET /api/entity", { id: "x".repeat(4001) }],
    ["GET /api/search", { q: "" }],
    ["GET /api/search", { q: " \t" }],
    ["GET /api/search", { q: "x".repeat(10_001) }],
    ["GET /api/search", { q: "a", type: "Database" }],
    ["GET /api/search", { q: "a", limit: 1_000_000 }],
    ["GET /api/search", { q: "a", cursor: "%%%" }],
    ["GET /api/search", { q: "a", cursor: Buffer.from('["x"]').toString("base64url") }],
    ["GET /api/neighbours", { id: "a", relation: "DROP" }],
    ["GET /api/neighbours", { id: "a", relation: "ABOUT]->() DETACH DELETE n //" }],
    ["GET /api/neighbours", { id: "a", direction: "up" }],
    ["GET /api/neighbours", { id: "a", limit: -1 }],
    ["GET /api/neighbours", { id: "a", cursor: Buffer.from("{}").toString("base64url") }],
    ["GET /api/evidence", { type: "SAID", from: "a", to: "b" }],
    ["GET /api/paths", { from: "a", to: "b", longest: 99 }],
    ["POST /api/edges", { ids: Array.from({ length: 5001 }, (_, index) => `${index}`) }],
    ["POST /api/edges", { ids: "a" }],
    ["POST /api/cypher", { cypher: "" }],
    ["POST /api/cypher", { cypher: "x".repeat(20_001) }],
    ["POST /api/export", { ids: ["a"], format: "exe" }],
  ] as const)("%s %j is refused as api/bad-request, with where", async (asked, request) => {
    const { refused } = await apiClient({ store: fakeLiveStore() });
    const told = await refused(asked, request);
    expect(told).toMatchObject({ status: 400, code: "api/bad-request", detail: expect.stringMatching(/\w/) });
  });

  test.each([
    ["no JSON", "{", "application/json"],
    ["another type", '{"cypher":"RETURN 1"}', "text/plain"],
  ])("a body that is %s is refused", async (_, body, type) => {
    const { app } = await apiClient({ store: fakeLiveStore() });
    const response = await app.request("/api/cypher", { method: "POST", body, headers: { "Content-Type": type } });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, "api/bad-request"]);
  });

  test("a body that is too large is refused before it is read", async () => {
    const { refused } = await apiClient({ store: fakeLiveStore() });
    const ids = Array.from({ length: 2000 }, (_, index) => `${index}${"x".repeat(3000)}`);
    expect(await refused("POST /api/edges", { ids })).toMatchObject({ status: 413, code: "api/too-large" });
  });

  test.each(["/api", "/api/", "/api/nothing", "/api/entity/person/x"])("%s is nowhere", async (path) => {
    const { app } = await apiClient({ store: fakeLiveStore() });
    expect((await app.request(path)).status).toBe(404);
  });

  test("a search of 10,000 characters is answered", async () => {
    const { ask } = await apiClient({ store: fakeLiveStore() });
    expect((await ask("GET /api/search", { q: "ộ".repeat(10_000) })).total).toBe(0);
  });
});

describe("without a store", () => {
  test("the summary is that of an empty graph, and says what to do", async () => {
    const { ask } = await apiClient({ store: fakeLiveStore({ version: missing }) });
    const summary = await ask("GET /api/summary", {});
    expect(summary).toMatchObject({ empty: true, version: null, documents: 0, starts: [] });
    expect(summary.advice?.vi).toContain("lantoa build");
    expect(await ask("GET /api/health", {})).toEqual({ ok: true, store: "embedded", version: null });
  });

  test("all else is told that there is none, without saying where it would lie", async () => {
    const { refused } = await apiClient({ store: fakeLiveStore({ version: missing }) });
    const told = await refused("GET /api/entity", { id: "a" });
    expect(told).toMatchObject({ status: 503, code: "store/missing", vi: { title: "Chưa có đồ thị." } });
    expect(JSON.stringify(told)).not.toContain("/home/x");
  });
});

test("a store that goes away is told as such, and is asked again when it is back", async () => {
  let isAway = true;
  const version = () => {
    if (isAway) throw new LantoaError("store/unreachable", { value: "bolt://127.0.0.1:1" });
    return "v1";
  };
  const rows = () => [{ total: 0 }];
  const { ask, refused } = await apiClient({ store: fakeLiveStore({ version, rows }) });
  for (const asked of ["GET /api/health", "GET /api/summary", "GET /api/documents"] as const) {
    expect(await refused(asked, {})).toMatchObject({ status: 503, code: "store/unreachable" });
  }
  isAway = false;
  expect((await ask("GET /api/health", {})).ok).toBe(true);
});

test("every answer says of which graph it is, and a list is read anew with another", async () => {
  let version = "v1";
  const name = () => (version === "v1" ? "Nguyễn Văn Tú" : "Nguyễn Văn Tư");
  const rows = (cypher: string) =>
    cypher.includes("UNWIND") ? [{ id: "a", name: name(), labels: ["Person"], aliases: [], degree: 1 }] : [{ id: "a" }];
  const { send } = await apiClient({ store: fakeLiveStore({ version: () => version, rows }) });
  for (version of ["v1", "v2"]) {
    const response = await send("GET /api/search", { q: "nguyen" });
    expect(response.headers.get("Lantoa-Graph-Version")).toBe(version);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ results: [{ name: name() }] });
  }
});

test("a fault of ours is told to us, and to the client only that it was one", async () => {
  const faults: unknown[] = [];
  const failure = new Error("password=hunter2");
  const rows = () => {
    throw failure;
  };
  const app = createApi({ store: fakeLiveStore({ rows }), queries: [], onFault: (each) => faults.push(each) });
  const response = await app.request("/api/entity?id=a");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("hunter2");
  expect(faults).toEqual([failure]);
});

test("who goes away ends the Cypher that nobody waits for", async () => {
  const { promise: asked, resolve } = Promise.withResolvers<AbortSignal>();
  const store = fakeLiveStore({
    ask: (_cypher, _parameters, _limits, signal) => {
      resolve(signal);
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    },
  });
  const { send } = await apiClient({ store });
  const leaving = new AbortController();
  const response = send("POST /api/cypher", { cypher: "MATCH (a)--(b) RETURN a" }, leaving.signal);
  const signal = await asked;
  expect(signal.aborted).toBe(false);
  leaving.abort();
  await response.catch(() => undefined);
  expect(signal.aborted).toBe(true);
});

test("the description of the API names all that can be asked", async () => {
  const { app } = await apiClient({ store: fakeLiveStore() });
  const described = (await (await app.request("/api/openapi.json")).json()) as { openapi: string; paths: object };
  expect(described.openapi).toBe("3.1.0");
  expect(Object.keys(described.paths).sort()).toEqual(
    [
      ...["cypher", "document", "documents", "edges", "entity", "evidence", "export", "health", "mentions"],
      ...["neighbours", "paths", "posts", "queries", "query", "ripple", "search", "summary"],
    ].map((name) => `/api/${name}`),
  );
});

test("a failure is told in words of both languages, with what to do", () => {
  for (const code of ["store/unreachable", "query/too-long", "query/would-write"] as const) {
    const told = problemOf(new LantoaError(code, { value: "x", hint: "Do it." }));
    expect(told).toMatchObject({ code, detail: "x", hint: "Do it.", type: `urn:lantoa:${code}` });
    expect(told.vi.title).toBe(vietnamese[code]?.[0]);
  }
  expect(problemOf(new LantoaError("data/missing"))).toMatchObject({ status: 500, vi: { title: "Có lỗi xảy ra." } });
});
