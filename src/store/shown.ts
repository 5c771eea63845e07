import { type Corrections, correctionsOf, nameInId } from "../graph/corrections.ts";
import type { Fragment } from "../graph/fragment.ts";
import { isEntityId, masked, withoutWithheld } from "../graph/withheld.ts";
import type { Reader } from "../pipeline/ports.ts";
import { foldTone } from "../text/fold.ts";
import { batches } from "./batches.ts";

/**
 * What of stored documents may be shown. A store keeps each report and its fragment as they were read, so that a person
 * who is withheld can be taken back exactly; whoever gives a text, title or fragment away asks for it here. Only the
 * documents that name somebody who is withheld differ from what is stored.
 */
export type Shown = {
  /** The record, with the names blotted out that are not to be shown in this document. */
  mask<Value>(documentId: string, value: Value): Value;
  /** Nothing where the document names nobody who is withheld. */
  fragment(documentId: string): Fragment | undefined;
};

/** Throws nothing of its own; reads fragments only where somebody is withheld. */
export async function shownIn(
  reader: Pick<Reader, "fragments" | "judgements">,
  documentIds: readonly string[],
  corrections?: Corrections,
): Promise<Shown> {
  const known = corrections ?? correctionsOf(await reader.judgements());
  const { withholds } = known;
  const naming = new Map<string, { readonly names: string[][]; readonly fragment: Fragment }>();
  for (const ids of withholds ? batches(documentIds, 100) : []) {
    for (const fragment of await reader.fragments(ids)) note(fragment);
  }
  function note(fragment: Fragment): void {
    const names = fragment.entities.filter(({ id }) => withholds?.(id)).map(({ id }) => nameInId(id));
    if (names.length > 0) naming.set(fragment.document.id, { names, fragment: withoutWithheld(fragment, known) });
  }
  return {
    mask: (documentId, value) => masked(value, naming.get(documentId)?.names ?? []),
    fragment: (documentId) => naming.get(documentId)?.fragment,
  };
}

/** Who is withheld, as a statement for either engine. */
export const withheldStatement = "MATCH (j:Judgement {verdict: 'withhold'}) RETURN j.left AS id ORDER BY id";

/**
 * Rows of an answer, which may hold texts, titles and judgements themselves. What is nothing but the name, or an id
 * that is not withheld, is that of another person of this name and stays.
 */
export function shownRows<Row>(rows: readonly Row[], withheld: readonly { readonly id: string }[]): Row[] {
  const names = withheld.map(({ id }) => nameInId(id));
  const isWithheld = (text: string) => withheld.some(({ id }) => text === id || text.startsWith(`${id}/`));
  const keep = (text: string) => (isEntityId(text) ? !isWithheld(text) : names.some((name) => isNameOnly(text, name)));
  return rows.map((row) => masked(row, names, keep));
}

const isNameOnly = (text: string, name: readonly string[]): boolean => slugOf(text) === name.join("-");
const slugOf = (text: string): string => foldTone(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
