import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, normalize } from "node:path";
import { LantoaError } from "../error.ts";
import { failureOf } from "./failure.ts";
import { formatOf } from "./format.ts";

/** Stands for stdin. */
export const standardInput = "-";

/**
 * The files that these paths stand for, in the order given, each once. A folder gives its reports, those of folders in
 * it too, sorted by name; what is hidden, no report, or a README is passed over. A path that cannot be followed gives its
 * failure, and the others are still found.
 */
export async function* findSources(paths: readonly string[]): AsyncGenerator<string | LantoaError> {
  const given = new Set<string>();
  for (const path of paths) {
    for await (const found of path === standardInput ? [path] : follow(normalize(path))) {
      if (typeof found === "string" && given.has(found)) continue;
      if (typeof found === "string") given.add(found);
      yield found;
    }
  }
}

async function* follow(path: string): AsyncGenerator<string | LantoaError> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      yield path;
      return;
    }
  } catch (cause) {
    yield failureOf(cause, path);
    return;
  }
  let reports = 0;
  for await (const found of walk(path, [])) {
    reports++;
    yield found;
  }
  const hint = "It holds no .txt, .md, .html, .ndjson or .jsonl file that is not hidden.";
  if (reports === 0) yield new LantoaError("source/no-reports", { path, hint });
}

/** `above` holds the real paths of the folders that led here: a link to one of them would never end. */
async function* walk(folder: string, above: readonly string[]): AsyncGenerator<string | LantoaError> {
  try {
    const real = await realpath(folder);
    if (above.includes(real)) {
      const hint = "It is a link to a folder that it lies in: remove it.";
      yield new LantoaError("source/unreadable", { path: folder, hint });
      return;
    }
    for (const name of (await readdir(folder)).toSorted()) {
      if (!name.startsWith(".")) yield* visit(join(folder, name), [...above, real]);
    }
  } catch (cause) {
    yield failureOf(cause, folder);
  }
}

async function* visit(path: string, above: readonly string[]): AsyncGenerator<string | LantoaError> {
  const isReport = formatOf(path) !== undefined && !/^readme\./i.test(basename(path));
  try {
    if ((await stat(path)).isDirectory()) yield* walk(path, above);
    else if (isReport) yield path;
  } catch (cause) {
    const failure = failureOf(cause, path);
    // A broken link to something that would not have been read anyway is nobody's concern.
    if (isReport) yield failure;
  }
}
