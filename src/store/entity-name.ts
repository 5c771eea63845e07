import { LantoaError } from "../error.ts";
import type { EntityTypeName } from "../ontology/entity-types.ts";
import type { Reader } from "../pipeline/ports.ts";
import { foldForSearch, foldTone } from "../text/fold.ts";

type Found = { readonly id: string; readonly name: string; readonly labels: readonly string[] };

/** The ways to say which entity is meant, the surest first; the first that finds anything decides. */
const ways = [
  "MATCH (n:Entity {id: $said})",
  "MATCH (n:Entity) WHERE n.name = $said",
  "MATCH (n:Entity) WHERE $said IN n.aliases",
];
/** Then the name written otherwise: without its marks, in other case, the tone mark on the other vowel. */
const folded = "MATCH (n:Entity) WHERE n.searchName = $folded";
const similar = "MATCH (n:Entity) WHERE n.searchName CONTAINS $folded";

/**
 * The id of the one entity of these types that has the given id, or name, alias, or name without its marks.
 * Fails with query/bad-parameter where there is none, or several in the same way, and names those in question.
 */
export async function entityId(
  reader: Pick<Reader, "query">,
  types: readonly EntityTypeName[],
  said: string,
): Promise<string> {
  const parameters = { said: said.normalize("NFC").trim(), folded: foldForSearch(said).trim() };
  const look = async (way: string) => {
    const { rows } = await reader.query(
      `${way} RETURN n.id AS id, n.name AS name, labels(n) AS labels ORDER BY id`,
      parameters,
    );
    return (rows as readonly Found[]).filter(({ labels }) => types.some((type) => labels.includes(type)));
  };
  const bare = parameters.said.toLowerCase() === parameters.folded;
  // Who writes marks means them: Tư is not Tú.
  const isMeant = ({ name }: Found) => bare || foldTone(name) === foldTone(parameters.said);
  for (const way of [...ways, folded]) {
    const found = (await look(way)).filter((each) => way !== folded || isMeant(each));
    const [only] = found;
    if (only && found.length === 1) return only.id;
    if (only)
      throw new LantoaError("query/bad-parameter", { value: said, hint: `Give one of these ids: ${list(found)}.` });
  }
  const kinds = types.length > 3 ? "entity" : types.join(" or ");
  const near = parameters.folded === "" ? [] : await look(similar);
  const hint = near.length > 0 ? `Near to it: ${list(near)}.` : "Look for it: lantoa query search --param text=NAME.";
  throw new LantoaError("query/bad-parameter", { value: said, hint: `No ${kinds} has this id or name. ${hint}` });
}

const list = (found: readonly Found[]): string => {
  const shown = found.slice(0, 5).map(({ id }) => id);
  return [...shown, ...(found.length > 5 ? [`… (${found.length})`] : [])].join(", ");
};
