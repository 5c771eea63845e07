import { loadKnowledge } from "../knowledge/load.ts";
import { extract } from "../pipeline/extract.ts";
import type { Extractor } from "../pipeline/intake.ts";
import { ruleVersion } from "./rule-version.ts";

/** The extraction with the tables of data/ in hand. */
export async function openExtractor(): Promise<Extractor> {
  const knowledge = loadKnowledge();
  return { extract: (document) => extract(document, knowledge), ruleVersion: await ruleVersion() };
}
