import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../../src/source/failure.ts";
import { folder, link } from "../../support/folder.ts";
import { outcomes, read } from "../../support/read-documents.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

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
