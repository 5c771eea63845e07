import type { Reader, Store } from "../pipeline/ports.ts";

/** The graph that a request is answered from. */
export type Graph = {
  readonly store: Store["name"];
  readonly reader: Pick<Reader, "query" | "relations" | "fragments" | "texts" | "counts">;
  readonly version: string;
  /** Makes a value once for a version of the graph; what fails is made again. */
  memo<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
};

/** The rows of a statement of ours. Nobody checks that it returns such. */
export async function rowsOf<Row>(
  { reader }: Pick<Graph, "reader">,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> {
  return (await reader.query(cypher, parameters)).rows as readonly Row[];
}
