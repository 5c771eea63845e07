import { loadKnowledge } from "../knowledge/load.ts";
import { explain } from "../pipeline/explain.ts";
import { extract } from "../pipeline/extract.ts";
import type { ReportReader } from "./command.ts";
import { ruleVersion } from "./rule-version.ts";

/** The extraction with the tables of data/ in hand. */
export async function openExtractor(): Promise<ReportReader> {
  const knowledge = loadKnowledge();
  return {
    extract: (document) => extract(document, knowledge),
    explain: (document) => explain(document, knowledge),
    ruleVersion: await ruleVersion(),
  };
}
