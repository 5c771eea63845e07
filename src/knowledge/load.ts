import { join } from "node:path";
import { Gazetteer } from "./gazetteer.ts";
import { buildLexicon, type Lexicon, type LexiconTables, lexiconTables } from "./lexicon.ts";
import { readSuccessions, type Succession } from "./succession.ts";
import { type Row, readTable } from "./table.ts";

/** Everything that the grammar knows from data/: one immutable value, handed to every step. */
export type Knowledge = { readonly lexicon: Lexicon; readonly gazetteer: Gazetteer };

const data = join(import.meta.dirname, "../../data");

/**
 * Reads all tables of `folder` (data/); `added` are territories besides those of its gazetteer. Throws `data/missing`
 * and `data/bad-row` with the path of the table.
 */
export function loadKnowledge(folder = data, added: readonly Row[] = []): Knowledge {
  const tables = Object.fromEntries(
    lexiconTables.map((name) => [name, readTable(join(folder, "lexicon", `${name}.tsv`))]),
  ) as unknown as LexiconTables;
  return {
    lexicon: buildLexicon(tables),
    gazetteer: new Gazetteer([...readTable(join(folder, "gazetteer", "units.tsv")), ...added]),
  };
}

/** Which territory took over which; reports are read without it. Throws as `loadKnowledge` does. */
export function loadSuccessions(folder = data): Succession[] {
  return readSuccessions(readTable(join(folder, "gazetteer", "successions.tsv")));
}
