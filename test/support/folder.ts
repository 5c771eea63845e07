import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A link to another path, relative to the folder that it lies in. */
export const link = (target: string) => ({ target });

/** A new folder with these files, gone when the test is: `folder({ "a/b.txt": "text", "c.txt": link("a/b.txt") })`. */
export function folder(files: Readonly<Record<string, string | Uint8Array | { readonly target: string }>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "lantoa-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(path, content);
    else symlinkSync(content.target, path);
  }
  return root;
}
