import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/load.ts";
import { NameTrie } from "../../../src/knowledge/name-trie.ts";
import { tokenise } from "../../../src/text/token.ts";

const names = new NameTrie<string>();
names.set(["hà"], ["xã"]);
names.set(["hà", "nội"], ["thành phố"]);
names.set(["phan", "rang", "tháp", "chàm"], ["thành phố"]);
names.set(["m", "drắk"], ["huyện"]);
names.set(["5a"], ["phường"]);

/** What the longest name of such a level at the first token is, as it is written. */
function longest(text: string, level?: string): string | undefined {
  const tokens = tokenise(text);
  const end = names.longest(tokens, 0, tokens.length, (value) => level === undefined || value === level);
  return typeof end === "number" ? text.slice(0, tokens[end - 1]?.end) : end;
}

describe("names by their syllables", () => {
  test.each([
    ["Hà Nội", "Hà Nội"],
    ["HÀ NỘI 2", "odd"],
    ["Hà Nội cũ", "Hà Nội"],
    ["Hà Nam", "Hà"],
    ["Hà", "Hà"],
    ["Phan Rang - Tháp Chàm", "Phan Rang - Tháp Chàm"],
    ["Phan Rang–Tháp Chàm", "Phan Rang–Tháp Chàm"],
    ["Phan Rang", undefined],
    ["Nội Hà", undefined],
  ])("%s: %s", (text, name) => expect(longest(text)).toBe(name));

  test("only those of a value that is wanted", () => {
    expect(longest("Hà Nội", "xã")).toBe("Hà");
    expect(longest("Hà Nội", "huyện")).toBeUndefined();
  });

  test("what a name may break in another way is left to the caller", () => {
    expect(longest("M'Drắk")).toBe("odd");
    expect(longest("5A")).toBe("odd");
    expect(longest("Hà M'Drắk")).toBe("odd");
  });
});

test("every name of the national lists is found whole among its own tokens, or left to the caller", () => {
  const { gazetteer } = loadKnowledge();
  let odd = 0;
  for (const { name } of gazetteer.units()) {
    const tokens = tokenise(name);
    const end = gazetteer.names.longest(tokens, 0, tokens.length, (unit) => unit.name === name);
    if (end === "odd") odd++;
    else expect(end, name).toBe(tokens.length);
  }
  expect(odd).toBeLessThan(gazetteer.units().length / 5);
});
