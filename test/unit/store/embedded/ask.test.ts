import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../../../src/store/embedded/ask.ts";
import { openForWriting } from "../../../../src/store/embedded/connect.ts";
import { defaultLimits } from "../../../../src/store/question.ts";
import { ids, putAll, smallGraph } from "../../../support/small-graph.ts";

const workspace = mkdtempSync(join(tmpdir(), "lantoa-ask-"));
beforeAll(async () => {
  const store = await openForWriting(workspace);
  await store.writer.apply(putAll(smallGraph));
  await store.commit();
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe("a question is answered", () => {
  test("with its columns in order and its rows", async () => {
    const cypher =
      "MATCH (m:Meeting) WHERE m.ordinal = $nth RETURN m.name AS name, m.heldUntil AS until, null AS nothing";
    expect(await ask(workspace, cypher, { nth: 26 })).toEqual({
      columns: ["name", "until", "nothing"],
      rows: [{ name: "Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI", until: "2020-08-12", nothing: null }],
      truncated: false,
    });
  });

  test("with nodes, relations and paths as plain records", async () => {
    const cypher = "MATCH p = (n:Person {id: $id})-[r:CHAIRED]->(m) RETURN n, r, p";
    const { rows } = await ask(workspace, cypher, { id: ids.secretary });
    const person = { labels: ["Entity", "Person"], properties: expect.objectContaining({ name: "Nguyễn Văn Tú" }) };
    const chaired = { type: "CHAIRED", properties: expect.objectContaining({ certainty: "stated" }) };
    expect(rows).toEqual([{ n: person, r: chaired, p: { nodes: [person, expect.anything()], relations: [chaired] } }]);
  });

  test("what is not there gives no rows", async () => {
    expect(await ask(workspace, "MATCH (n:Person {name: 'Không Có'}) RETURN n.id AS id", {})).toMatchObject({
      rows: [],
    });
  });

  test("more rows than allowed are cut, and it is said", async () => {
    const answer = await ask(workspace, "UNWIND range(1, 100) AS x RETURN x", {}, { ...defaultLimits, rows: 3 });
    expect(answer).toEqual({ columns: ["x"], rows: [{ x: 1 }, { x: 2 }, { x: 3 }], truncated: true });
  });
});

describe("a question is refused or stopped", () => {
  const large =
    "UNWIND range(1, 30000000) AS x WITH collect(toString(x) + 'xxxxxxxxxxxxxxxxxxxxxxxx') AS xs RETURN size(xs) AS n";
  test.each([
    ["query/would-write", "MATCH (n) DETACH DELETE n", {}, {}],
    ["query/not-portable", "MATCH (n) RETURN round(n.value) AS s", {}, {}],
    ["query/bad-parameter", "MATCH (n {id: $id}) RETURN n", {}, {}],
    ["query/failed", "MATCH (n RETURN n", {}, {}],
    ["query/failed", "RETURN 1 / 0 AS x", {}, {}],
    [
      "query/too-long",
      "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h)--(i)--(j)--(k) RETURN count(*) AS n",
      {},
      { seconds: 1 },
    ],
    ["query/too-large", large, {}, { bytes: 300 * 2 ** 20 }],
  ])("%s: %s", async (code, cypher, parameters, limits) => {
    await expect(ask(workspace, cypher, parameters, { ...defaultLimits, ...limits })).rejects.toMatchObject({ code });
  });

  test.each([
    ["MATCH (a)-->(b) RETURN duration.inDays(a.heldOn, b.heldOn).days AS lag", "heldOnDay"],
    ["MATCH (n:Person|Organisation) RETURN n.id AS id", "WHERE n:A OR n:B"],
    ["MATCH (n) RETURN COLLECT { MATCH (n)--(m) RETURN m.id } AS ids", "CALL (n)"],
  ])("what only the engine refuses has a hint: %s", async (cypher, hint) => {
    await expect(ask(workspace, cypher, {})).rejects.toMatchObject({
      code: "query/failed",
      detail: { value: expect.any(String), hint: expect.stringContaining(hint) },
    });
  });

  test("no store", async () => {
    await expect(ask(join(workspace, "none"), "RETURN 1 AS x", {})).rejects.toMatchObject({ code: "store/missing" });
  });

  test("the store is as it was", () => {
    expect(readdirSync(workspace)).toEqual(["graph.grafeo"]);
  });
});
