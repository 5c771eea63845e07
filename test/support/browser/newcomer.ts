import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The figures below the canvas: "21 nút, 22 quan hệ". */
export async function counted(page: Page): Promise<{ nodes: number; edges: number }> {
  const said = page.getByText(/^\d+ nút, \d+ quan hệ/);
  await said.waitFor();
  const [nodes = 0, edges = 0] = (await said.innerText()).match(/\d+/g)?.map(Number) ?? [];
  return { nodes, edges };
}

/**
 * Somebody who has never written Cypher, on any store: the first neighbourhood in at most three actions, then further,
 * and the sentence behind a line.
 */
export async function newcomersJourney(page: Page): Promise<void> {
  // One action: a good place to begin.
  await page.getByRole("heading", { name: "Mười chỗ nên bắt đầu" }).waitFor();
  await page.locator("ol a").first().click();
  const first = await counted(page);
  expect(first.nodes).toBeGreaterThan(3);
  expect(first.edges).toBeGreaterThanOrEqual(first.nodes - 1);

  // The same by the search box: typing without marks, and Enter.
  await page.getByRole("combobox").fill("thanh uy");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await page.locator("aside h2").innerText()).toLowerCase()).toContain("thành ủy");
  const second = await counted(page);

  // A neighbour in the tree, opened further.
  await page.getByRole("tab", { name: "Danh sách" }).click();
  await page.locator('[role="treeitem"][data-node] .leaf').first().click();
  await page.getByRole("tab", { name: "Thẻ" }).click();
  await page.getByRole("button", { name: "Mở rộng" }).click();
  await expect.poll(async () => (await page.locator(".actions button").first().innerText()).trim()).not.toBe("Mở rộng");
  expect((await counted(page)).nodes).toBeGreaterThanOrEqual(second.nodes);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  expect((await counted(page)).nodes).toBe(second.nodes);

  // The sentence behind a line, with the words of both ends marked, and the way to the whole report.
  await page.getByRole("tab", { name: "Danh sách" }).click();
  await page.locator('[role="treeitem"][data-edge] .sentences').first().click();
  await page.getByRole("tab", { name: "Thẻ" }).click();
  await page.getByRole("heading", { name: "Câu văn làm chứng" }).waitFor();
  await page.locator("blockquote mark").first().waitFor();
  const marked = await page.locator("blockquote mark").first().innerText();
  await page.getByRole("link", { name: "Đọc cả báo cáo" }).first().click();
  await page.locator(".looked").first().waitFor();
  expect(await page.locator(".text").innerText()).toContain(marked.trim());

  // And from the report back to the graph.
  await page.locator(".text a").first().click();
  expect((await counted(page)).nodes).toBeGreaterThan(0);
}

/** The ripple of the first resolution that is offered: columns by level, each body with its lag. */
export async function seesTheRipple(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Lan tỏa", exact: true }).click();
  await page.locator("main ul a").first().click();
  await page.locator(".levels h3").first().waitFor();
  expect(await page.locator(".levels > section").count()).toBeGreaterThan(1);
  expect(await page.locator(".lag").allInnerTexts()).toContainEqual(expect.stringMatching(/sau \d+ ngày/));
}
