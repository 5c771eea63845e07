import { join } from "node:path";
import type { Reader } from "../../pipeline/ports.ts";
import { csvFiles } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";

/** What makes one text of the whole graph, piece by piece. CSV is flat: it needs a file for each kind of rows. */
export const texts = { json, graphml, gexf, cypher } as const satisfies Record<
  string,
  (reader: Reader) => AsyncIterable<string>
>;

export const exportFormats = ["json", "csv", "graphml", "gexf", "cypher"] as const satisfies (
  | keyof typeof texts
  | "csv"
)[];
export type ExportFormat = (typeof exportFormats)[number];

/** The files that an export to `out` consists of: a file of this name, or files in a folder of this name. */
export function filesOf(format: ExportFormat, out: string, reader: Reader): ReadonlyMap<string, AsyncIterable<string>> {
  if (format !== "csv") return new Map([[out, texts[format](reader)]]);
  return new Map(Object.entries(csvFiles).map(([name, table]) => [join(out, name), table(reader)]));
}
