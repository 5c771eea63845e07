import { expect } from "vitest";
import { defaultLimits, type Limits } from "../../../src/store/question.ts";
import { ids } from "../../support/small-graph.ts";
import { type Block, onSmallGraphAccess } from "./suite.ts";

/** A person's own Cypher. */
export const questions: Block = ({ open }, check) => {
  const filled = onSmallGraphAccess(open);
  const ask = async (cypher: string, parameters: Record<string, unknown> = {}, limits: Partial<Limits> = {}) =>
    (await filled()).ask(cypher, parameters, { ...defaultLimits, ...limits });

  check("is answered with its columns in order and its rows", async () => {
    const cypher =
      "MATCH (m:Meeting) WHERE m.ordinal = $nth RETURN m.name AS name, m.heldUntil AS until, null AS nothing";
    expect(await ask(cypher, { nth: 26 })).toEqual({
      columns: ["name", "until", "nothing"],
      rows: [{ name: "Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI", until: "2020-08-12", nothing: null }],
      truncated: false,
    });
  });

  check("is answered with nodes, relations and paths as plain records", async () => {
    const cypher = "MATCH p = (n:Person {id: $id})-[r:CHAIRED]->(m) RETURN n, r, p";
    const { rows } = await ask(cypher, { id: ids.secretary });
    const name = "Nguyễn Văn Tú";
    const properties = { id: ids.secretary, name, searchName: "nguyen van tu", aliases: [name] };
    const person = { labels: ["Entity", "Person"], properties };
    const evidence = { evidence: ["d2-1"], evidenceSpans: ["0-9"], evidenceRules: ["fact/chaired"] };
    const chaired = { type: "CHAIRED", properties: { certainty: "stated", ...evidence } };
    expect(rows).toEqual([{ n: person, r: chaired, p: { nodes: [person, expect.anything()], relations: [chaired] } }]);
  });

  check("gives whole numbers, broken numbers, lists and maps as they are", async () => {
    const given = { whole: 7, list: [1, 2], text: "Tú" };
    const cypher =
      "MATCH (p:Place {level: 'tỉnh'}) RETURN $whole AS whole, $list AS list, {a: p.lat, b: [$text]} AS map, size($text) AS size";
    expect((await ask(cypher, given)).rows).toEqual([
      { whole: 7, list: [1, 2], map: { a: 21.03, b: ["Tú"] }, size: 2 },
    ]);
  });

  check("gives no rows for what is not there", async () => {
    expect(await ask("MATCH (n:Person {name: 'Không Có'}) RETURN n.id AS id")).toEqual({
      columns: ["id"],
      rows: [],
      truncated: false,
    });
  });

  check("is cut where there are more rows than allowed, and says so", async () => {
    const cypher = "UNWIND range(1, 100) AS x RETURN x";
    const three = [{ x: 1 }, { x: 2 }, { x: 3 }];
    expect(await ask(cypher, {}, { rows: 3 })).toEqual({ columns: ["x"], rows: three, truncated: true });
    expect(await ask(cypher, {}, { rows: 100 })).toMatchObject({ truncated: false });
  });

  check("may page by SKIP and LIMIT given as parameters", async () => {
    const page = "MATCH (n:Entity) RETURN n.id AS id ORDER BY id SKIP $from LIMIT $many";
    const all = (await ask("MATCH (n:Entity) RETURN n.id AS id ORDER BY id")).rows;
    expect(all).toHaveLength(22);
    expect((await ask(page, { from: 0, many: 8 })).rows).toEqual(all.slice(0, 8));
    expect((await ask(page, { from: 16, many: 8 })).rows).toEqual(all.slice(16));
    expect((await ask(page, { from: 24, many: 8 })).rows).toEqual([]);
  });

  const long = "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h)--(i)--(j)--(k) RETURN count(*) AS n";
  for (const [code, cypher, limits] of [
    ["query/would-write", "MATCH (n) DETACH DELETE n", {}],
    ["query/would-write", "CREATE (n:Entity {id: 'x'}) RETURN n.id AS id", {}],
    ["query/would-write", "MATCH (n:Person) CALL (n) { SET n.name = 'x' RETURN 1 AS one } RETURN one", {}],
    ["query/not-allowed", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", {}],
    ["query/not-allowed", "MATCH (n) RETURN n.id AS id; MATCH (m) RETURN m.id AS id", {}],
    ["query/not-allowed", "PROFILE MATCH (n) RETURN count(n) AS n", {}],
    ["query/not-allowed", "CALL db.clearQueryCaches() YIELD value RETURN value", {}],
    ["query/not-allowed", "SHOW USERS", {}],
    ["query/bad-parameter", "MATCH (n {id: $id}) RETURN n", {}],
    ["query/failed", "MATCH (n RETURN n", {}],
    ["query/failed", "RETURN 1 / 0 AS x", {}],
    ["query/failed", "MATCH (n) RETURN nothing.name AS name", {}],
    ["query/too-long", long, { seconds: 1 }],
  ] as const) {
    check(`is refused or stopped with ${code}: ${cypher}`, async () => {
      await expect(ask(cypher, {}, limits)).rejects.toMatchObject({ code });
    });
  }

  check("has changed nothing", async () => {
    expect((await ask("MATCH (n) WHERE n:Entity OR n:Passage OR n:Document RETURN count(n) AS n")).rows).toEqual([
      { n: 32 },
    ]);
  });
};
