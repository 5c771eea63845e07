/**
 * Extracts every article of the corpus once, on one core: `node bench/corpus/whole.ts FOLDER`. Prints what was read, MB a
 * second of extraction alone, crashes, and quotes that differ from their slice of the text.
 */
import { createHash } from "node:crypto";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { articles } from "./folder.ts";

const [folder = ""] = process.argv.slice(2);
const knowledge = loadKnowledge();
const total = { articles: 0, bytes: 0, seconds: 0, crashes: 0, quotes: 0, wrong: 0 };
const report = (): void => {
  const speed = total.bytes / 1e6 / total.seconds;
  console.log(`${JSON.stringify({ ...total, seconds: Math.round(total.seconds) })} ${speed.toFixed(2)} MB/s`);
};

for (const { id: path, text } of articles(folder, "")) {
  const id = createHash("sha256").update(text).digest("hex");
  const start = performance.now();
  try {
    const { passages, entities, relations } = extract(
      { id, path, text, title: undefined, publishedAt: undefined, address: undefined },
      knowledge,
    );
    total.seconds += (performance.now() - start) / 1000;
    const quotes = [
      ...passages,
      ...entities.flatMap(({ mentions }) => mentions),
      ...relations.flatMap(({ evidence }) => evidence.map(({ quote, ...span }) => ({ ...span, text: quote }))),
    ];
    total.quotes += quotes.length;
    for (const quote of quotes) if (text.slice(quote.start, quote.end) !== quote.text) total.wrong++;
  } catch (failure) {
    total.crashes++;
    console.error(path, failure);
  }
  total.articles++;
  total.bytes += Buffer.byteLength(text);
  if (total.articles % 10_000 === 0) report();
}
report();
