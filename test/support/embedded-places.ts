import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { embeddedStore, type StoreAccess } from "../../src/store/open.ts";

/** Gives new places for embedded stores, all gone after the tests of the file or block that it is called in. */
export function embeddedPlaces(): () => StoreAccess {
  const root = mkdtempSync(join(tmpdir(), "lantoa-stores-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => embeddedStore(mkdtempSync(join(root, "store-")));
}
