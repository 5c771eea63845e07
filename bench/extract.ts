/**
 * Extraction alone, on one core, beside a bare pass over the same text in the same run:
 * `npm run bench [-- FOLDER…]` (without a folder: data/reports). Prints documents and MB a second, the ratio, and peak
 * memory. The bare pass normalises, splits into sentences and syllables, and looks every syllable up once.
 */
import { join } from "node:path";
import { loadKnowledge } from "../src/knowledge/load.ts";
import { readTable } from "../src/knowledge/table.ts";
import { extract } from "../src/pipeline/extract.ts";
import type { Document } from "../src/source/document.ts";
import { readDocuments } from "../src/source/open.ts";

const root = join(import.meta.dirname, "..");
const folders = process.argv.slice(2);
const rounds = 9;
const leastBytes = 2_000_000;

async function corpus(): Promise<Document[]> {
  const read: Document[] = [];
  for await (const document of readDocuments(folders.length > 0 ? folders : [join(root, "data/reports")], {})) {
    if (!(document instanceof Error)) read.push(document);
  }
  const bytes = read.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  // Repeated until a round takes long enough to be timed; nothing is kept between documents but the tables.
  return Array.from({ length: Math.max(1, Math.ceil(leastBytes / Math.max(1, bytes))) }, () => read).flat();
}

function bare(documents: readonly Document[], words: ReadonlySet<string>): number {
  let hits = 0;
  for (const { text } of documents) {
    for (const sentence of text.normalize("NFC").split(/(?<=[.!?…])\s+/u)) {
      for (const syllable of sentence.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (words.has(syllable)) hits++;
    }
  }
  return hits;
}

function seconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const knowledge = loadKnowledge();
const documents = await corpus();
const words = new Set(
  readTable(join(root, "data/lexicon/bodies.tsv")).flatMap(({ form = "" }) => form.toLowerCase().split(" ")),
);
const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

const extracted: number[] = [];
const passed: number[] = [];
for (let round = 0; round < rounds; round++) {
  passed.push(seconds(() => bare(documents, words)));
  extracted.push(
    seconds(() => {
      for (const document of documents) extract(document, knowledge);
    }),
  );
}
const ratios = extracted.map((time, i) => time / (passed[i] ?? time));
console.log(`${documents.length} documents, ${megabytes.toFixed(2)} MB, ${rounds} rounds, medians`);
console.log(
  `extraction  ${(documents.length / median(extracted)).toFixed(0)} documents/s  ${(megabytes / median(extracted)).toFixed(2)} MB/s`,
);
console.log(`bare pass   ${(megabytes / median(passed)).toFixed(1)} MB/s`);
console.log(`extraction takes ${median(ratios).toFixed(1)} times the bare pass`);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
