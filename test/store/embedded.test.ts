import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { embeddedStore } from "../../src/store/open.ts";
import { conformance } from "./conformance/conformance.ts";

const root = mkdtempSync(join(tmpdir(), "lantoa-conformance-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

conformance({ name: "embedded", open: async () => embeddedStore(mkdtempSync(join(root, "store-"))), skip: {} });
