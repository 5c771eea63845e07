/**
 * Draws articles of ThanhChinhBK/vietnews: `node bench/corpus/draw.ts FOLDER party|ordinary SEED FROM TO`, FOLDER being
 * `data` of a checkout. Prints one JSON line an article, `{"path", "text"}`, which `lantoa extract` reads. "party" are
 * the articles that name a body of the Party, "ordinary" the others; both are shuffled by the seed. FROM and TO cut a
 * stretch, so that "0 600" and "600 1200" of one seed have no article in common.
 */
import { namesParty } from "./article.ts";
import { articles } from "./folder.ts";

const [folder = "", kind = "", seed = "", from = "0", to = "500"] = process.argv.slice(2);
if (!["party", "ordinary"].includes(kind)) throw new Error("usage: draw.ts FOLDER party|ordinary SEED FROM TO");

let found = 0;
for (const article of articles(folder, seed)) {
  if (namesParty(article) !== (kind === "party")) continue;
  if (found >= Number(to)) break;
  if (found >= Number(from)) process.stdout.write(`${JSON.stringify({ path: article.id, text: article.text })}\n`);
  found++;
}
