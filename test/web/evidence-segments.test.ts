import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, segments } from "../../web/evidence/segments.ts";

const text = "Đảng ủy phường học tập Nghị quyết";

test.each<[string, Mark<string>[], string]>([
  ["no mark", [], text],
  ["one", [{ start: 0, end: 7, role: "from" }], "[from Đảng ủy] phường học tập Nghị quyết"],
  [
    "one in another",
    [
      { start: 0, end: 22, role: "quote" },
      { start: 15, end: 22, role: "trigger" },
    ],
    "[quote Đảng ủy phường ][quote,trigger học tập] Nghị quyết",
  ],
  [
    "crossing",
    [
      { start: 0, end: 14, role: "a" },
      { start: 8, end: 22, role: "b" },
    ],
    "[a Đảng ủy ][a,b phường][b  học tập] Nghị quyết",
  ],
  ["outside", [{ start: 90, end: 99, role: "x" }], text],
])("%s", (_, marks, drawn) => {
  const cut = segments(text, marks).map(({ text: words, roles }) =>
    roles.length > 0 ? `[${roles.join()} ${words}]` : words,
  );
  expect(cut.join("")).toBe(drawn);
});

test("the pieces are the text, and each unit has the roles of the marks that cover it", () => {
  const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), role: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.array(mark, { maxLength: 8 }),
      fc.nat(5),
      (words, marks, offset) => {
        const cut = segments(words, marks, offset);
        expect(cut.map((piece) => piece.text).join("")).toBe(words);
        let at = offset;
        for (const { text: piece, roles } of cut) {
          for (let unit = 0; unit < piece.length; unit++, at++) {
            const covering = marks.filter(({ start, end }) => start <= at && at < end).map(({ role }) => role);
            expect(roles.toSorted()).toEqual(covering.sort());
          }
        }
      },
    ),
  );
});
