import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";

const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

export type LayerReport = {
  /** Files of src and web that were looked at. */
  readonly seen: number;
  /** What is wrong, one a line; empty when the layers are kept. */
  readonly faults: readonly string[];
};

/**
 * Holds `root`/src, and `root`/web where there is one, to the rules of .dependency-cruiser.cjs. That a file was not
 * looked at is a fault too: with a TypeScript that it does not know, dependency-cruiser sees no module and finds nothing
 * wrong.
 */
export async function checkLayers(root: string): Promise<LayerReport> {
  const folders = ["src", "web"].filter((name) => existsSync(join(root, name)));
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.([mc]?ts|svelte)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
  if (!files.some((name) => name.startsWith("src/"))) return { seen: 0, faults: ["src holds no module"] };
  const { output } = await cruise(folders, { ...options, baseDir: root, validate: true, ruleSet: { forbidden } });
  const { modules, summary } = output as ICruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = files.filter((name) => !seen.has(name));
  return {
    seen: files.length - unseen.length,
    faults: [
      ...unseen.map((name) => `${name} was not looked at`),
      ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ],
  };
}
