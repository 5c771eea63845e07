import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LantoaError } from "../../src/error.ts";
import type { Fragment } from "../../src/graph/fragment.ts";
import { readAddedUnits } from "../../src/knowledge/added-units.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { type GoldFile, parseGold } from "../../src/pipeline/evaluate/gold-file.ts";
import type { Read } from "../../src/pipeline/evaluate.ts";
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
  /** Written and labelled by readers who had not seen the rules; not made to be shown. */
  unseen: { reports: join(root, "test/gold/unseen"), gold: join(root, "test/gold/unseen") },
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

const plain = loadKnowledge();
const withInvented = loadKnowledge(undefined, readAddedUnits(collections.sample.gazetteer));

/** The extraction with the territories that a collection adds, those of the invented province. */
export const extractorOf = (collection: Collection): ((document: Document) => Fragment) => {
  const knowledge = "gazetteer" in collection ? withInvented : plain;
  return (document) => extract(document, knowledge);
};

/** All reports of a folder; a report that cannot be read fails the test. */
export async function reportsOf({ reports }: Collection): Promise<Document[]> {
  const all: Document[] = [];
  for await (const document of readDocuments([reports])) {
    if (document instanceof LantoaError) throw document;
    all.push(document);
  }
  return all;
}

/** The gold of a folder, by the name of its report. */
export function goldOf({ gold }: Collection): Map<string, GoldFile> {
  const files = readdirSync(gold).filter((name) => name.endsWith(".json"));
  const all = files.sort().map((name) => parseGold(readFileSync(join(gold, name), "utf8"), name));
  return new Map(all.map((each) => [each.file, each]));
}

/** The reports of a folder as the rules read them. */
export async function readsOf(collection: Collection): Promise<Read[]> {
  const extracted = extractorOf(collection);
  const reports = await reportsOf(collection);
  return reports.map((report) => ({ path: report.path, text: report.text, fragment: extracted(report) }));
}
