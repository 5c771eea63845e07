import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ask } from "../../../../src/store/embedded/ask.ts";
import { openForWriting, openStore, storeFile } from "../../../../src/store/embedded/connect.ts";
import { defaultLimits } from "../../../../src/store/question.ts";
import { putAll, smallGraph } from "../../../support/small-graph.ts";

const root = mkdtempSync(join(tmpdir(), "lantoa-temporary-"));
const workspace = mkdtempSync(join(root, "workspace-"));
const temporary = mkdtempSync(join(root, "temporary-"));
beforeAll(async () => {
  vi.stubEnv("TMPDIR", temporary);
  vi.stubEnv("TMP", temporary);
  const store = await openForWriting(workspace);
  await store.writer.apply(putAll(smallGraph));
  await store.commit();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const damaged = (spoil: (file: string) => void) => async () => {
  const other = mkdtempSync(join(root, "workspace-"));
  writeFileSync(storeFile(other), "lantoa");
  spoil(storeFile(other));
  await expect(openStore(other)).rejects.toMatchObject({ code: "store/damaged" });
  await expect(openForWriting(other)).rejects.toMatchObject({ code: "store/damaged" });
};
const forever = "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h)--(i)--(j)--(k) RETURN count(*) AS n";

test.each([
  [
    "a store that is opened, asked and closed",
    async () => {
      const store = await openStore(workspace);
      await store.reader.counts();
      expect(readdirSync(temporary)).toHaveLength(1);
      await store.close();
      await store.close();
    },
  ],
  ["a build that changes nothing", async () => await (await openForWriting(workspace)).commit()],
  ["a build that is discarded", async () => await (await openForWriting(workspace)).discard()],
  ["a file that is no store", damaged(() => {})],
  ["a file that is empty", damaged((file) => truncateSync(file, 0))],
  ["no store", async () => await expect(openStore(join(root, "none"))).rejects.toThrow()],
  [
    "a question",
    async () => expect((await ask(workspace, "MATCH (n:Person) RETURN n.id AS id", {})).rows).not.toEqual([]),
  ],
  ["a question that fails", async () => await expect(ask(workspace, "RETURN 1 / 0 AS x", {})).rejects.toThrow()],
  [
    "a question that is stopped",
    async () =>
      await expect(ask(workspace, forever, {}, { ...defaultLimits, seconds: 1 })).rejects.toMatchObject({
        code: "query/too-long",
      }),
  ],
  [
    "a process that ends with a store open",
    async () => {
      const connect = new URL("../../../../src/store/embedded/connect.ts", import.meta.url);
      const script = `
        const { readdirSync } = await import("node:fs");
        const { openStore } = await import(${JSON.stringify(connect.href)});
        await openStore(${JSON.stringify(workspace)});
        process.exit(readdirSync(${JSON.stringify(temporary)}).length);`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
      expect(await once(child, "exit")).toEqual([1, null]);
    },
  ],
] as const)("%s leaves nothing among the temporary files", async (_, work) => {
  await work();
  expect(readdirSync(temporary)).toEqual([]);
});

test("the place of temporary files is as it was", async () => {
  const store = await openStore(workspace);
  expect(process.env.TMPDIR).toBe(temporary);
  await store.close();
});
