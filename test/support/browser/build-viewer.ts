import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the viewer that is served, where it is not built or older than its sources. */
export function buildViewer(): void {
  const script = join(import.meta.dirname, "../../../scripts/fresh-viewer.ts");
  execFileSync(process.execPath, [script], { stdio: "pipe" });
}
