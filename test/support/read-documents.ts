import { LantoaError } from "../../src/error.ts";
import type { Document } from "../../src/source/document.ts";
import { type ReadOptions, readDocuments } from "../../src/source/open.ts";

export async function read(paths: readonly string[], options?: ReadOptions): Promise<(Document | LantoaError)[]> {
  return Array.fromAsync(readDocuments(paths, options));
}

/** What was read in short: the text of a document, the code, path and line of a failure, as seen from the folder. */
export async function outcomes(root: string, paths = [root], options?: ReadOptions): Promise<readonly string[]> {
  const shorten = (path: unknown) => String(path).replace(`${root}/`, "");
  return (await read(paths, options)).map((item) =>
    item instanceof LantoaError
      ? [item.code, shorten(item.detail.path), item.detail.line].filter((part) => part !== undefined).join(" ")
      : `${shorten(item.path)}: ${item.text}`,
  );
}
