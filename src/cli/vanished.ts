import { existsSync, statSync } from "node:fs";
import { LantoaError } from "../error.ts";
import { fileOfName, liesIn } from "./path-name.ts";
import type { Source } from "./reports.ts";

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Whether a stored path is that of a file which lay in one of these folders and is gone. A folder that could not be
 * read, or holds no report at all, is more likely a disk that is not there: nothing in it counts as gone.
 */
export function vanishedFrom(
  paths: readonly string[],
  sources: readonly Source[],
  workspace: string,
): (name: string) => boolean {
  const failed = sources.flatMap((source) => (source instanceof LantoaError ? [String(source.detail.path)] : []));
  const folders = paths.filter((path) => isFolder(path) && !failed.some((place) => liesIn(path, place)));
  return (name) => {
    const file = fileOfName(name, workspace);
    return folders.some((folder) => liesIn(file, folder)) && !existsSync(file);
  };
}
