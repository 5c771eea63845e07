import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { LantoaError } from "../error.ts";
import { type Document, firstKnown } from "./document.ts";
import { decode } from "./encoding.ts";
import { failureOf } from "./failure.ts";
import { type Format, formatOf } from "./format.ts";
import { readNdjson } from "./ndjson.ts";
import { readSidecar } from "./sidecar.ts";
import { requirePublished } from "./stated.ts";
import { findSources, standardInput } from "./walk.ts";

export type ReadOptions = {
  /** Date of publication of the reports that do not bear one themselves. */
  readonly published?: string | undefined;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Longest file, or line of NDJSON, that is read, in bytes; 32 MiB unless told. */
  readonly longest?: number | undefined;
};

/**
 * Reads all reports that the paths stand for (`findSources`), one after another. A file or line that cannot be read
 * gives its failure in its place; the others are still read. Throws `source/bad-metadata` for a `published` that is no
 * date, before anything is read.
 */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Document | LantoaError> {
  if (options.published !== undefined) requirePublished(options.published, { path: "--published" });
  for await (const source of findSources(paths)) {
    if (source instanceof LantoaError) yield source;
    else yield* readSource(source, options);
  }
}

/** Reads one source that `findSources` found: a report, or the reports of a file of NDJSON. */
export async function* readSource(path: string, options: ReadOptions = {}): AsyncGenerator<Document | LantoaError> {
  const { published, longest = 32 * 1024 * 1024 } = options;
  const fallback = {
    publishedAt: published === undefined ? undefined : requirePublished(published, { path: "--published" }),
  };
  try {
    for await (const document of open(path, longest, options.stdin)) {
      yield document instanceof LantoaError ? document : { ...document, ...firstKnown(document, fallback) };
    }
  } catch (cause) {
    yield failureOf(cause, path);
  }
}

async function* open(
  path: string,
  longest: number,
  stdin: ReadOptions["stdin"],
): AsyncGenerator<Document | LantoaError> {
  if (path === standardInput) {
    const hint = "Standard input cannot be read here: name a file.";
    if (!stdin) throw new LantoaError("source/unreadable", { path, hint });
    yield* readNdjson(stdin, path, longest);
    return;
  }
  const format = formatOf(path);
  const found = await stat(path);
  if (!format) {
    const hint = "Save it as .txt, .md or .html, or give its text as .ndjson.";
    throw new LantoaError("source/unsupported", { path, hint });
  }
  if (!found.isFile()) throw new LantoaError("source/unreadable", { path, hint: "It is no file: name one." });
  if (format === "ndjson") yield* readNdjson(createReadStream(path), path, longest);
  else yield await readReport(path, found.size, longest, format);
}

async function readReport(
  path: string,
  size: number,
  longest: number,
  read: Exclude<Format, "ndjson">,
): Promise<Document> {
  if (size > longest) {
    const hint = `A file holds at most ${longest} bytes: split it, or give the reports as .ndjson, one a line.`;
    throw new LantoaError("source/too-large", { path, value: size, hint });
  }
  const sidecar = await readSidecar(path);
  const bytes = await readFile(path);
  const { text, metadata } = read(decode(bytes, { path }), path);
  const id = createHash("sha256").update(bytes).digest("hex");
  return { id, path, ...firstKnown(sidecar, metadata), text };
}
