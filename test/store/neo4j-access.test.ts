import { afterEach, describe, expect, test } from "vitest";
import { openForWriting, openStore } from "../../src/store/neo4j/connect.ts";
import { settingsOf } from "../../src/store/neo4j/settings.ts";
import { lantoa } from "../support/command-line.ts";
import { folder } from "../support/folder.ts";
import { emptyNeo4j, environmentOf, onNeo4j, testSettings } from "../support/neo4j/access.ts";
import { pretendServer } from "../support/neo4j/old-server.ts";
import { administer, empty } from "../support/neo4j/server.ts";
import { putAll, smallGraph } from "../support/small-graph.ts";

/** What a person reads when a command cannot get at the graph. */
async function told(environment: Record<string, string>, ...words: string[]): Promise<string> {
  const { code, out, err } = await lantoa([...words, "--workspace", folder({})], { environment });
  expect({ code, out }).toEqual({ code: 3, out: "" });
  return err;
}

describe("an address", () => {
  const none = { username: "neo4j", password: undefined, database: "neo4j" };
  test.each([
    [{}, undefined],
    [{ NEO4J_URI: "", NEO4J_PASSWORD: "x" }, undefined],
    [{ NEO4J_URI: "bolt://localhost:7687" }, { uri: "bolt://localhost:7687", ...none }],
    [
      { NEO4J_URI: " neo4j+s://db.example ", NEO4J_USERNAME: "hà", NEO4J_PASSWORD: "mật", NEO4J_DATABASE: "lantoa" },
      { uri: "neo4j+s://db.example", username: "hà", password: "mật", database: "lantoa" },
    ],
  ])("%j is read", (environment, settings) => {
    expect(settingsOf(environment)).toEqual(settings);
  });

  test.each(["localhost:7687", "http://localhost:7474", "bolt://", "bolt://neo4j:secret@localhost:7687"])(
    "%s is refused, and no password is repeated",
    async (uri) => {
      const said = await told({ NEO4J_URI: uri }, "status");
      expect(said).toContain("NEO4J_URI");
      expect(said).not.toContain("secret");
    },
  );
});

test("a server that does not answer is said, with what to look at", async () => {
  expect(await told({ NEO4J_URI: "bolt://127.0.0.1:1" }, "status")).toMatch(/does not answer.*ECONNREFUSED.*NEO4J_URI/);
});

test.each([
  ["Neo4j/4.4.40", "5.23"],
  ["Neo4j/5.22.0", "5.23"],
  ["Other/1.0", "Only Neo4j"],
])("%s is refused", async (agent, word) => {
  const server = await pretendServer(agent);
  const said = await told({ NEO4J_URI: server.uri }, "build", folder({ "a.txt": "Hà chủ trì Hội nghị A" }));
  server.close();
  expect(said).toContain("too old");
  expect(said).toContain(agent);
  expect(said).toContain(word);
});

onNeo4j("a server that answers", () => {
  afterEach(() => empty(testSettings()));
  const environment = () => environmentOf(testSettings());

  // Each by one command: after three wrong tries a server lets nobody in for a while.
  test.each([
    ["another password", ["build", "."], { NEO4J_PASSWORD: "sai-mat-khau" }, "NEO4J_PASSWORD"],
    ["another user", ["query", "RETURN 1 AS x"], { NEO4J_USERNAME: "ai-do" }, "NEO4J_USERNAME"],
    ["no password", ["status"], { NEO4J_PASSWORD: "" }, "NEO4J_PASSWORD"],
    ["another database", ["build", "."], { NEO4J_DATABASE: "nowhere" }, "NEO4J_DATABASE"],
    ["another database", ["query", "RETURN 1 AS x"], { NEO4J_DATABASE: "nowhere" }, "NEO4J_DATABASE"],
  ])("%s is refused: %j", async (_, [command = "", what = ""], wrong, name) => {
    const words = what === "." ? [folder({ "a.txt": "Hà chủ trì Hội nghị A" })] : what ? [what] : [];
    const said = await told({ ...environment(), ...wrong }, command, ...words);
    expect(said).toContain(name);
    for (const { NEO4J_PASSWORD: secret } of [environment(), wrong as { NEO4J_PASSWORD?: string }]) {
      if (secret) expect(said).not.toContain(secret);
    }
  });

  test("what is not ours is left alone", async () => {
    await administer(testSettings(), "CREATE (:Film {title: 'Chung một dòng sông'})");
    const said = await told(environment(), "build", folder({ "a.txt": "Hà chủ trì Hội nghị A" }));
    expect(said).toMatch(/something else.*NEO4J_DATABASE/);
    expect(await administer(testSettings(), "MATCH (n) RETURN labels(n) AS labels")).toEqual([{ labels: ["Film"] }]);
  });

  test("whole numbers are integers, broken ones are not", async () => {
    const store = await (await emptyNeo4j()).openForWriting();
    await store.writer.apply(putAll(smallGraph));
    await store.commit();
    const kinds = await administer(
      testSettings(),
      `MATCH (m:Meeting) WHERE m.ordinal IS NOT NULL MATCH (p:Place) WHERE p.lat IS NOT NULL MATCH (s:Passage)
       RETURN DISTINCT valueType(m.ordinal) AS ordinal, valueType(m.heldOnDay) AS day, valueType(p.lat) AS lat, valueType(s.start) AS start`,
    );
    const integer = "INTEGER NOT NULL";
    expect(kinds).toEqual([{ ordinal: integer, day: integer, lat: "FLOAT NOT NULL", start: integer }]);
  });

  test("the schema is made once, and looked at afterwards", async () => {
    const indexes = () =>
      administer(testSettings(), "SHOW INDEXES YIELD name, state, lastRead ORDER BY name RETURN name, state");
    await (await openForWriting(testSettings())).discard();
    const first = await indexes();
    expect(first.map(({ name }) => name)).toEqual(expect.arrayContaining(["entity_id", "lock_id", "passage_search"]));
    expect(first.every(({ state }) => state === "ONLINE")).toBe(true);
    await (await openForWriting(testSettings())).discard();
    expect(await indexes()).toEqual(first);
  });

  test("full text is searched by its index", async () => {
    const access = await emptyNeo4j();
    const store = await access.openForWriting();
    await store.writer.apply(putAll(smallGraph));
    await store.commit();
    await administer(testSettings(), "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
    const cypher = "CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node RETURN node.name AS name";
    expect((await access.ask(cypher, { words: "thanh AND nhan AND chi" })).rows).toEqual([
      { name: "Chi bộ 5 phường Thanh Nhàn" },
      { name: "Cuộc họp của Chi bộ 5 phường Thanh Nhàn" },
    ]);
  });

  test("an account that ran out is told what to do first", async () => {
    await administer(
      { ...testSettings(), database: "system" },
      "CREATE USER khach IF NOT EXISTS SET PASSWORD 'tam-thoi-2026' CHANGE REQUIRED",
    );
    const guest = { ...testSettings(), username: "khach", password: "tam-thoi-2026" };
    await expect(openStore(guest)).rejects.toMatchObject({
      code: "store/unauthorized",
      detail: { hint: expect.stringContaining("ALTER CURRENT USER") },
    });
    await administer({ ...testSettings(), database: "system" }, "DROP USER khach");
  });
});
