import { constants, existsSync } from "node:fs";
import { copyFile, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { LantoaError } from "../../error.ts";
import type { Diff } from "../../graph/diff.ts";
import { rowKinds } from "../../graph/graph.ts";
import type { Counters, ReadableStore, WritableStore } from "../../pipeline/ports.ts";
import { createReader } from "../read.ts";
import type { Run } from "../run.ts";
import { lockWorkspace } from "../workspace-lock.ts";
import { realChange } from "./change.ts";
import { type Engine, engineMessage, openEmpty, openToRead, openToWrite, queryOn } from "./engine.ts";
import { createSchema } from "./schema.ts";
import { writeChange } from "./write.ts";

const store = { name: "embedded", supports: { fullText: false, parallelWrites: false, wholeBuilds: true } } as const;

/** The file of the store in a workspace, whether it is there or not. */
export const storeFile = (workspace: string): string => join(workspace, "graph.grafeo");
const nextPrefix = "graph.next-";

/** Opens the store to be read. What is opened stays as it was, even when a build puts a new one in its place. */
export async function openStore(workspace: string): Promise<ReadableStore> {
  const engine = openPresent(workspace);
  if (!engine)
    throw new LantoaError("store/missing", { path: workspace, hint: "Build it first: lantoa build FOLDER." });
  return { ...store, reader: createReader(engine.run, queryOn(engine.table)), close: async () => engine.close() };
}

const openPresent = (workspace: string): Engine | undefined =>
  existsSync(storeFile(workspace)) ? openToRead(storeFile(workspace)) : undefined;

/**
 * Opens the store, or an empty one, to build on: see `WritableStore`. The build goes to a file beside the store,
 * which takes the store's place at `commit`. Fails with store/in-use while another process builds here.
 */
export async function openForWriting(workspace: string): Promise<WritableStore> {
  const lock = await lockWorkspace(workspace);
  const nextFile = join(workspace, `${nextPrefix}${process.pid}.grafeo`);
  let engine: Engine;
  try {
    await removeLeftovers(workspace);
    engine = openPresent(workspace) ?? openEmpty();
  } catch (error) {
    await lock.release();
    throw error;
  }
  let state: "unchanged" | "changed" | "broken" | "closed" = "unchanged";
  const run: Run = (cypher, parameters) => engine.run(cypher, parameters);

  async function startChange(): Promise<void> {
    if (state === "changed") return;
    if (existsSync(storeFile(workspace))) await copyFile(storeFile(workspace), nextFile, constants.COPYFILE_FICLONE);
    const next = openToWrite(nextFile);
    engine.close();
    engine = next;
    await createSchema(run);
    state = "changed";
  }

  async function apply(diff: Diff): Promise<Counters> {
    if (state === "broken" || state === "closed") throw new Error(`The store is ${state}.`);
    lock.check();
    try {
      const change = await realChange(run, diff);
      const counters = count(change);
      if (change.judgements || rowKinds.some((kind) => counters[kind].put + counters[kind].dropped > 0)) {
        await startChange();
        await writeChange(run, change);
      }
      return counters;
    } catch (error) {
      state = "broken";
      throw writeFailure(workspace, error);
    }
  }

  /** An empty file takes the place of the copy: the engine keeps the room of rows that are dropped one by one. */
  async function clear(): Promise<Counters> {
    if (state === "broken" || state === "closed") throw new Error(`The store is ${state}.`);
    lock.check();
    try {
      const counters = await countAll(run);
      engine.close();
      state = "broken"; // until the empty one stands
      await removeNext(nextFile);
      engine = openToWrite(nextFile);
      await createSchema(run);
      state = "changed";
      return counters;
    } catch (error) {
      state = "broken";
      throw writeFailure(workspace, error);
    }
  }

  async function close(): Promise<void> {
    if (state === "closed") return;
    state = "closed";
    engine.close();
    // Only its own: if the lock is lost, another build may be at work here.
    await removeNext(nextFile);
    await lock.release();
    // A build that kept nothing leaves no folder of its own that looks like a workspace; one that holds anything stays.
    if (lock.made && !existsSync(storeFile(workspace))) await rmdir(workspace).catch(() => undefined);
  }

  async function commit(): Promise<void> {
    if (state === "broken") {
      await close();
      throw new LantoaError("store/write-failed", {
        path: workspace,
        hint: "Build again; the old store is as it was.",
      });
    }
    try {
      if (state === "changed") {
        lock.check();
        engine.close();
        await putInPlace(nextFile, storeFile(workspace));
      }
    } catch (error) {
      throw writeFailure(workspace, error);
    } finally {
      await close();
    }
  }

  const reader = createReader(
    run,
    queryOn((...question) => engine.table(...question)),
  );
  return { ...store, reader, writer: { apply, clear }, commit, discard: close, close };
}

const count = ({ put, drop }: Diff): Counters =>
  Object.fromEntries(rowKinds.map((kind) => [kind, { put: put[kind].length, dropped: drop[kind].length }])) as Counters;

/** All rows, as dropped. */
async function countAll(run: Run): Promise<Counters> {
  const patterns = {
    documents: "(x:Document)",
    passages: "(x:Passage)",
    entities: "(x:Entity)",
    mentions: "()-[x:MENTIONED_IN]->()",
    relations: "(:Entity)-[x]->(:Entity)",
  };
  const counted = rowKinds.map(async (kind) => {
    const [row] = await run<{ number: number }>(`MATCH ${patterns[kind]} RETURN count(x) AS number`);
    return [kind, { put: 0, dropped: row?.number ?? 0 }];
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** Files of a build that was killed. Called under the lock, so no living build owns them. */
async function removeLeftovers(workspace: string): Promise<void> {
  const names = (await readdir(workspace)).filter((name) => name.startsWith(nextPrefix));
  for (const name of names) await rm(join(workspace, name), { recursive: true, force: true });
}

/** The engine keeps its log beside the file while that is open. */
async function removeNext(file: string): Promise<void> {
  for (const path of [file, `${file}.wal`]) await rm(path, { recursive: true, force: true });
}

/** The bytes are on the disk before the name points to them, so that a power cut leaves the old store or the new one. */
async function putInPlace(from: string, to: string): Promise<void> {
  const file = await open(from, "r+");
  await file.sync();
  await file.close();
  await rename(from, to);
}

function writeFailure(workspace: string, cause: unknown): LantoaError {
  if (cause instanceof LantoaError) return cause;
  const hint = "Nothing was changed. See that the disk has room and the folder may be written, then build again.";
  return new LantoaError("store/write-failed", { path: workspace, value: engineMessage(cause), hint }, { cause });
}
