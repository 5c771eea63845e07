import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { LantoaError } from "../../../src/error.ts";
import { findSources } from "../../../src/source/walk.ts";
import { folder, link } from "../../support/folder.ts";
import { outcomes, read } from "../../support/read-documents.ts";

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
