/**
 * Draws relations from what `lantoa extract` printed: `node bench/corpus/facts.ts FRAGMENTS.ndjson SEED N [TYPE…]`. Every
 * relation of every article has the same chance, whatever its type and certainty; with types, every one of those types.
 * Prints a table without sentences, to be judged beside the articles; a person stands as a hash of the id.
 */
import { readFileSync } from "node:fs";
import { fragmentSchema } from "../../src/graph/fragment.ts";
import { rank } from "./folder.ts";

const [path = "", seed = "", count = "300", ...types] = process.argv.slice(2);
const hidden = (id: string): string => `person#${rank("", id).slice(0, 8)}`;

const rows: { readonly key: string; readonly cells: readonly string[] }[] = [];
for (const line of readFileSync(path, "utf8").split("\n")) {
  if (line === "") continue;
  const { document, entities, relations } = fragmentSchema.parse(JSON.parse(line));
  const named = new Map(entities.map(({ id, type, name }) => [id, type === "Person" ? hidden(id) : name]));
  for (const { type, from, to, certainty } of relations) {
    if (types.length > 0 && !types.includes(type)) continue;
    const ends = [from, to].map((id) => named.get(id) ?? id);
    rows.push({
      key: rank(seed, [document.path, type, from, to].join(":")),
      cells: [document.path, ends[0] ?? "", type, ends[1] ?? "", certainty],
    });
  }
}
const drawn = rows.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, Number(count));
console.log("no\tarticle\tfrom\trelation\tto\tcertainty");
for (const [i, { cells }] of drawn.entries()) console.log([i + 1, ...cells].join("\t"));
console.error(`${drawn.length} of ${rows.length} relations`);
