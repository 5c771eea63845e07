import fc from "fast-check";
import { expect, test } from "vitest";
import { frontMatter } from "../../web/evidence/front-matter.ts";

/** What the rows say, and what follows. */
function read(text: string) {
  const found = frontMatter(text);
  const rows = found?.rows.map(({ name, value }) => [name, text.slice(value.start, value.end)]);
  return found && [Object.fromEntries(rows ?? []), text.slice(found.end)];
}

test.each([
  [
    '---\ntitle: "Hạ Lĩnh: quán triệt nghị quyết"\ndate: 2020-12-24\n---\n\n# Hạ Lĩnh\n',
    [{ title: "Hạ Lĩnh: quán triệt nghị quyết", date: "2020-12-24" }, "# Hạ Lĩnh\n"],
  ],
  ["---\r\nurl:  'https://a.vn/x'  \r\nempty:\r\n---\r\nThân", [{ url: "https://a.vn/x", empty: "" }, "Thân"]],
  ["---\n---\nThân", [{}, "Thân"]],
  ["---\ntitle: Chỉ có thế\n---", [{ title: "Chỉ có thế" }, ""]],
])("%j", (text, said) => {
  expect(read(text)).toEqual(said);
});

test.each(["Thân\n---\na: b\n---\n", "---\ntitle: x\nchưa đóng", "---\ntags:\n  - một\n---\nThân", "--- a: b ---"])(
  "no front matter that could be shown as a table: %j",
  (text) => {
    expect(frontMatter(text)).toBeUndefined();
  },
);

test("each value stands in its line, in order, before what follows", () => {
  const line = fc.stringMatching(/^[a-z]{1,5}: ?["']?[ a-zđ:"']{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const text = `---\n${lines.join("\n")}\n---\nThân`;
      const found = frontMatter(text);
      const starts = found?.rows.map(({ value }) => text.slice(0, value.start).split("\n").length) ?? [];
      expect(starts).toEqual(lines.map((_, index) => index + 2));
      for (const { value } of found?.rows ?? []) expect(text.slice(value.start, value.end)).not.toMatch(/\n/);
      expect(text.slice(found?.end)).toBe("Thân");
    }),
  );
});
