import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, unjoined } from "./article.ts";

/** SHA-256 of a seed and a key, in hex: sorting by it shuffles, the same on every machine. */
export const rank = (seed: string, key: string): string => createHash("sha256").update(`${seed}:${key}`).digest("hex");

/** The articles below `data` of a checkout of ThanhChinhBK/vietnews, one by one, in the order that `seed` gives. */
export function* articles(folder: string, seed: string): Generator<Article> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".txt.seg"));
  const shuffled = paths.map((path) => ({ path, key: rank(seed, path) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { path } of shuffled) {
    yield { id: path.slice(0, -".txt.seg".length), text: unjoined(readFileSync(join(folder, path), "utf8")) };
  }
}
