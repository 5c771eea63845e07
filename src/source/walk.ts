import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, normalize, sep } from "node:path";
import { LantoaError } from "../error.ts";
import { failureOf } from "./failure.ts";
import { formatOf, isForeign } from "./format.ts";

/** Stands for stdin. */
export const standardInput = "-";

/** Told of each file of a folder that looks like a report in a format that is not read (`isForeign`). */
type OnForeign = (path: string) => void;

/**
 * The files that these paths stand for, in the order given, each once. A folder gives its reports, those of folders in
 * it too, sorted by name; what is hidden, no report, or a README is passed over. A path that cannot be followed gives its
 * failure, and the others are still found. A link is followed where it is given itself or stays in the folder given.
 */
export async function* findSources(
  paths: readonly string[],
  onForeign: OnForeign = () => {},
): AsyncGenerator<string | LantoaError> {
  const given = new Set<string>();
  for (const path of paths) {
    for await (const found of path === standardInput ? [path] : follow(normalize(path), onForeign)) {
      if (typeof found === "string" && given.has(found)) continue;
      if (typeof found === "string") given.add(found);
      yield found;
    }
  }
}

async function* follow(path: string, onForeign: OnForeign): AsyncGenerator<string | LantoaError> {
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
  for await (const found of walk(path, { above: [], onForeign })) {
    reports++;
    yield found;
  }
  const hint = "It holds no .txt, .md, .html, .ndjson or .jsonl file that is not hidden.";
  if (reports === 0) yield new LantoaError("source/no-reports", { path, hint });
}

type Way = {
  /** Real paths of the folders that led here, the one that was given first. */
  readonly above: readonly string[];
  readonly onForeign: OnForeign;
};

async function* walk(folder: string, { above, onForeign }: Way): AsyncGenerator<string | LantoaError> {
  try {
    const real = await realpath(folder);
    if (above.includes(real)) {
      const hint = "It is a link to a folder that it lies in, which would never end: remove it.";
      throw new LantoaError("source/unreadable", { path: folder, hint });
    }
    const way = { above: [...above, real], onForeign };
    const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !/^(\.|~\$)/.test(name));
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      yield* visit(join(folder, entry.name), entry.isSymbolicLink(), way);
    }
  } catch (cause) {
    yield failureOf(cause, folder);
  }
}

async function* visit(path: string, isLink: boolean, way: Way): AsyncGenerator<string | LantoaError> {
  const isReport = formatOf(path) !== undefined && !/^readme\./i.test(basename(path));
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (isLink && (isFolder || isReport)) await requireInside(path, way.above[0] ?? path);
    if (isFolder) yield* walk(path, way);
    else if (isReport) yield path;
    else if (isForeign(path)) way.onForeign(path);
  } catch (cause) {
    const failure = failureOf(cause, path);
    // A broken link to something that would not have been read anyway is nobody's concern.
    if (isReport || failure.code === "source/leads-out") yield failure;
  }
}

/** Who gives a folder away to be read does not know what a link in it leads to. */
async function requireInside(link: string, folder: string): Promise<void> {
  const target = await realpath(link);
  if (target === folder || target.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return;
  const hint = "Name what it leads to beside the folder if it is to be read.";
  throw new LantoaError("source/leads-out", { path: link, value: target, hint });
}
