import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder, and those above it; gives whether it was not there. Step by step: a recursive mkdir of Node never returns where a folder is there but takes none, as in /proc.
 */
export async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return false;
    const parent = dirname(path);
    const missing = code === "ENOENT" && parent !== path && !(await stat(parent).catch(() => undefined));
    if (!missing) throw error;
    await makeFolder(parent);
    await mkdir(path);
    return true;
  }
}
