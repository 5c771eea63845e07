import { describe } from "vitest";
import { findChromium } from "./chromium.ts";

/** Skipped where there is no Chromium, unless LANTOA_TEST_REQUIRE_BROWSER is set; the reason stands in the name. */
export function inBrowser(name: string, block: () => void): void {
  if (findChromium() !== undefined || process.env.LANTOA_TEST_REQUIRE_BROWSER) describe(name, block);
  else describe.skip(`${name} (no Chromium: set CHROMIUM_PATH, or put chromium on PATH)`, block);
}
