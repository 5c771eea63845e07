import { documentRow } from "../graph/document-row.ts";
import type { DocumentRow } from "../graph/graph.ts";
import type { Library } from "./library.ts";
import type { Plan } from "./plan.ts";
import type { Reader, StoredDocument } from "./ports.ts";

/**
 * Documents that give a path to one another, as they are to be put before anything else and at once: should a build end
 * between two writes, no path may be that of two documents. One that is made anew keeps what it says until it leaves.
 */
export async function exchange(
  reader: Reader,
  stored: readonly StoredDocument[],
  { move, remake }: Pick<Plan, "move" | "remake">,
  books: Library,
): Promise<DocumentRow[]> {
  const owners = new Map(stored.flatMap(({ id, readings }) => readings.map(({ path }) => [path, id])));
  const changing = new Set([...move, ...remake]);
  const partners = new Set<string>();
  for (const id of changing) {
    for (const { path } of books.readings(id)) {
      const owner = owners.get(path);
      if (owner !== undefined && owner !== id && changing.has(owner)) partners.add(id).add(owner);
    }
  }
  const rows = [...partners].map(async (id) => {
    if (move.includes(id)) return [await books.row(id)];
    const text = (await reader.texts([id])).get(id);
    const fragments = text === undefined ? [] : await reader.fragments([id]);
    return fragments.map((fragment) =>
      documentRow({ readings: books.readings(id), extraction: "", fragment, text: text ?? "" }),
    );
  });
  return (await Promise.all(rows)).flat();
}
