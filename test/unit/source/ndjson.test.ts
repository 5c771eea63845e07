import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LantoaError } from "../../../src/error.ts";
import { readDocuments } from "../../../src/source/open.ts";
import { folder } from "../../support/folder.ts";
import { outcomes, read } from "../../support/read-documents.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const stdin = (text: string, size = 7) => ({ stdin: chunks(new TextEncoder().encode(text), size) });

describe("NDJSON", () => {
  test("a document is that of the same text in a file; what the line says comes before the head of the text", async () => {
    const text = "Đảng ủy phường Mỹ Đình quán triệt Nghị quyết\nNgày đăng 13/01/2021\n";
    const lines = [
      { path: "x/1.txt", text },
      { id: "2", text, title: "Tên", publishedAt: "2021-01-14", url: "https://a.vn" },
    ];
    const input = stdin(lines.map((line) => JSON.stringify(line)).join("\r\n"));
    expect(await read(["-"], input)).toEqual([
      {
        id: sha256(text),
        path: "x/1.txt",
        title: text.split("\n")[0],
        publishedAt: "2021-01-13",
        address: undefined,
        text,
      },
      { id: sha256(text), path: "2", title: "Tên", publishedAt: "2021-01-14", address: "https://a.vn", text },
    ]);
  });

  test("a broken line gives its failure; those after it are read", async () => {
    const lines = [
      '\uFEFF{"text":"một"}',
      "",
      '{"text":',
      '{"title":"không có văn bản"}',
      '{"text":"  "}',
      '{"text":"\\ud800"}',
      '{"text":"x","publishedAt":"30/02/2021"}',
      `{"text":"${"x".repeat(120)}"}`,
      '{"text":"hai"}',
    ];
    const root = folder({ "a.ndjson": lines.join("\n") });
    expect(await outcomes(root, [root], { longest: 100 })).toEqual([
      "a.ndjson:1: một",
      "source/bad-line a.ndjson 3",
      "source/bad-line a.ndjson 4",
      "source/empty a.ndjson 5",
      "source/bad-line a.ndjson 6",
      "source/bad-metadata a.ndjson 7",
      "source/too-large a.ndjson 8",
      "a.ndjson:9: hai",
    ]);
  });

  test("a line of other bytes than UTF-8 is one failure", async () => {
    const bytes = new Uint8Array([0x7b, 0xe4, 0x0a, ...new TextEncoder().encode('{"text":"hai"}')]);
    expect(await outcomes("", ["-"], { stdin: chunks(bytes, 2) })).toEqual(["source/encoding - 1", "-:2: hai"]);
  });

  test.each(["", "\n \n"])("nothing in it: %j", async (text) => {
    expect(await outcomes("", ["-"], stdin(text))).toEqual(["source/empty -"]);
  });

  test("without stdin says so", async () => {
    expect(await outcomes("", ["-"])).toEqual(["source/unreadable -"]);
  });

  test("does not depend on where the chunks are cut", async () => {
    const texts = fc.array(
      fc.string({ unit: "grapheme" }).map((text) => `${text}ủ`),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (all, size) => {
        const input = all.map((text) => JSON.stringify({ text })).join("\n");
        const read = await Array.fromAsync(readDocuments(["-"], stdin(input, size)));
        expect(read.map((item) => (item instanceof LantoaError ? item.code : item.text))).toEqual(all);
      }),
    );
  });
});
