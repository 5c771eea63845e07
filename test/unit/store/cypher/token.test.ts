import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokens } from "../../../../src/store/cypher/token.ts";

test.each([
  ["MATCH (n:Meeting) RETURN n.heldOn", ["MATCH", "(", "n", ":", "Meeting", ")", "RETURN", "n", ".", "heldOn"]],
  ["RETURN 'Đảng ủy' // SET n.x = 1", ["RETURN", "'Đảng ủy'"]],
  ["RETURN /* CREATE\n(n) */ 1", ["RETURN", "1"]],
  ["RETURN 'it\\'s SET'", ["RETURN", "'it\\'s SET'"]],
  ["RETURN \"đồng chí 'A'\"", ["RETURN", "\"đồng chí 'A'\""]],
  ["RETURN n.`ngày họp`", ["RETURN", "n", ".", "`ngày họp`"]],
  ["RETURN $tên, $`tên đủ`", ["RETURN", "$tên", ",", "$`tên đủ`"]],
  ["RETURN l[1..3], 2.5e-3", ["RETURN", "l", "[", "1", "..", "3", "]", ",", "2.5e-3"]],
  ["MATCH (a)-[:T*1..2]->(b)", "MATCH|(|a|)|-|[|:|T|*|1|..|2|]|-|>|(|b|)".split("|")],
  ["RETURN a<>b, a<=b, a=~'x'", ["RETURN", "a", "<>", "b", ",", "a", "<=", "b", ",", "a", "=~", "'x'"]],
  // A comment ends where any engine may end it.
  ["RETURN 1 // a\rSET", ["RETURN", "1", "SET"]],
  ["RETURN 1 // a\u2028SET", ["RETURN", "1", "SET"]],
])("%j", (cypher, texts) => {
  expect(tokens(cypher).map(({ text }) => text)).toEqual(texts);
});

test("what a text, a quoted name and a parameter stand for", () => {
  expect(tokens("'a\\'b' `c d` $e $`f g`").map(({ value }) => value)).toEqual(["a'b", "c d", "e", "f g"]);
});

describe("what no engine could read is refused", () => {
  test.each([
    "RETURN 'no end",
    'RETURN "no end',
    "RETURN `no end",
    "RETURN 1 \\u0053ET",
    // Some engines read the escape first, and the text ends there.
    "RETURN 'a\\u0027 SET n.x = 1 //'",
    "RETURN 'a\\u000aSET'",
  ])("%j", (cypher) => {
    expect(() => tokens(cypher)).toThrow(expect.objectContaining({ code: "query/failed" }));
  });
});

test("tokens stand where they say, in order, and nothing but blanks and comments is left out", () => {
  const piece = fc.constantFrom("MATCH", "(n)", "'a b'", "// c\n", "/* d */", " ", "`e`", "$f", "1.5", "<>", "..", "é");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const cypher = pieces.join(" ");
      let end = 0;
      for (const { start, text } of tokens(cypher)) {
        expect(cypher.slice(end, start)).toMatch(/^(\s|\/\/[^\n]*\n|\/\*.*?\*\/)*$/);
        expect(cypher.slice(start, start + text.length)).toBe(text);
        end = start + text.length;
      }
    }),
  );
});
