import { statSync } from "node:fs";
import { LantoaError } from "../../error.ts";
import type { ReadableStore } from "../../pipeline/ports.ts";
import type { LiveStore } from "../live.ts";
import { askForGraph } from "./ask.ts";
import { openStore, storeFile } from "./connect.ts";

type Opened = { readonly version: string; readonly store: ReadableStore; users: number; retired: boolean };

/**
 * The store of a workspace, kept open. A build puts another file in its place, which the next question opens; questions
 * that are under way end on the old one.
 */
export function liveStore(workspace: string): LiveStore {
  let current: Opened | undefined;
  let opening: Promise<Opened> | undefined;
  let closed = false;

  const closeWhenFree = (opened: Opened) => {
    if (opened.retired && opened.users === 0) void opened.store.close();
  };
  const retire = (opened: Opened | undefined) => {
    if (!opened) return;
    opened.retired = true;
    closeWhenFree(opened);
  };
  async function open(version: string): Promise<Opened> {
    const store = await openStore(workspace);
    retire(current);
    current = { version, store, users: 0, retired: closed };
    return current;
  }
  async function newest(): Promise<Opened> {
    const version = versionOf(workspace);
    if (closed) throw new Error("The store is closed.");
    if (current?.version === version) return current;
    opening ??= open(version).finally(() => {
      opening = undefined;
    });
    return opening;
  }
  return {
    name: "embedded",
    async use(work) {
      const opened = await newest();
      opened.users++;
      try {
        return await work(opened.store.reader, opened.version);
      } finally {
        opened.users--;
        closeWhenFree(opened);
      }
    },
    ask: (...question) => askForGraph(workspace, ...question),
    async close() {
      closed = true;
      retire(current);
    },
  };
}

/** Before each question, so not by way of another thread: that takes ten times as long. */
function versionOf(workspace: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(storeFile(workspace));
    return [ino, Math.round(mtimeMs), size].map((part) => part.toString(36)).join("-");
  } catch (cause) {
    const hint = "Build it first: lantoa build FOLDER.";
    throw new LantoaError("store/missing", { path: workspace, hint }, { cause });
  }
}
