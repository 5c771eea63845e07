import { correctionsOf } from "../../graph/corrections.ts";
import type { DocumentRow, GraphRow, RelationRow } from "../../graph/graph.ts";
import { compareText } from "../../graph/order.ts";
import type { Reader } from "../../pipeline/ports.ts";
import { batches } from "../batches.ts";
import { shownIn } from "../shown.ts";

type RowOf<Kind extends GraphRow["kind"]> = Extract<GraphRow, { kind: Kind }>["row"];

/** All rows of one kind, in the order of the store. */
export async function* rowsOf<Kind extends GraphRow["kind"]>(reader: Reader, kind: Kind): AsyncGenerator<RowOf<Kind>> {
  for await (const { row } of reader.rows([kind])) yield row as RowOf<Kind>;
}

/**
 * A relation with the sentences that say so: `evidenceSentences`, `evidenceDocuments` (ids) and `evidencePaths` (where
 * the document lies) are parallel to `evidence`, as its spans and rules are.
 */
export type EvidencedRelation = RelationRow & {
  readonly evidenceSentences: readonly string[];
  readonly evidenceDocuments: readonly string[];
  readonly evidencePaths: readonly string[];
};

export async function* evidencedRelations(reader: Reader): AsyncGenerator<EvidencedRelation> {
  const pathOf = new Map((await reader.documents()).map(({ id, paths }) => [id, paths[0] ?? ""]));
  for await (const relations of grouped(rowsOf(reader, "relation"), 1000)) {
    const ids = [...new Set(relations.flatMap(({ evidence }) => evidence))];
    const passages = new Map((await reader.passages(ids)).map((passage) => [passage.id, passage]));
    for (const relation of relations) {
      const documents = relation.evidence.map((id) => passages.get(id)?.document ?? "");
      yield {
        ...relation,
        evidenceSentences: relation.evidence.map((id) => passages.get(id)?.text ?? ""),
        evidenceDocuments: documents,
        evidencePaths: documents.map((id) => pathOf.get(id) ?? ""),
      };
    }
  }
}

/** The documents by their ids, with their texts; with their fragments only where they are asked for. */
export async function* textDocuments(reader: Reader): AsyncGenerator<Omit<DocumentRow, "fragment">> {
  const documents = (await reader.documents()).toSorted((a, b) => compareText(a.id, b.id));
  const corrections = correctionsOf(await reader.judgements());
  for (const batch of batches(documents, 20)) {
    const ids = batch.map(({ id }) => id);
    const texts = await reader.texts(ids);
    const shown = await shownIn(reader, ids, corrections);
    for (const document of batch) yield shown.mask(document.id, { ...document, text: texts.get(document.id) ?? "" });
  }
}

export async function* wholeDocuments(reader: Reader): AsyncGenerator<DocumentRow> {
  for await (const batch of grouped(textDocuments(reader), 20)) {
    const ids = batch.map(({ id }) => id);
    const fragments = await reader.fragments(ids);
    const shown = await shownIn(reader, ids);
    const fragmentOf = new Map(fragments.map((fragment) => [fragment.document.id, fragment]));
    for (const document of batch) {
      const fragment = fragmentOf.get(document.id);
      const without = shown.fragment(document.id);
      // Under no extraction key, so that a build from it reads the report anew.
      if (without) yield { ...document, fragment: without, extraction: "" };
      // Gone since the list was read: another process builds.
      else if (fragment) yield { ...document, fragment };
    }
  }
}

/** The items in groups, in order; a group ends with the item that makes it weigh `enough`. */
export async function* grouped<Item>(
  items: AsyncIterable<Item>,
  enough: number,
  weigh: (item: Item) => number = () => 1,
): AsyncGenerator<readonly Item[]> {
  let group: Item[] = [];
  let weight = 0;
  for await (const item of items) {
    group.push(item);
    weight += weigh(item);
    if (weight < enough) continue;
    yield group;
    group = [];
    weight = 0;
  }
  if (group.length > 0) yield group;
}
