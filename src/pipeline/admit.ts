import { contribution } from "../graph/contribution.ts";
import type { Corrections } from "../graph/corrections.ts";
import { diff } from "../graph/diff.ts";
import type { DocumentRow, Graph } from "../graph/graph.ts";
import { union } from "../graph/union.ts";
import { affectedBy, storedRows } from "./affected.ts";
import type { Counters, Store } from "./ports.ts";

/**
 * Adds documents that the store does not hold yet. What they say is joined with the rows as they are stored: the other
 * documents are not read again.
 */
export async function admit(
  { reader, writer }: Pick<Store, "reader" | "writer">,
  documents: readonly DocumentRow[],
  identity: Corrections,
): Promise<Counters> {
  const graphs = documents.map((row): Graph => {
    return { ...contribution(row.fragment, identity), documents: new Map([[row.id, row]]) };
  });
  const before = await storedRows(reader, affectedBy(graphs));
  return writer.apply(diff(before, union([before, ...graphs])));
}
