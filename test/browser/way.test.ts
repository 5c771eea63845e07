import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { counted } from "../support/browser/newcomer.ts";
import { visitor } from "../support/browser/visit.ts";

/** Waits until the address holds all of the view: it is written once the reader pauses. */
async function atRest(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const before = page.url();
      await page.waitForTimeout(700);
      return page.url() === before && before.includes("#/graph?v=");
    })
    .toBe(true);
}

inBrowser("the way between two nodes", () => {
  const visit = visitor();

  test("is asked for by keyboard, read with its sentences, undone, and kept in the address", async () => {
    const page = await visit(inject("sampleAddress"));
    await page.locator("ol a").first().click();
    const before = await counted(page);
    await page.getByRole("button", { name: "Tìm đường đến…" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("xã Suối Trúc");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Đường ngắn nhất" }).waitFor();
    await page.locator("aside blockquote mark").first().waitFor();
    await expect.poll(async () => (await counted(page)).nodes).toBeGreaterThan(before.nodes);
    const found = await counted(page);
    const said = await page.locator("aside [role=status]").first().innerText();
    expect(said).toMatch(/^\d+ đường, mỗi đường \d+ quan hệ/);

    // One of them alone; and the whole of it for a colleague.
    await page.getByRole("button", { name: "Chỉ xem đường này" }).first().click();
    await page.getByRole("button", { name: "Xem mọi đường" }).waitFor();
    await atRest(page);
    const other = await visit(page.url());
    await other.getByRole("heading", { name: "Đường ngắn nhất" }).waitFor();
    expect(await other.locator("aside [role=status]").first().innerText()).toBe(said);
    await other.getByRole("button", { name: "Xem mọi đường" }).waitFor();
    expect(await counted(other)).toEqual(found);

    // A step leads to all that says so, and back; the way itself is one step to undo.
    await page.locator(".joint button").first().click();
    await page.getByRole("heading", { name: "Câu văn làm chứng" }).waitFor();
    await page.getByRole("button", { name: "← Đường ngắn nhất" }).click();
    await page.getByRole("heading", { name: "Đường ngắn nhất" }).waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => counted(page)).toEqual(before);
    expect(await page.getByRole("heading", { name: "Đường ngắn nhất" }).count()).toBe(0);
  });

  test("may be an address of its own, and says when there is none", async () => {
    const ends = new URLSearchParams({
      from: "organisation/thành-ủy/hà-nội",
      to: "place/xã-suối-trúc.huyện-hạ-lĩnh.trúc-lĩnh",
    });
    const page = await visit(`${inject("sampleAddress")}/#/graph?${ends}`);
    await page.getByText("Không có đường nào nối hai nút này").waitFor();
    expect(await counted(page)).toEqual({ nodes: 2, edges: 0 });
    await page.getByRole("button", { name: "Thôi xem đường" }).click();
    await page.getByText("Chọn một nút hoặc một quan hệ").waitFor();
  });
});
