import { createWriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { LantoaError } from "../../error.ts";
import { makeFolder } from "../make-folder.ts";

/**
 * Writes files that appear at the end, all of them and whole, or not at all: each is written beside its place first.
 * Missing folders are made. Fails with export/write-failed, or with the reason of `signal`.
 */
export async function writeWhole(
  files: ReadonlyMap<string, AsyncIterable<string>>,
  signal: AbortSignal,
): Promise<void> {
  const halves = new Map<string, string>();
  try {
    for (const [path, pieces] of files) {
      const place = await placeOf(path);
      const half = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
      halves.set(half, place);
      await pipeline(chunks(pieces), createWriteStream(half, { flush: true }), { signal });
    }
    for (const [half, place] of halves) await rename(half, place);
  } catch (cause) {
    for (const half of halves.keys()) await rm(half, { force: true }).catch(() => undefined);
    signal.throwIfAborted();
    throw failure(cause, [...files.keys()].join(", "));
  }
}

/** Where the file will lie: where a link leads to, in a folder that is there. */
async function placeOf(path: string): Promise<string> {
  await makeFolder(dirname(resolve(path)));
  const there = await stat(path).catch(() => undefined);
  if (!there) return path;
  // A device or a pipe would be replaced by a file.
  if (!there.isFile())
    throw new LantoaError("export/write-failed", { path, hint: "There is something else: give another --out." });
  return realpath(path);
}

function failure(cause: unknown, path: string): unknown {
  if (cause instanceof LantoaError || (cause as NodeJS.ErrnoException).syscall === undefined) return cause;
  const hint = "Nothing was written. See that the disk has room and that the folder may be written.";
  return new LantoaError("export/write-failed", { path, value: (cause as Error).message, hint }, { cause });
}

/** The same text in pieces that are worth a write. */
export async function* chunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
