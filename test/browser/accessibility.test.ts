import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { counted } from "../support/browser/newcomer.ts";
import { visitor } from "../support/browser/visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, each with where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate("axe.run(document)")) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
const ends = {
  from: "place/xã-suối-trúc.huyện-hạ-lĩnh.trúc-lĩnh",
  to: "organisation/tỉnh-ủy/trúc-lĩnh",
};
const noted: string[] = [];
async function look(page: Page, where: string): Promise<void> {
  for (const fault of await violations(page)) noted.push(`${where}: ${fault}`);
}

inBrowser("axe finds nothing wrong", () => {
  const visit = visitor();

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 800],
    ["dark", 800],
  ] as const)("on any page, %s, %i pixels wide", async (colorScheme, width) => {
    noted.length = 0;
    const page = await visit(inject("sampleAddress"), { colorScheme, viewport: { width, height: 900 } });
    await page.locator("ol a").first().waitFor();
    await look(page, "start");
    await page.getByRole("combobox").first().fill("ha");
    await page.getByRole("option").first().waitFor();
    await look(page, "search");
    await page.keyboard.press("Enter");
    await counted(page);
    await page.locator("blockquote").first().waitFor();
    await look(page, "card");
    await page.getByRole("tab", { name: "Danh sách" }).click();
    await look(page, "tree");
    await page.locator("[data-edge] .sentences").first().click();
    await page.getByRole("tab", { name: "Thẻ" }).click();
    await page.locator("blockquote").first().waitFor();
    await look(page, "evidence");
    await page.goto(`${inject("sampleAddress")}/#/graph?${new URLSearchParams(ends)}`);
    await page.locator("aside blockquote mark").first().waitFor();
    await look(page, "way");
    await page.getByRole("tab", { name: "Bộ lọc" }).click();
    await page.getByRole("checkbox").first().uncheck();
    await look(page, "filter");
    await page.goto(`${inject("sampleAddress")}/#/documents`);
    await page.locator("main li a").first().waitFor();
    await look(page, "documents");
    await page.locator("main li a").first().click();
    await page.locator(".text").waitFor();
    await look(page, "document");
    await page.goto(`${inject("sampleAddress")}/#/nonsense`);
    await page.getByRole("alert").waitFor();
    await look(page, "nowhere");
    for (const name of ["ripple", "posts"]) {
      await page.goto(`${inject("sampleAddress")}/#/${name}`);
      await page.locator("main ul a").first().click();
      await page.locator("main ol").first().waitFor();
      await look(page, name);
    }
    await page.goto(`${inject("sampleAddress")}/#/cypher`);
    await page.locator("nav ul button").first().click();
    await look(page, "question");
    await page.getByRole("button", { name: "Cypher của bạn", exact: true }).click();
    await page.locator(".cm-content").waitFor();
    await page.getByRole("button", { name: "Chạy" }).click();
    await page.locator("tbody tr").first().waitFor();
    await look(page, "cypher");
    expect(noted).toEqual([]);
  });

  test.each([
    ["en-US", "What is in the graph"],
    ["fr-FR", "Trong đồ thị có gì"],
  ])("a browser that asks for %s reads '%s' first", async (locale, heading) => {
    const page = await visit(inject("sampleAddress"), { locale });
    await page.getByRole("heading", { name: heading }).waitFor();
  });

  test("the page says its language, and says all in the other one when asked", async () => {
    const page = await visit(inject("sampleAddress"));
    await page.getByRole("heading", { name: "Trong đồ thị có gì" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "What is in the graph" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.reload();
    await page.getByRole("heading", { name: "What is in the graph" }).waitFor();
  });
});
