import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LantoaError } from "../../src/error.ts";
import type { Fragment } from "../../src/graph/fragment.ts";
import { readAddedUnits } from "../../src/knowledge/added-units.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { extract } from "../../src/pipeline/extract.ts";
import type { Document } from "../../src/source/document.ts";
import { readDocuments } from "../../src/source/open.ts";

const root = join(import.meta.dirname, "../..");

/** Reports and their gold. Those of `shared` lie beside the project and are no part of it. */
export const collections = {
  sample: {
    reports: join(root, "data/reports"),
    gold: join(root, "data/gold"),
    gazetteer: join(root, "data/reports/tinh-truc-linh-hu-cau/gazetteer.tsv"),
  },
  documents: { reports: join(root, "../shared/documents"), gold: join(root, "../shared/gold") },
  dev: { reports: join(root, "../shared/dev"), gold: join(root, "../shared/dev") },
} as const;

export type Collection = (typeof collections)[keyof typeof collections];

/** The program that the figures of `shared` are measured with. */
export const scorer = join(root, "../shared/evaluate/score.py");

/** Why the tests on a collection cannot run here; undefined when they can. */
export function missing({ reports, gold }: Collection): string | undefined {
  const gone = [reports, gold].find((folder) => !existsSync(folder));
  return gone && `NOT RUN: ${gone} is not here; these reports are no part of the project`;
}

/** The extraction with the territories that a collection adds, those of the invented province. */
export function extractorOf(collection: Collection): (document: Document) => Fragment {
  const added = "gazetteer" in collection ? readAddedUnits(collection.gazetteer) : [];
  const knowledge = loadKnowledge(undefined, added);
  return (document) => extract(document, knowledge);
}

/** All reports of a folder; a report that cannot be read fails the test. */
export async function reportsOf({ reports }: Collection): Promise<Document[]> {
  const all: Document[] = [];
  for await (const document of readDocuments([reports])) {
    if (document instanceof LantoaError) throw document;
    all.push(document);
  }
  return all;
}

const attrs = z.record(z.string(), z.unknown()).default({});

const goldSchema = z.object({
  file: z.string(),
  entities: z.array(
    z.object({ id: z.string(), type: z.string(), name: z.string(), aliases: z.array(z.string()), attrs }),
  ),
  relations: z.array(z.object({ relation: z.string(), subjectId: z.string(), objectId: z.string(), attrs })),
  ambiguous: z.array(z.string()),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldEntity = Gold["entities"][number];

/** The gold of a folder, by the name of its report. */
export function goldOf({ gold }: Collection): Map<string, Gold> {
  const files = readdirSync(gold).filter((name) => name.endsWith(".json"));
  const all = files.map((name) => goldSchema.parse(JSON.parse(readFileSync(join(gold, name), "utf8"))));
  return new Map(all.map((each) => [each.file, each]));
}
