import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chunks, writeWhole } from "../../../../src/store/export/whole-file.ts";
import { folder, link } from "../../../support/folder.ts";

const never = new AbortController().signal;
async function* pieces(...texts: (string | Error)[]): AsyncGenerator<string> {
  for (const text of texts) {
    if (text instanceof Error) throw text;
    yield text;
  }
}

describe("a file that is written whole", () => {
  test("takes the place of the one before, in folders that are made", async () => {
    const root = folder({ "a.json": "cũ" });
    const [old, fresh] = [join(root, "a.json"), join(root, "x/y/b.json")];
    await writeWhole(
      new Map([
        [old, pieces("mới ", "😀")],
        [fresh, pieces()],
      ]),
      never,
    );
    expect([readFileSync(old, "utf8"), readFileSync(fresh, "utf8")]).toEqual(["mới 😀", ""]);
    expect(readdirSync(root).sort()).toEqual(["a.json", "x"]);
  });

  test("stays as it was when the second of two breaks off, and nothing is left behind", async () => {
    const root = folder({ "a.csv": "cũ" });
    const fault = new Error("fault");
    const files = new Map([
      [join(root, "a.csv"), pieces("mới")],
      [join(root, "b.csv"), pieces("một nửa", fault)],
    ]);
    await expect(writeWhole(files, never)).rejects.toBe(fault);
    expect(readdirSync(root)).toEqual(["a.csv"]);
    expect(readFileSync(join(root, "a.csv"), "utf8")).toBe("cũ");
  });

  test("is not there after an abort, whose reason is thrown", async () => {
    const root = folder({});
    const controller = new AbortController();
    const reason = new Error("Ctrl-C");
    async function* endless(): AsyncGenerator<string> {
      for (let count = 0; ; count++) {
        if (count === 100) controller.abort(reason);
        yield "x".repeat(1000);
      }
    }
    await expect(writeWhole(new Map([[join(root, "a"), endless()]]), controller.signal)).rejects.toBe(reason);
    expect(readdirSync(root)).toEqual([]);
  });

  test("is the one that a link leads to", async () => {
    const root = folder({ "real/a.json": "cũ", "a.json": link("real/a.json") });
    await writeWhole(new Map([[join(root, "a.json"), pieces("mới")]]), never);
    expect(lstatSync(join(root, "a.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "real/a.json"), "utf8")).toBe("mới");
  });

  test.each([
    ["a folder", "folder", "another --out"],
    ["a device", "/dev/null", "another --out"],
    ["below a file", "file/x", "Nothing was written"],
  ])("is refused where there is %s", async (_, name, hint) => {
    const root = folder({ file: "cũ" });
    mkdirSync(join(root, "folder"));
    const path = name.startsWith("/") ? name : join(root, name);
    await expect(writeWhole(new Map([[path, pieces("mới")]]), never)).rejects.toMatchObject({
      code: "export/write-failed",
      detail: { hint: expect.stringContaining(hint) },
    });
    expect(readdirSync(root).sort()).toEqual(["file", "folder"]);
    expect(existsSync("/dev/null") && lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

test("small pieces are written together", async () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `${index}\n`);
  const joined = await Array.fromAsync(chunks(pieces(...many)));
  expect(joined.join("")).toBe(many.join(""));
  expect(joined.length).toBeLessThan(12);
});
