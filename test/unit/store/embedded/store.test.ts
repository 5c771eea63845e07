import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diff } from "../../../../src/graph/diff.ts";
import type { RelationRow } from "../../../../src/graph/graph.ts";
import { openForWriting, openStore, storeFile } from "../../../../src/store/embedded/connect.ts";
import { ids, nothing, putAll, smallGraph } from "../../../support/small-graph.ts";
import { linesOf, rowLines, rowsOf, temporaryWorkspace } from "../../../support/store-folder.ts";

const smallLines = linesOf(rowsOf(smallGraph));
const noDrop: Diff["drop"] = { documents: [], passages: [], entities: [], mentions: [], relations: [] };
const drop = (keys: Partial<Diff["drop"]>): Diff => ({ put: nothing, drop: { ...noDrop, ...keys } });
const unchanged = { put: 0, dropped: 0 };
const zeros = {
  documents: unchanged,
  passages: unchanged,
  entities: unchanged,
  mentions: unchanged,
  relations: unchanged,
};

async function build(workspace: string, ...diffs: Diff[]): Promise<void> {
  const store = await openForWriting(workspace);
  for (const diff of diffs) await store.writer.apply(diff);
  await store.commit();
}

async function linesIn(workspace: string): Promise<string[]> {
  const store = await openStore(workspace);
  const lines = await rowLines(store.reader);
  await store.close();
  return lines;
}

const chaired = smallGraph.relations.find((row) => row.type === "CHAIRED") as RelationRow;

describe("a diff that comes again changes nothing", () => {
  test("all counts are zero and the file is not touched", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const before = statSync(storeFile(workspace));
    const store = await openForWriting(workspace);
    expect(await store.writer.apply(putAll(smallGraph))).toEqual(zeros);
    expect(await store.writer.apply(drop({ entities: ["person/unknown"], documents: ["d9"] }))).toEqual(zeros);
    expect(readdirSync(workspace).filter((name) => name.startsWith("graph."))).toEqual(["graph.grafeo"]);
    await store.commit();
    const after = statSync(storeFile(workspace));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });
});

describe("a build stands beside the store until it is committed", () => {
  test("who reads goes on with the old one", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const early = await openStore(workspace);
    const store = await openForWriting(workspace);
    await store.writer.apply(drop({ relations: [chaired] }));
    expect(await rowLines(early.reader)).toEqual(smallLines);
    expect(await linesIn(workspace)).toEqual(smallLines);
    await store.commit();
    expect(await rowLines(early.reader)).toEqual(smallLines);
    expect(await linesIn(workspace)).toHaveLength(smallLines.length - 1);
    await early.close();
  });

  test("discarded, it leaves nothing behind", async () => {
    const workspace = temporaryWorkspace();
    const store = await openForWriting(workspace);
    await store.writer.apply(putAll(smallGraph));
    await store.discard();
    await store.commit();
    expect(readdirSync(workspace)).toEqual([]);
  });

  test("broken, it cannot be committed", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const store = await openForWriting(workspace);
    const stray = { ...chaired, to: "meeting/unknown" };
    const diff = { ...putAll(nothing), put: { ...nothing, relations: [stray] } };
    await expect(store.writer.apply(diff)).rejects.toMatchObject({ code: "store/write-failed" });
    await expect(store.commit()).rejects.toMatchObject({ code: "store/write-failed" });
    expect(await linesIn(workspace)).toEqual(smallLines);
    expect(readdirSync(workspace)).toEqual(["graph.grafeo"]);
  });
});

describe("what stands in the way is said", () => {
  test("no store yet", async () => {
    const workspace = temporaryWorkspace();
    await expect(openStore(workspace)).rejects.toMatchObject({ code: "store/missing", detail: { path: workspace } });
  });

  test("another build at work", async () => {
    const workspace = temporaryWorkspace();
    const first = await openForWriting(workspace);
    await expect(openForWriting(workspace)).rejects.toMatchObject({
      code: "store/in-use",
      detail: { path: workspace, process: process.pid },
    });
    await first.discard();
    await (await openForWriting(workspace)).discard();
  });

  test.each([
    ["no store at all", "lantoa"],
    ["empty", ""],
  ])("a file that is %s", async (_, content) => {
    const workspace = temporaryWorkspace();
    writeFileSync(storeFile(workspace), content);
    const damaged = { code: "store/damaged", detail: { path: storeFile(workspace) } };
    await expect(openStore(workspace)).rejects.toMatchObject(damaged);
    await expect(openForWriting(workspace)).rejects.toMatchObject(damaged);
    // The lock is free again: the same answer, not store/in-use.
    await expect(openForWriting(workspace)).rejects.toMatchObject(damaged);
  });

  test("a store that was cut short", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    truncateSync(storeFile(workspace), 20_000);
    await expect(openStore(workspace)).rejects.toMatchObject({ code: "store/damaged" });
  });

  test("a build that was killed does not keep the next one waiting", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const connect = new URL("../../../../src/store/embedded/connect.ts", import.meta.url);
    const script = `
      const { openForWriting } = await import(${JSON.stringify(connect.href)});
      const store = await openForWriting(${JSON.stringify(workspace)});
      const drop = { documents: [], passages: [], entities: [${JSON.stringify(ids.target)}], mentions: [], relations: [] };
      await store.writer.apply({ put: { ...drop, entities: [] }, drop });
      process.send("at work");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", 1, 2, "ipc"] });
    await once(child, "message");
    await expect(openForWriting(workspace)).rejects.toMatchObject({
      code: "store/in-use",
      detail: { process: child.pid },
    });
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await linesIn(workspace)).toEqual(smallLines);
    await build(workspace);
    expect(readdirSync(workspace)).toEqual(["graph.grafeo"]);
  });

  test("files of a killed build are swept away by the next", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const leftover = join(workspace, "graph.next-1.grafeo");
    writeFileSync(leftover, "half");
    await build(workspace);
    expect(existsSync(leftover)).toBe(false);
    expect(await linesIn(workspace)).toEqual(smallLines);
  });
});
