import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../../src/error.ts";
import { readOnly } from "../../../../src/store/cypher/guard.ts";

describe("questions are let through", () => {
  test.each([
    "MATCH (n:Meeting) RETURN n.name",
    "match (n) where n.heldOn > '2020-01-01' return n.name as name order by name limit 5;",
    "RETURN 'CREATE (n)' AS text",
    'RETURN "đồng chí; DELETE"',
    "RETURN 1 // SET n.x = 1",
    "RETURN /* MERGE (n) */ 1",
    "MATCH (n) RETURN n.create, n.set, n.delete",
    "MATCH (n:Set) RETURN n",
    "MATCH (a)-[:REMOVE|CREATE]->(b) RETURN b",
    "MATCH (n) RETURN n.id AS set",
    "RETURN {set: 1, delete: 2} AS counts",
    "MATCH (n {merge: true}) RETURN n",
    "RETURN $create AS c, $`load csv` AS d",
    "MATCH (`delete`) RETURN `delete`.id",
    "MATCH (n) WHERE n.name CONTAINS 'LOAD CSV' RETURN n",
    "MATCH (load:Meeting) RETURN load.name",
    "CALL { MATCH (n) RETURN n } RETURN n.id",
    "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m } RETURN m.id",
    "OPTIONAL MATCH (n) RETURN n",
    "UNWIND [1, 2] AS x WITH x RETURN x",
    "RETURN 'it\\'s' AS a, 'SET' AS b",
    "MATCH (n) RETURN n.reset, n.offset, n.dataset, n.created, n.dropout",
  ])("%j", (cypher) => {
    expect(() => readOnly(cypher, {})).not.toThrow();
  });
});

describe("what is more than a question is refused", () => {
  const writes: ErrorCode = "query/would-write";
  const more: ErrorCode = "query/not-allowed";
  test.each([
    [writes, "CREATE (n)"],
    [writes, "MATCH (n) SET n.x = 1"],
    [writes, "match (n) set n.x = 1 return n"],
    [writes, "MATCH (n)sEt n.x=1"],
    [writes, "MATCH (n) /* a */ SET /* b */ n.x = 1"],
    [writes, "MATCH (n) // a\nSET n.x = 1"],
    [writes, "MATCH (n) // a\rSET n.x = 1"],
    [writes, "MATCH (n) WHERE n.name = 'a\\'' DELETE n //'"],
    [writes, "MATCH (n) DETACH DELETE n"],
    [writes, "MATCH (n) REMOVE n.x"],
    [writes, "MATCH (n:Meeting)REMOVE n:Meeting"],
    [writes, "MERGE (n:Meeting {id: 'x'}) RETURN n"],
    [writes, "MATCH (n) FOREACH (x IN [1] | CREATE (:T))"],
    [writes, "CALL { CREATE (n) RETURN n } RETURN n"],
    [writes, "RETURN 1 UNION CREATE (n) RETURN 2"],
    [writes, "DROP INDEX x"],
    [writes, "WITH 1. SET n.x = 1"],
    [writes, "WITH 1 AS set RETURN set"],
    [more, "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
    [more, "MATCH (n) LOAD CSV FROM '/etc/passwd' AS line RETURN line"],
    [more, "UNWIND [1] AS x load\ncsv WITH HEADERS FROM '/x' AS l RETURN l"],
    [more, "WITH 1 AS LOAD CSV FROM '/etc/passwd' AS l RETURN l"],
    [more, "CALL db.labels()"],
    [more, "MATCH (n) CALL apoc.load.json('x') YIELD value RETURN value"],
    [more, "CALL `db`.`labels`() YIELD label RETURN label"],
    [more, "EXPLAIN MATCH (n) RETURN n"],
    [more, "PROFILE MATCH (n) RETURN n"],
    [more, "SHOW INDEXES"],
    [more, "USE system MATCH (n) RETURN n"],
    [more, "TERMINATE TRANSACTIONS 'x'"],
    [more, "GRANT ROLE admin TO hà"],
    [more, "RETURN 1; MATCH (n) RETURN n"],
    [more, "MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x"],
    [more, ""],
    [more, "// nothing"],
  ])("%s: %j", (code, cypher) => {
    expect(() => readOnly(cypher, {})).toThrow(expect.objectContaining({ code }));
  });
});

test("a refusal names the word, its line and what to do", () => {
  expect(() => readOnly("MATCH (n)\nSET n.x = 1", {})).toThrow(
    expect.objectContaining({ detail: { value: "SET", line: 2, hint: expect.stringContaining("backticks") } }),
  );
});
