import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { visitor } from "../support/browser/visit.ts";

/** Bytes of JavaScript, gzipped, that the first page may need: DESIGN says 160 KiB. */
const most = 160 * 1024;

inBrowser("the first load", () => {
  const visit = visitor();

  test("needs little JavaScript, and nothing from elsewhere", async () => {
    const page = await visit("about:blank");
    const scripts: Promise<Buffer>[] = [];
    const hosts = new Set<string>();
    page.on("response", (response) => {
      hosts.add(new URL(response.url()).origin);
      if (response.url().endsWith(".js")) scripts.push(response.body());
    });
    await page.goto(inject("sampleAddress"), { waitUntil: "networkidle" });
    await page.locator("ol a").first().click();
    await page.locator("#canvas canvas").first().waitFor();
    await page.waitForLoadState("networkidle");
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
    expect([...hosts]).toEqual([inject("sampleAddress")]);
  });
});
