import { join } from "node:path";
import { Gazetteer } from "./gazetteer.ts";
import { buildLexicon, type Lexicon, type LexiconTables, lexiconTables } from "./lexicon.ts";
import { readTable } from "./table.ts";

/** Everything that the grammar knows from data/: one immutable value, handed to every step. */
export type Knowledge = { readonly lexicon: Lexicon; readonly gazetteer: Gazetteer };

/** Reads all tables of `folder` (data/). Throws `data/missing` and `data/bad-row` with the path of the table. */
export function loadKnowledge(folder = join(import.meta.dirname, "../../data")): Knowledge {
  const tables = Object.fromEntries(
    lexiconTables.map((name) => [name, readTable(join(folder, "lexicon", `${name}.tsv`))]),
  ) as unknown as LexiconTables;
  return {
    lexicon: buildLexicon(tables),
    gazetteer: new Gazetteer(readTable(join(folder, "gazetteer", "units.tsv"))),
  };
}
