/**
 * Draws articles of ThanhChinhBK/vietnews: `node bench/corpus/draw.ts FOLDER party|ordinary SEED FROM TO`, FOLDER being
 * `data` of a checkout. Prints one JSON line an article, `{"path", "text"}`, which `lantoa extract -` reads. "party" are
 * the articles that name a body of the Party, "ordinary" the others. Each half is shuffled by the SHA-256 of seed and
 * path; FROM and TO cut the stretch, so that "0 500" and "500 1000" of one seed are two halves without a common article.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, namesParty, unjoined } from "./article.ts";

const [folder = "", kind = "", seed = "", from = "0", to = "500"] = process.argv.slice(2);
if (!["party", "ordinary"].includes(kind)) throw new Error("usage: draw.ts FOLDER party|ordinary SEED FROM TO");

const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".txt.seg"));
const rank = (path: string): string => createHash("sha256").update(`${seed}:${path}`).digest("hex");
const shuffled = paths.map((path) => ({ path, key: rank(path) })).sort((a, b) => (a.key < b.key ? -1 : 1));

let found = 0;
for (const { path } of shuffled) {
  const article: Article = {
    id: path.slice(0, -".txt.seg".length),
    text: unjoined(readFileSync(join(folder, path), "utf8")),
  };
  if (namesParty(article) !== (kind === "party")) continue;
  if (found >= Number(to)) break;
  if (found >= Number(from)) process.stdout.write(`${JSON.stringify({ path: article.id, text: article.text })}\n`);
  found++;
}
