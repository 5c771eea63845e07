import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildViewer } from "./build-viewer.ts";
import { findChromium } from "./chromium.ts";
import { served } from "./served.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the sample is served, on the embedded store; empty where there is no browser to look at it. */
    readonly sampleAddress: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (findChromium() === undefined && !process.env.LANTOA_TEST_REQUIRE_BROWSER) {
    provide("sampleAddress", "");
    return async () => undefined;
  }
  buildViewer();
  const workspace = mkdtempSync(join(tmpdir(), "lantoa-browser-"));
  const server = await served(["--sample", "--workspace", workspace]);
  provide("sampleAddress", server.address);
  return async () => {
    await server.stop();
    rmSync(workspace, { recursive: true });
  };
}
