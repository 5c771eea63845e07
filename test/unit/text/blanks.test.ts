import fc from "fast-check";
import { expect, test } from "vitest";
import { singleBlanks } from "../../../src/text/blanks.ts";

test.each([
  ["Quận ủy Hai Bà Trưng", "Quận ủy Hai Bà Trưng"],
  ["Quận  ủy", "Quận ủy"],
  ["Quận\nủy\u00a0Ba\tĐình", "Quận ủy Ba Đình"],
  ["Quận \n ủy ", "Quận ủy "],
])("%j → %j", (text, one) => expect(singleBlanks(text)).toBe(one));

test("every stretch of blanks becomes one space", () => {
  const text = fc.array(fc.constantFrom("a", "ủy", " ", "\n", "\t", "\u00a0", "\u3000")).map((parts) => parts.join(""));
  fc.assert(fc.property(text, (each) => singleBlanks(each) === each.split(/\s+/u).join(" ")));
});
