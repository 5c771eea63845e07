import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Fragment } from "../../src/graph/fragment.ts";
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

export function measure({ reports, gold }: Collection, fragments: readonly Fragment[], ...more: string[]): Reference {
  const found = join(folder({}), "found.ndjson");
  writeFileSync(found, fragments.map((fragment) => `${JSON.stringify(fragment)}\n`).join(""));
  const words = [scorer, "--gold", gold, "--texts", reports, "--json", ...more, found];
  const { status, stdout, stderr } = spawnSync("python3", words, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`the scorer is not content: ${stderr}${stdout.slice(-300)}`);
  return report.parse(JSON.parse(stdout));
}
