import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

export const version: string = manifest.version;
/** Of the Node that runs lantoa, the oldest: "22.9". */
export const requiredNode: string = manifest.engines.node.replace(/^>=/, "");

/** Whether a version comes before another one: 9.10 before 22.9, and 22.9 before 22.10. */
export function isOlder(version: string, least: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [index, needed] of least.split(".").map(Number).entries()) {
    const part = parts[index] ?? 0;
    if (part !== needed) return part < needed;
  }
  return false;
}
