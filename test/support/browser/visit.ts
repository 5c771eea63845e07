import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launch } from "./chromium.ts";

/**
 * That a resource did not load is seen by what the page says of it. While text is typed in an editor Chromium itself
 * tries a style attribute, which the policy of the server refuses.
 */
const isNoFault = (said: string, address: string): boolean =>
  said.startsWith("Failed to load resource") ||
  (said.startsWith("Applying inline style violates") && address.includes("#/cypher"));

/**
 * One browser for a file, one page for a test. Nothing a page does may end in an error of its scripts or against the
 * policy of the server; what the network says while a server is away is none.
 */
export function visitor(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  let faults: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(faults).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (address, options = {}) => {
    faults = [];
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      locale: "vi-VN",
      ...options,
    });
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (said) => {
      if (said.type() === "error" && !isNoFault(said.text(), page.url())) faults.push(said.text());
    });
    await page.goto(address);
    return page;
  };
}
