import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { counted } from "../support/browser/newcomer.ts";
import { visitor } from "../support/browser/visit.ts";

/** The first place to begin, opened and at rest: the address holds the whole view by then. */
async function opened(page: Page): Promise<void> {
  await page.locator("ol a").first().click();
  await counted(page);
  await page.waitForURL(/#\/graph\?v=/);
}

/** How many pixels of a picture are not of its most frequent colour, and how many colours it has. */
async function colours(page: Page, picture: Buffer): Promise<{ drawn: number; kinds: number }> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const surface = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!surface) throw new Error("no surface");
    surface.drawImage(image, 0, 0);
    const counts = new Map<number, number>();
    for (const pixel of new Uint32Array(surface.getImageData(0, 0, image.width, image.height).data.buffer)) {
      counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }
    return { drawn: image.width * image.height - Math.max(...counts.values()), kinds: counts.size };
  }, picture.toString("base64"));
}

inBrowser("the graph page", () => {
  const visit = visitor();

  test.each(["light", "dark"] as const)("draws: the picture is not blank (%s)", async (colorScheme) => {
    const page = await visit(inject("sampleAddress"), { colorScheme });
    await opened(page);
    await expect
      .poll(async () => (await colours(page, await page.locator("#canvas").screenshot())).kinds, { timeout: 10_000 })
      .toBeGreaterThan(30);
    expect((await colours(page, await page.locator("#canvas").screenshot())).drawn).toBeGreaterThan(3000);
  });

  test("a link shows a colleague exactly the same", async () => {
    const page = await visit(inject("sampleAddress"));
    await opened(page);
    await page.getByRole("tab", { name: "Bộ lọc" }).click();
    await page.getByRole("checkbox").first().uncheck();
    await page.getByRole("tab", { name: "Thẻ" }).click();
    await page.getByRole("button", { name: "Ghim" }).click();
    const before = page.url();
    await page.getByRole("button", { name: "Phóng to" }).click();
    await expect.poll(() => page.url()).not.toBe(before);
    const shown = await counted(page);
    const picture = await page.locator("#canvas").screenshot();
    const card = await page.locator("aside h2").innerText();

    const other = await visit(page.url());
    expect(await counted(other)).toEqual(shown);
    expect(await other.locator("aside h2").innerText()).toBe(card);
    await expect
      .poll(async () => (await other.locator("#canvas").screenshot()).equals(picture), { timeout: 10_000 })
      .toBe(true);
    await other.getByRole("button", { name: "Bỏ ghim" }).waitFor();
  });

  test("the legend filters, only one kind, all again; hide, undo, redo", async () => {
    const page = await visit(inject("sampleAddress"));
    await opened(page);
    const all = await counted(page);
    await page.getByRole("tab", { name: "Bộ lọc" }).click();
    await page
      .getByRole("button", { name: /^Chỉ xem / })
      .last()
      .click();
    await page
      .getByRole("button", { name: /^Chỉ xem / })
      .first()
      .click();
    const few = await counted(page);
    expect(few.nodes).toBeLessThan(all.nodes);
    await page.getByRole("button", { name: "Hiện tất cả" }).first().click();
    expect(await counted(page)).toEqual(all);
    await page.getByRole("tab", { name: "Thẻ" }).click();
    await page.getByRole("button", { name: "Ẩn", exact: true }).click();
    await expect.poll(async () => (await counted(page)).edges).toBeLessThan(all.edges);
    await page.keyboard.press("Control+z");
    await expect.poll(() => counted(page)).toEqual(all);
    await page.keyboard.press("Control+y");
    await expect.poll(async () => (await counted(page)).edges).toBeLessThan(all.edges);
  });

  test("a hand on the canvas: a drag moves one node and pins it, a double click opens", async () => {
    const page = await visit(inject("sampleAddress"));
    await opened(page);
    const box = await page.locator("#canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    // The node that was opened has the camera on it once it alone is in sight.
    await page.locator("#canvas").focus();
    const before = page.url();
    const [x, y] = await nodeOnScreen(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("button", { name: "Bỏ ghim" }).waitFor();
    await expect.poll(() => page.url()).not.toBe(before);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByRole("button", { name: "Ghim", exact: true }).waitFor();
  });

  test.each([
    ["Ảnh PNG", "lantoa.png", (file: Buffer) => file.subarray(1, 4).toString() === "PNG" && file.length > 5000],
    ["Ảnh SVG", "lantoa.svg", (file: Buffer) => file.toString().startsWith("<svg") && file.includes("<title>")],
    ["Bảng nút (CSV)", "lantoa-nodes.csv", (file: Buffer) => file.toString().split("\n").length > 4],
    ["Bảng quan hệ (CSV)", "lantoa-edges.csv", (file: Buffer) => file.toString().includes("certainty")],
    ["GEXF (Gephi)", "lantoa.gexf", (file: Buffer) => file.toString().includes("<gexf")],
  ])("keeps %s", async (name, fileName, fits) => {
    const page = await visit(inject("sampleAddress"));
    await opened(page);
    await page.getByText("Lưu", { exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    expect(file.suggestedFilename()).toBe(fileName);
    expect(fits(await readFile(await file.path()))).toBe(true);
  });
});

/** Where on the screen the chosen node lies: the pixel of the accent's rim nearest to the middle of all of them. */
async function nodeOnScreen(page: Page): Promise<[number, number]> {
  const box = await page.locator("#canvas").boundingBox();
  const picture = await page.locator("#canvas").screenshot();
  const [x, y] = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const surface = new OffscreenCanvas(image.width, image.height).getContext("2d");
    const accent = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();
    const wanted = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
    surface?.drawImage(image, 0, 0);
    const pixels = surface?.getImageData(0, 0, image.width, image.height).data ?? [];
    let [sumX, sumY, count] = [0, 0, 0];
    for (let at = 0; at < pixels.length; at += 4) {
      if (wanted.some((part, index) => Math.abs((pixels[at + index] ?? 0) - part) > 6)) continue;
      sumX += (at / 4) % image.width;
      sumY += Math.floor(at / 4 / image.width);
      count += 1;
    }
    return [sumX / count, sumY / count];
  }, picture.toString("base64"));
  return [(box?.x ?? 0) + (x ?? 0), (box?.y ?? 0) + (y ?? 0)];
}
