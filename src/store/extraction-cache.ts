import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { LantoaError } from "../error.ts";
import type { CachedExtraction, ExtractionCache } from "../pipeline/ports.ts";

/** Extractions as files, `fragments/ab/ab….json` in the workspace. A file that cannot be read counts as missing. */
export function openExtractionCache(workspace: string): ExtractionCache {
  const fileOf = (documentId: string): string =>
    join(workspace, "fragments", documentId.slice(0, 2), `${documentId}.json`);
  return {
    async get(documentId) {
      try {
        const entry: CachedExtraction = JSON.parse(await readFile(fileOf(documentId), "utf8"));
        return typeof entry.extraction === "string" && typeof entry.text === "string" ? entry : undefined;
      } catch {
        return undefined;
      }
    },
    async put(documentId, entry) {
      const path = fileOf(documentId);
      try {
        await mkdir(dirname(path), { recursive: true });
        // Not synced to the disk: what a power cut takes is extracted again.
        await writeFileAtomic(path, JSON.stringify(entry), { fsync: false });
      } catch (cause) {
        const hint = "See that the disk has room and that the folder may be written.";
        throw new LantoaError("store/write-failed", { path, value: String(cause), hint }, { cause });
      }
    },
    async drop(documentId) {
      await rm(fileOf(documentId), { force: true });
    },
  };
}
