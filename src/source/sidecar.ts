import { readFile } from "node:fs/promises";
import { LantoaError } from "../error.ts";
import type { Metadata } from "./document.ts";
import { failureOf } from "./failure.ts";
import { readStated, statedSchema } from "./stated.ts";

/** A sidecar lies beside its report and bears its whole name: `report.txt` and `report.txt.meta.json`. */
export const sidecarEnding = ".meta.json";

/**
 * What the sidecar of a report says, `{"title", "publishedAt", "url"}`; nothing when there is none.
 * Throws `source/bad-metadata`: a report whose date cannot be trusted is not read at all.
 */
export async function readSidecar(report: string): Promise<Partial<Metadata>> {
  const path = report + sidecarEnding;
  let json: string;
  try {
    json = await readFile(path, "utf8");
  } catch (cause) {
    const failure = failureOf(cause, path);
    if (failure.code === "source/missing") return {};
    throw failure;
  }
  try {
    return readStated(statedSchema.parse(JSON.parse(json.replace(/^\uFEFF/, ""))), { path });
  } catch (cause) {
    if (cause instanceof LantoaError) throw cause;
    const hint = 'Write {"title": …, "publishedAt": "2020-10-27", "url": …}; each may be left out.';
    throw new LantoaError("source/bad-metadata", { path, hint }, { cause });
  }
}
