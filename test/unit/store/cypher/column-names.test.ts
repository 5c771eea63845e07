import { expect, test } from "vitest";
import { columnNames } from "../../../../src/store/cypher/column-names.ts";
import { readStatement } from "../../../../src/store/cypher/statement.ts";
import { withWholeSums } from "../../../../src/store/cypher/sums.ts";

test.each([
  ['RETURN toUpper("đảng"), null', ['toUpper("đảng")', "null"]],
  ["MATCH (n) RETURN n.name AS tên, n . id ORDER BY n.name LIMIT 3", ["tên", "n . id"]],
  ["MATCH (n) RETURN DISTINCT n, `tên gọi`, [1, 2], {a: 1, b: 2} SKIP 1", ["n", "tên gọi", "[1, 2]", "{a: 1, b: 2}"]],
  ["MATCH (n) RETURN n.order AS `a, b`, count ( * );", ["a, b", "count ( * )"]],
  ["CALL { MATCH (n) RETURN n LIMIT 1 } RETURN n.return, size(n.aliases) + 1", ["n.return", "size(n.aliases) + 1"]],
  ["MATCH (n) RETURN CASE WHEN n.x = 1 THEN 'a' ELSE \"b\" END", ["CASE WHEN n.x = 1 THEN 'a' ELSE \"b\" END"]],
  ["MATCH (n) RETURN n.a // , n.b\n , $p, 'x', 1.50", ["n.a", "$p", "'x'", "1.50"]],
])("columns of %j", (cypher, names) => {
  const parameters = { p: 1 };
  expect(columnNames(readStatement(cypher, parameters))).toEqual(names);
});

test.each(["MATCH (n) RETURN *", "RETURN 1 AS x UNION RETURN 2 AS x", "MATCH (n) WITH n", "RETURN"])(
  "what the text does not tell is left to the engine: %s",
  (cypher) => expect(columnNames(readStatement(cypher, {}))).toBeUndefined(),
);

test.each([
  ["MATCH (n) RETURN sum(n.value) AS s", "MATCH (n) RETURN coalesce(sum(n.value), 0) AS s"],
  [
    "RETURN Sum( DISTINCT size(n.a) ) / sum(n.b)",
    "RETURN coalesce(Sum( DISTINCT size(n.a) ), 0) / coalesce(sum(n.b), 0)",
  ],
  ["RETURN abs(sum(n.value))", "RETURN abs(coalesce(sum(n.value), 0))"],
])("sums of %j", (cypher, whole) => expect(withWholeSums(readStatement(cypher, {}))).toBe(whole));

test.each([
  "RETURN coalesce(sum(n.value), 1) AS s",
  "RETURN 'sum(x)' AS a, sum AS b, n.sum AS c",
  "RETURN count(n) AS sum",
])("%s stays", (cypher) => expect(withWholeSums(readStatement(cypher, {}))).toBe(cypher));
