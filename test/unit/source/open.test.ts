import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LantoaError } from "../../../src/error.ts";
import type { Document } from "../../../src/source/document.ts";
import { failureOf } from "../../../src/source/failure.ts";
import { type ReadOptions, readDocuments } from "../../../src/source/open.ts";
import { findSources } from "../../../src/source/walk.ts";
import { folder, link } from "../../support/folder.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function read(paths: readonly string[], options?: ReadOptions): Promise<(Document | LantoaError)[]> {
  return Array.fromAsync(readDocuments(paths, options));
}

/** What was read in short: the text of a document, the code, path and line of a failure, as seen from the folder. */
async function outcomes(root: string, paths = [root], options?: ReadOptions): Promise<readonly string[]> {
  const shorten = (path: unknown) => String(path).replace(`${root}/`, "");
  return (await read(paths, options)).map((item) =>
    item instanceof LantoaError
      ? [item.code, shorten(item.detail.path), item.detail.line].filter((part) => part !== undefined).join(" ")
      : `${shorten(item.path)}: ${item.text}`,
  );
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const stdin = (text: string, size = 7) => ({ stdin: chunks(new TextEncoder().encode(text), size) });

describe("a folder", () => {
  test("gives its reports in the order of their names, folders in it too, and passes over the rest", async () => {
    const root = folder({
      "b.TXT": "hai",
      "a/2.md": "một rưỡi",
      "a/1.html": "<p>một</p>",
      "c.jsonl": '{"text":"ba","id":7}\n{"text":"bốn"}\n',
      "b.json": "{}",
      "anh.jpg": "x",
      ".git/x.txt": "ẩn",
      ".a.txt": "ẩn",
      "README.md": "Các báo cáo của quận.",
    });
    expect(await outcomes(root)).toEqual([
      "a/1.html: một",
      "a/2.md: một rưỡi",
      "b.TXT: hai",
      "7: ba",
      "c.jsonl:2: bốn",
    ]);
  });

  test("follows links, but not in a circle, and names those that lead nowhere", async () => {
    const root = folder({
      "a.txt": "một",
      "b/c.txt": link("../a.txt"),
      "b/up": link(".."),
      "d.txt": link("gone.txt"),
      "e.jpg": link("gone"),
    });
    expect(await outcomes(root)).toEqual([
      "a.txt: một",
      "b/c.txt: một",
      "source/unreadable b/up",
      "source/missing d.txt",
    ]);
  });

  test("refuses links that lead out of it, and follows those that are given themselves", async () => {
    const elsewhere = folder({ "x.txt": "ngoài", "deep/y.txt": "sâu", "anh.jpg": "x" });
    const root = folder({
      "a.txt": "một",
      "b/out": link(elsewhere),
      "b/up": link("../.."),
      "c.txt": link(join(elsewhere, "x.txt")),
      "d.jpg": link(join(elsewhere, "anh.jpg")),
      "e/in.txt": link("../a.txt"),
      "f.txt": link(`${elsewhere}/../${basename(elsewhere)}/x.txt`),
    });
    expect(await outcomes(root)).toEqual([
      "a.txt: một",
      "source/leads-out b/out",
      "source/leads-out b/up",
      "source/leads-out c.txt",
      "e/in.txt: một",
      "source/leads-out f.txt",
    ]);
    expect(await outcomes(root, [join(root, "c.txt"), join(root, "b/out")])).toEqual([
      "c.txt: ngoài",
      "b/out/deep/y.txt: sâu",
      "b/out/x.txt: ngoài",
    ]);
    const [failure] = (await read([root])).filter((item) => item instanceof LantoaError);
    expect(failure?.describe()).toContain(`path: ${join(root, "b/out")}, value: ${elsewhere}`);
  });

  test("tells of texts in formats that are not read, but not of the lock files of an editor", async () => {
    const root = folder({ "a.txt": "một", "b/2.docx": "x", "1.PDF": "x", "~$2.docx": "x", "anh.jpg": "x" });
    const told: string[] = [];
    expect(await Array.fromAsync(findSources([root], (path) => told.push(path)))).toEqual([join(root, "a.txt")]);
    expect(told).toEqual([join(root, "1.PDF"), join(root, "b/2.docx")]);
  });

  test("without a report says so", async () => {
    const root = folder({ "a.json": "{}" });
    expect(await outcomes(root)).toEqual([`source/no-reports ${root}`]);
  });
});

describe("a file", () => {
  test("is known by its bytes and keeps its text, NFC or NFD", async () => {
    const [composed, decomposed] = ["NFC", "NFD"].map((form) => "\uFEFFQuận ủy họp\r\n".normalize(form)) as [
      string,
      string,
    ];
    const root = folder({ "a.txt": composed, "b.txt": decomposed });
    expect(await read([root])).toMatchObject([
      { id: sha256(composed), path: join(root, "a.txt"), text: composed.slice(1) },
      { id: sha256(decomposed), path: join(root, "b.txt"), text: decomposed.slice(1) },
    ]);
  });

  test("named twice, or by its folder too, is read once", async () => {
    const root = folder({ "a.txt": "một", "b.txt": "hai" });
    const paths = [join(root, "b.txt"), `${root}/./b.txt`, root];
    expect(await outcomes(root, paths)).toEqual(["b.txt: hai", "a.txt: một"]);
  });

  test("that cannot be read gives its failure; the others are read", async () => {
    const root = folder({
      "1.txt": "một",
      "2.txt": "",
      "3.txt": "a\0b",
      "4.txt": new Uint8Array([0x61, 0x0a, 0xe4]),
      "5.txt": link("5.txt"),
      "6.txt": "x".repeat(101),
      "7.html": "<script></script>",
      "8.txt": "tám",
      "9.doc": "chín",
    });
    mkdirSync(join(root, "thu-muc.txt"));
    const paths = [root, `${root}/0.txt`, `${root}/8.txt/x.txt`, `${root}/9.doc`, "/dev/null"];
    expect(await outcomes(root, paths, { longest: 100 })).toEqual([
      "1.txt: một",
      "source/empty 2.txt",
      "source/binary 3.txt",
      "source/encoding 4.txt 2",
      "source/unreadable 5.txt",
      "source/too-large 6.txt",
      "source/empty 7.html",
      "8.txt: tám",
      "source/missing 0.txt",
      "source/missing 8.txt/x.txt",
      "source/unsupported 9.doc",
      "source/unsupported /dev/null",
    ]);
  });

  test.each([
    ["EACCES", "source/unreadable"],
    ["EPERM", "source/unreadable"],
    ["EIO", "source/unreadable"],
    ["ENOENT", "source/missing"],
  ])("%s of the system is %s, with path and hint", (code, expected) => {
    const failure = failureOf(Object.assign(new Error(code), { code, syscall: "open" }), "a.txt");
    expect(failure).toMatchObject({ code: expected, detail: { path: "a.txt", hint: expect.stringMatching(/\S/) } });
  });

  test("a fault of the program is no failure of a file", () => {
    expect(() => failureOf(new TypeError("x is not a function"), "a.txt")).toThrow(TypeError);
  });
});

describe("title, date and address", () => {
  const page = "Đảng ủy phường Mỹ Đình quán triệt Nghị quyết\nNgày đăng 13/01/2021\n";
  const fromPage = {
    title: "Đảng ủy phường Mỹ Đình quán triệt Nghị quyết",
    publishedAt: "2021-01-13",
    address: undefined,
  };
  const sidecar = '{"title": "Tên khác", "publishedAt": "2021-01-14T10:00:00+07:00", "url": "https://mydinh.gov.vn/1"}';
  const published = "2021-02-01";

  test.each([
    ["the page", { "a.txt": page }, fromPage],
    [
      "a sidecar before the page",
      { "a.txt": page, "a.txt.meta.json": sidecar },
      { title: "Tên khác", publishedAt: "2021-01-14T10:00", address: "https://mydinh.gov.vn/1" },
    ],
    [
      "a sidecar that knows a part",
      { "a.txt": page, "a.txt.meta.json": '{"url": "https://mydinh.gov.vn/1"}' },
      { ...fromPage, address: "https://mydinh.gov.vn/1" },
    ],
    [
      "--published where nothing else says it",
      { "a.txt": "Đã họp." },
      { title: undefined, publishedAt: published, address: undefined },
    ],
  ] as const)("%s", async (_, files, expected) => {
    expect(await read([folder(files)], { published })).toMatchObject([expected]);
  });

  test.each(["{", "[]", '{"publishedAt": "hôm qua"}', '{"title": 5}'])("a sidecar with %s is refused", async (json) => {
    const root = folder({ "a.txt": page, "a.txt.meta.json": json });
    expect(await outcomes(root)).toEqual(["source/bad-metadata a.txt.meta.json"]);
  });

  test("--published that is no day is refused before anything is read", async () => {
    await expect(read([folder({ "a.txt": page })], { published: "31/02/2021" })).rejects.toMatchObject({
      code: "source/bad-metadata",
      detail: { path: "--published", value: "31/02/2021" },
    });
  });
});

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
