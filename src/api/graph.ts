import type { Reader, Store } from "../pipeline/ports.ts";
import { type Shown, shownIn, withheldStatement } from "../store/shown.ts";

/** The graph that a request is answered from. */
export type Graph = {
  readonly store: Store["name"];
  readonly reader: Pick<Reader, "query" | "relations" | "fragments" | "texts" | "counts" | "judgements">;
  readonly version: string;
  /** Makes a value once for a version of the graph; what fails is made again. */
  memo<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
};

/** The rows of a statement of ours. Nobody checks that it returns such. */
export async function rowsOf<Row>(
  graph: Pick<Graph, "reader" | "memo">,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> {
  const { rows } = await graph.reader.query(cypher, parameters);
  const shown = await shownOf(graph);
  return (shown ? rows.map((row) => maskDocuments(row, shown)) : rows) as readonly Row[];
}

/** What may be shown of the documents of this version; nothing where nobody is withheld. */
const shownOf = ({ reader, memo }: Pick<Graph, "reader" | "memo">): Promise<Shown | undefined> =>
  memo("shown", async () => {
    const { rows: withheld } = await reader.query(withheldStatement, {});
    if (withheld.length === 0) return undefined;
    const { rows } = await reader.query("MATCH (d:Document) RETURN d.id AS id", {});
    return shownIn(
      reader,
      rows.map(({ id }) => String(id)),
    );
  });

/** Passages are stored as they may be shown; the title and text of a document are not. */
function maskDocuments(value: unknown, shown: Shown): unknown {
  if (Array.isArray(value)) return value.map((part) => maskDocuments(part, shown));
  if (value === null || typeof value !== "object") return value;
  const record = value as Readonly<Record<string, unknown>>;
  if ("title" in record && typeof record.id === "string") return shown.mask(record.id, record);
  return Object.fromEntries(Object.entries(record).map(([name, part]) => [name, maskDocuments(part, shown)]));
}
