import { LantoaError } from "../error.ts";
import type { Document } from "../source/document.ts";
import { type ReadOptions, readSource } from "../source/open.ts";
import { findSources } from "../source/walk.ts";
import { pathName } from "./path-name.ts";

export type Source = string | LantoaError;
export type Reports = AsyncIterable<Document | LantoaError>;

/** The files that the paths stand for; `foreign` are those of a format that is not read. */
export type Sources = { readonly sources: readonly Source[]; readonly foreign: readonly string[] };

/** All are found before any is read, so that a progress bar knows its end. */
export async function findAll(paths: readonly string[]): Promise<Sources> {
  const foreign: string[] = [];
  const sources = await Array.fromAsync(findSources(paths, (path) => foreign.push(path)));
  return { sources, foreign };
}

/** Reads the sources one after another. */
export async function* readAll(sources: readonly Source[], options: ReadOptions): Reports {
  for (const source of sources) {
    if (source instanceof LantoaError) yield source;
    else yield* readSource(source, options);
  }
}

/** The reports under the names that the workspace knows their files by; a record of NDJSON bears its own name. */
export async function* named(reports: Reports, files: ReadonlySet<Source>, workspace: string): Reports {
  for await (const report of reports) {
    if (report instanceof LantoaError || !files.has(report.path)) yield report;
    else yield { ...report, path: pathName(report.path, workspace) };
  }
}
