import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Read } from "../../src/pipeline/evaluate.ts";
import { folder } from "../support/folder.ts";
import { type Collection, missing, scorer } from "./collection.ts";

const counts = { gold: z.number(), predicted: z.number(), hits: z.number() };
const rates = { precision: z.number().nullable(), recall: z.number().nullable(), f1: z.number().nullable() };
const figures = z.object({
  micro: z.object({ ...counts, ...rates }),
  types: z.record(z.string(), z.object(counts)),
});

/** What the reference scorer prints, as far as it is read here. */
const report = z.object({ entities: figures, relations: figures, relationsStated: figures });
export type Reference = z.infer<typeof report>;

const pythonRuns = spawnSync("python3", ["--version"]).status === 0;

/** Why the reference scorer cannot measure here; undefined when it can. */
export function reasonNotTo(collection: Collection): string | undefined {
  if (missing(collection)) return missing(collection);
  if (!existsSync(scorer)) return `NOT RUN: ${scorer} is not here`;
  return pythonRuns ? undefined : "NOT RUN: python3 is not here, and the reference scorer needs it";
}

/** Texts are given as they were read: offsets count the text of a page, and a record of NDJSON has no file of its own. */
export function measure({ gold }: Collection, reads: readonly Read[], ...more: string[]): Reference {
  const texts = folder(Object.fromEntries(reads.map(({ path, text }) => [basename(path), text])));
  const found = join(folder({}), "found.ndjson");
  const line = ({ path, fragment }: Read) => JSON.stringify({ ...fragment, document: { ...fragment.document, path } });
  writeFileSync(found, reads.map((read) => `${line(read)}\n`).join(""));
  const words = [scorer, "--gold", gold, "--texts", texts, "--json", ...more, found];
  const { status, stdout, stderr } = spawnSync("python3", words, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`the scorer is not content: ${stderr}${stdout.slice(-300)}`);
  return report.parse(JSON.parse(stdout));
}
