import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { folder } from "../support/folder.ts";
import { type Collection, collections, extractorOf, missing, reportsOf, scorer } from "./collection.ts";

/** What the reference scorer prints, as far as it is read here. */
const figures = z.object({ micro: z.object({ precision: z.number(), recall: z.number(), f1: z.number() }) });
const reportSchema = z.object({ entities: figures, relations: figures });

const pythonRuns = spawnSync("python3", ["--version"]).status === 0;

/** Why the reports cannot be measured here; undefined when they can. */
function reasonNotTo(collection: Collection): string | undefined {
  if (missing(collection)) return missing(collection);
  if (!existsSync(scorer)) return `NOT RUN: ${scorer} is not here`;
  return pythonRuns ? undefined : "NOT RUN: python3 is not here, and the reference scorer needs it";
}

async function measure(collection: Collection): Promise<z.infer<typeof reportSchema>> {
  const extracted = extractorOf(collection);
  const lines = (await reportsOf(collection)).map((report) => JSON.stringify(extracted(report)));
  const found = join(folder({}), "found.ndjson");
  writeFileSync(found, `${lines.join("\n")}\n`);
  const { reports, gold } = collection;
  const options = ["--gold", gold, "--texts", reports, "--json", "--strict-offsets"];
  const { status, stdout, stderr } = spawnSync("python3", [scorer, ...options, found], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the scorer is not content: ${stderr}${stdout.slice(-300)}`);
  return reportSchema.parse(JSON.parse(stdout));
}

describe.each([
  { name: "documents", floor: { entities: 0.85, relations: 0.7, precision: 0.85 } },
  { name: "dev", floor: { entities: 0.72, relations: 0.52, precision: 0 } },
] as const)("the reports of shared/$name", ({ name, floor }) => {
  const reason = reasonNotTo(collections[name]);
  if (reason) console.warn(reason);

  test("are read at least as well as was asked, by the reference scorer", { timeout: 60_000 }, async ({ skip }) => {
    if (reason) skip(reason);
    const { entities, relations } = await measure(collections[name]);
    const line = (of: string, { precision, recall, f1 }: typeof entities.micro) =>
      `${name}, ${of}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
    console.log(`${line("entities", entities.micro)}\n${line("relations", relations.micro)}`);
    expect(entities.micro.f1).toBeGreaterThanOrEqual(floor.entities);
    expect(relations.micro.f1).toBeGreaterThanOrEqual(floor.relations);
    expect(relations.micro.precision).toBeGreaterThanOrEqual(floor.precision);
  });
});
