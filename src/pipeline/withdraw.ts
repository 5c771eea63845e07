import { contribution } from "../graph/contribution.ts";
import type { Corrections } from "../graph/corrections.ts";
import { diff } from "../graph/diff.ts";
import { type DocumentRow, type Graph, mentionKey } from "../graph/graph.ts";
import { affectedBy, rowsFrom, storedRows } from "./affected.ts";
import { batches } from "./batch.ts";
import type { Counters, Store } from "./ports.ts";

/** Each batch reads the other documents that share its things once: large batches read less in all. */
const documentsAtOnce = 400;

/** A document without what it says. No extraction has its key, so a build that finds it makes it anew. */
export function hollow(row: DocumentRow): DocumentRow {
  const fragment = { ...row.fragment, passages: [], entities: [], relations: [], refusals: [] };
  return { ...row, extraction: "", fragment };
}

/**
 * Takes documents out of the graph. What they contributed is found through their fragments; the rows that they share
 * with others are made again from those others. Of those that are to come back `left` gives what stays meanwhile.
 */
export async function withdraw(
  { reader, writer }: Pick<Store, "reader" | "writer">,
  documentIds: readonly string[],
  identity: Corrections,
  left: (documentIds: readonly string[]) => Promise<readonly DocumentRow[]> = async () => [],
): Promise<Counters[]> {
  const counters: Counters[] = [];
  for (const ids of batches(documentIds, documentsAtOnce)) {
    const graphs = (await reader.fragments(ids)).map((fragment) => contribution(fragment, identity));
    const affected = affectedBy(graphs);
    const leaving = new Set(ids);
    const sharing = await reader.documentsMentioning([...affected.entities]);
    const others = sharing.filter((id) => !leaving.has(id));
    const { put, drop } = diff(await storedRows(reader, affected), await rowsFrom(reader, others, affected, identity));
    const own = <Row>(rowsOf: (graph: Graph) => Iterable<Row>): Row[] => graphs.flatMap((graph) => [...rowsOf(graph)]);
    const mentions = own((graph) => graph.mentions.values());
    const documents = await left(ids);
    const staying = new Set(documents.map(({ id }) => id));
    counters.push(
      await writer.apply({
        put: { ...put, documents },
        drop: {
          ...drop,
          documents: ids.filter((id) => !staying.has(id)),
          passages: own((graph) => graph.passages.keys()),
          mentions: [...new Map(mentions.map((mention) => [mentionKey(mention), mention])).values()],
        },
      }),
    );
  }
  return counters;
}
