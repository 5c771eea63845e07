import { expect, test } from "vitest";
import { readMarkdown } from "../../../src/source/markdown.ts";

const body =
  "# Đảng ủy phường Mỹ Đình **quán triệt** Nghị quyết\n\nNgày đăng 13/01/2021 | 08:33\n\nSáng 12/01, đã họp.\n";
const fromHead = { title: "Đảng ủy phường Mỹ Đình quán triệt Nghị quyết", publishedAt: "2021-01-13T08:33" };

test.each([
  ["no front matter", "", fromHead],
  [
    "title and date",
    '---\ntitle: "Hội nghị: tổng kết"\npublished: 2021-01-14\n---\n',
    { title: "Hội nghị: tổng kết", publishedAt: "2021-01-14" },
  ],
  [
    "date only, as people write it",
    "---\ndate: 14/01/2021\ntags: [a, b]\n---\n",
    { ...fromHead, publishedAt: "2021-01-14" },
  ],
  ["other keys only", "---\nlayout: post\n---\n", fromHead],
  ["none in it", "---\n---\n", fromHead],
  [
    "an address",
    "---\r\nurl: https://mydinh.gov.vn/tin\r\n---\r\n",
    { ...fromHead, address: "https://mydinh.gov.vn/tin" },
  ],
])("%s", (_, front, expected) => {
  const { text, metadata } = readMarkdown(front + body, "tin.md");
  expect(text).toBe(front + body);
  expect(metadata).toEqual({ address: undefined, ...expected });
});

test("a line of --- that is never closed is no front matter", () => {
  expect(readMarkdown(`---\n${body}`, "tin.md").metadata.publishedAt).toBe(fromHead.publishedAt);
});

test.each([
  ["a day that does not exist", "---\npublished: 2021-02-30\n---\n"],
  ["no YAML", "---\ntitle: [\n---\n"],
  ["a list for a title", "---\ntitle: [a, b]\n---\n"],
])("%s: source/bad-metadata with the path", (_, front) => {
  expect(() => readMarkdown(front + body, "tin.md")).toThrow(
    expect.objectContaining({ code: "source/bad-metadata", detail: expect.objectContaining({ path: "tin.md" }) }),
  );
});
