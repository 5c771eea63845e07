import { type TerritoriesOf, territoriesOf } from "../graph/territories.ts";
import { readAddedUnits } from "../knowledge/added-units.ts";
import { loadKnowledge, loadSuccessions } from "../knowledge/load.ts";
import { explain } from "../pipeline/explain.ts";
import { extract } from "../pipeline/extract.ts";
import type { ReportReader } from "./command.ts";
import { ruleVersion } from "./rule-version.ts";

/** The extraction with the tables of data/ in hand, and of territories that a file adds. */
export async function openExtractor(gazetteer?: string): Promise<ReportReader> {
  const added = gazetteer === undefined ? [] : readAddedUnits(gazetteer);
  const knowledge = loadKnowledge(undefined, added);
  let tables: TerritoriesOf | undefined; // `extract` needs none of them
  return {
    extract: (document) => extract(document, knowledge),
    explain: (document) => explain(document, knowledge),
    territories: (province) => {
      tables ??= territoriesOf(knowledge.gazetteer, loadSuccessions());
      return tables(province);
    },
    ruleVersion: await ruleVersion(added),
  };
}
