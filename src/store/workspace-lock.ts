import { readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { lock as lockFolder } from "proper-lockfile";
import { LantoaError } from "../error.ts";
import { makeFolder } from "./make-folder.ts";

/** Held while one process builds in a workspace. */
export type Lock = {
  /** Whether the workspace was made for it. */
  readonly made: boolean;
  /** Fails with store/in-use when another process has taken the lock meanwhile, as after the sleep of a laptop. */
  check(): void;
  release(): Promise<void>;
};

type Owner = { readonly pid: number; readonly host: string };

const lockPath = (workspace: string) => join(workspace, "build.lock");
const ownerPath = (workspace: string) => join(workspace, "build.lock.json");

/** Makes the workspace where it is missing and takes its lock; fails with store/in-use when somebody else has it. */
export async function lockWorkspace(workspace: string): Promise<Lock> {
  const unwritable = (cause: NodeJS.ErrnoException) => {
    const hint = "It has to be a folder that you may write in: give another by --workspace.";
    return new LantoaError("store/write-failed", { path: workspace, value: cause.code, hint }, { cause });
  };
  const made = await makeFolder(resolve(workspace)).catch((cause) => Promise.reject(unwritable(cause)));
  let taken: Error | undefined;
  const inUse = (owner: Owner | undefined, cause: unknown) =>
    new LantoaError(
      "store/in-use",
      { path: workspace, process: owner?.pid, hint: "Wait until it has ended, or give another folder by --workspace." },
      { cause },
    );
  const take = () =>
    lockFolder(workspace, {
      lockfilePath: lockPath(workspace),
      // A long document keeps the event loop busy, and with it the sign of life.
      stale: 30_000,
      update: 5_000,
      onCompromised: (error) => {
        taken = error;
      },
    });
  const unlock = await take().catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ELOCKED") throw unwritable(cause);
    const owner = await readOwner(workspace);
    if (!owner || !isDead(owner)) throw inUse(owner, cause);
    // A killed build cannot free its lock; waiting for it to grow stale would help nobody.
    await rmdir(lockPath(workspace)).catch(() => undefined);
    return take().catch((again) => Promise.reject(inUse(undefined, again)));
  });
  await writeFile(ownerPath(workspace), JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner));
  return {
    made,
    check() {
      if (taken) throw inUse(undefined, taken);
    },
    async release() {
      if (taken) return;
      await rm(ownerPath(workspace), { force: true });
      await unlock();
    },
  };
}

async function readOwner(workspace: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(ownerPath(workspace), "utf8"));
  } catch {
    return undefined;
  }
}

/** Only of a process of this machine can it be said. */
function isDead({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
