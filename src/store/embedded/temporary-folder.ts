import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of ours in the system's temporary folder. */
export type TemporaryFolder = { readonly path: string; remove(): void };

/** What says to a process where temporary files go. */
const variable = process.platform === "win32" ? "TMP" : "TMPDIR";
/** Told to a process that is started, it keeps its temporary files there. */
export const temporaryFilesIn = (path: string): Readonly<Record<string, string>> => ({ [variable]: path });

const present = new Set<TemporaryFolder>();
// A command that fails ends without closing what it has opened.
process.once("exit", () => {
  for (const folder of present) folder.remove();
});

/** Makes one, which is gone at the latest when the process ends; none where nothing can be written. */
export function temporaryFolder(): TemporaryFolder | undefined {
  let path: string;
  try {
    path = mkdtempSync(join(tmpdir(), "lantoa-"));
  } catch {
    return undefined;
  }
  const folder: TemporaryFolder = {
    path,
    remove() {
      present.delete(folder);
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  present.add(folder);
  return folder;
}

/** Does a work that looks up where temporary files go, and has it find this folder. */
export function withTemporaryFilesIn<Result>({ path }: TemporaryFolder, work: () => Result): Result {
  const before = process.env[variable];
  process.env[variable] = path;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
  }
}
