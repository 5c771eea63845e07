import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LantoaError } from "../../../../src/error.ts";
import { readOnly } from "../../../../src/store/cypher/guard.ts";
import { portable } from "../../../../src/store/cypher/portable.ts";

const parameters = {
  four: 4,
  text: "26",
  texts: ["26"],
  holed: [1, null],
  last: -1,
  notADay: "31/12/2020",
  day: "2020-12-31",
};
const look = (cypher: string) => portable(readOnly(cypher, parameters));

describe("what both engines answer alike is let through", () => {
  test.each([
    "MATCH (m:Meeting) WHERE m.ordinal = 26 AND m.kind = 'đại hội' RETURN m.name",
    "MATCH (m:Meeting {ordinal: 26, kind: 'đại hội'}) RETURN m",
    "MATCH (r:Resolution) WHERE r.number = '04-KH/ĐU' RETURN r",
    "MATCH (m) WHERE m.ordinal IN [25, 26] AND m.kind IN ['đại hội'] RETURN m",
    "MATCH (m) WHERE m.kind IN ['đại hội', left(m.name, 8), [1, 2][0]] RETURN m",
    "MATCH (m) WHERE m.kind IN $texts AND m.ordinal > $four RETURN m",
    "MATCH (r)<-[:IMPLEMENTS*1..3]-(d) WHERE d.issuedOnDay - r.issuedOnDay < 30 RETURN d",
    "MATCH (a)-->(b)<--(c)--(d) RETURN a, b, c, d",
    "MATCH (a)<-[:ABOUT]-(m) RETURN count(*) AS n",
    "MATCH (o)-[r]->(t:Target) RETURN t.value * 2 AS twice, t.min + 1 AS more",
    "MATCH (n) RETURN n.name + 1 = 'x1' AS same, 'a' + 1 + 'b' AS text, -1 AS less",
    "MATCH (n) WITH count(n) AS n RETURN coalesce(sum(n), 0) AS s, COALESCE( SUM(n), 0) AS t",
    "MATCH (n) WITH collect(n.id) + ['x'] AS ids RETURN ids[0..2], ids[..size(ids) - 1], ids[-1]",
    "MATCH (n) WHERE n.ordinal IS NULL RETURN coalesce(n.ordinal, null) AS x",
    "WITH [1, 2] AS l RETURN [x IN l WHERE x IS NOT NULL | x] AS l",
    "MATCH (m:Meeting) RETURN toString(m.ordinal), toString(m.heldOnDay), toString(m.planned), toString(5 + 1)",
    "RETURN date('2020-02-29') AS a, date($day) AS b, datetime('2020-01-01T10:00:00Z') AS c, duration('P1M') AS d",
    "MATCH (m:Meeting) RETURN date(m.heldOn).year AS year",
    "MATCH (m:Meeting) RETURN floor(m.ordinal + 0.5) AS r, size(m.aliases) AS n",
    "MATCH (a:Person {id: 'x'}), (b:Person) WHERE a <> b MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p)",
    "MATCH (a), (b) WHERE b <> a MATCH p = allShortestPaths((a)-[*..6]-(b)) RETURN [n IN nodes(p) | n.id] AS ids ORDER BY ids[1] LIMIT 1",
    "RETURN CASE 1 WHEN 2 THEN 'a' ELSE 'b' END AS x",
    "RETURN 'sum(x)' AS a, 1 AS `round(x)`, 2 AS round",
    "MATCH (m) WHERE m.planned = true AND NOT m.planned RETURN m",
    "RETURN COUNT { (:Person)--() } > 1 AS x",
  ])("%j", (cypher) => {
    expect(() => look(cypher)).not.toThrow();
  });
});

describe("what the engine would answer wrongly is refused with the portable form", () => {
  test.each([
    ["RETURN 1 = '1' AS x", "toInteger"],
    ["RETURN '1' <> 1 AS x", "toInteger"],
    ["MATCH (m:Meeting) WHERE m.ordinal = '26' RETURN m", "toInteger"],
    ["MATCH (m:Meeting) WHERE m.ordinal = $text RETURN m", "toInteger"],
    ["MATCH (m:Meeting) WHERE '26' = m.`ordinal` RETURN m", "toInteger"],
    ["MATCH (r:Resolution) WHERE r.number = 4 RETURN r", "toInteger"],
    ["MATCH (m:Meeting {ordinal: '26'}) RETURN m", "toInteger"],
    ["MATCH (:Meeting {kind: 'đại hội', ordinal: $text}) RETURN 1 AS x", "toInteger"],
    ["MATCH (m) WHERE m.ordinal IN ['25', '26'] RETURN m", "toInteger"],
    ["MATCH (m) WHERE m.ordinal IN [size(m.aliases), '26'] RETURN m", "toInteger"],
    ["MATCH (m) WHERE m.ordinal IN $texts RETURN m", "toInteger"],
    ["MATCH (m) RETURN CASE m.ordinal WHEN '26' THEN 1 END AS x", "toInteger"],
    ["MATCH (m) WITH size(m.aliases) AS n WHERE n = '2' RETURN n", "toInteger"],
    ["MATCH (m) WITH m.ordinal AS nth WHERE nth > '2' RETURN nth", "toInteger"],
    ["MATCH (m) WHERE m.heldOnDay = '2020-10-27' RETURN m", "toInteger"],
    ["RETURN [1, 2] + 5 AS x", "list + [value]"],
    ["MATCH (n) RETURN n.aliases + 'tên khác' AS x", "list + [value]"],
    ["MATCH (n) WITH collect(n.id) AS ids RETURN ids + 'x' AS x", "list + [value]"],
    ["RETURN 5 + [1] AS x", "list + [value]"],
    ["WITH [1, 2, 3] AS l RETURN l[..-1] AS x", "size(list) - 1"],
    ["WITH [1, 2, 3] AS l RETURN l[-2..] AS x", "size(list) - 2"],
    ["WITH [1, 2, 3] AS l RETURN l[0..$last] AS x", "size(list) - 1"],
    ["RETURN true > false AS x", "CASE"],
    ["MATCH (m) WHERE m.planned >= false RETURN m", "CASE"],
    ["RETURN [1, 2] < [1, 3] AS x", "CASE"],
    ["RETURN all(x IN [1, null] WHERE x > 0) AS x", "without null"],
    ["RETURN [1, null] = [1, null] AS x", "without null"],
    ["RETURN any(x IN $holed WHERE x > 0) AS x", "without null"],
    [
      "MATCH p = shortestPath((a)-[*..6]-(b)) WHERE a <> b AND all(k IN relationships(p) WHERE k.certainty = 'stated') RETURN length(p)",
      "ORDER BY length(p)",
    ],
    ["MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[*..6]-(b)) RETURN p", "allShortestPaths"],
    ["MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[*..6]-(b)) RETURN nodes(p)", "allShortestPaths"],
    ["MATCH p = shortestPath((a:Person)-[*..6]-(b:Person)) RETURN length(p)", "a <> b"],
    ["MATCH p = allShortestPaths((a)-[*..6]-(b)) RETURN length(p)", "a <> b"],
    ["RETURN date('31/12/2020') AS d", "date('2020-12-31')"],
    ["RETURN date($notADay) AS d", "date('2020-12-31')"],
    ["RETURN date('2020-13-45') AS d", "date('2020-12-31')"],
    ["RETURN date('2021-02-29') AS d", "date('2020-12-31')"],
    ["RETURN Date( '2020-02' ) AS d", "date('2020-12-31')"],
    ["RETURN date('2020') AS d", "date('2020-12-31')"],
    ["RETURN datetime('hôm nay') AS d", "datetime("],
    ["RETURN duration('1 năm') AS d", "duration("],
    ["RETURN round(-1.5) AS r", "floor(x + 0.5)"],
    ["RETURN toString(1.0) AS s", "number itself"],
    ["MATCH (t:Target) RETURN toString(t.value) AS s", "number itself"],
    ["RETURN toString(7 / 2.0) AS s", "number itself"],
    ["WITH date('2020-01-01') AS d RETURN d.weekday AS w", "(day + 3) % 7 + 1"],
    ["RETURN 'a' * 2 AS x", "numbers only"],
    ["MATCH (m) RETURN m.kind - 1 AS x", "numbers only"],
    ["RETURN 5 + 'a' AS x", "toString"],
    ["MATCH (n) RETURN size((n)--()) AS d", "COUNT { (n)--() }"],
  ])("%j", (cypher, instead) => {
    expect(() => look(cypher)).toThrow(
      expect.objectContaining({
        code: "query/not-portable",
        detail: expect.objectContaining({ hint: expect.stringContaining(instead), value: expect.any(String) }),
      }),
    );
  });
});

test("a refusal names the form and its line", () => {
  expect(() => look("MATCH (n)\nWHERE n.name = 'sum(x)'\nRETURN round(n.value) AS s")).toThrow(
    expect.objectContaining({ detail: { value: "round(x)", line: 3, hint: "Write floor(x + 0.5)." } }),
  );
});

test("whatever is typed, it is let through or refused, never a fault of ours", () => {
  const piece = fc.constantFrom(
    ..."MATCH RETURN WITH WHERE n m p . , ( ) [ ] { } : = < > - + * .. 1 2.5 'a' $four $holed null true CASE WHEN END AS IN".split(
      " ",
    ),
    ..."sum( round( toString( date( shortestPath( size( ordinal aliases `x`".split(" "),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        look(`RETURN ${pieces.join(" ")}`);
      } catch (error) {
        expect(error).toBeInstanceOf(LantoaError);
      }
    }),
    { numRuns: 1000 },
  );
});
