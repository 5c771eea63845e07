import { expect, inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { counted } from "../support/browser/newcomer.ts";
import { visitor } from "../support/browser/visit.ts";

inBrowser("with the keyboard alone", () => {
  const visit = visitor();

  test("search, walk, open, undo, read the sentence", async () => {
    const page = await visit(inject("sampleAddress"));
    const { keyboard } = page;
    await page.getByRole("heading", { level: 1 }).waitFor();
    await keyboard.press("/");
    await keyboard.type("nghi quyet dai hoi");
    await page.getByRole("option").nth(1).waitFor();
    await keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("option").nth(1).getAttribute("aria-selected")).toBe("true");
    await keyboard.press("ArrowUp");
    await keyboard.press("Enter");
    const first = await counted(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("canvas");

    const start = await page.locator("aside h2").innerText();
    await expect
      .poll(async () => {
        for (const key of ["ArrowRight", "ArrowUp", "ArrowLeft"]) await keyboard.press(key);
        return page.locator("aside h2").innerText();
      })
      .not.toBe(start);
    await keyboard.press("p");
    await page.getByRole("button", { name: "Bỏ ghim" }).waitFor();
    await keyboard.press("Delete");
    await expect.poll(async () => (await counted(page)).nodes).toBeLessThan(first.nodes);
    await keyboard.press("Control+z");
    await expect.poll(async () => (await counted(page)).nodes).toBe(first.nodes);

    // On to the tabs, the tree, and in it to the sentences of a relation.
    await page.locator('[role="tab"][aria-selected="true"]').focus();
    await keyboard.press("ArrowRight");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("treeitem");
    await keyboard.press("ArrowDown");
    await keyboard.press("s");
    await page.locator('[role="tab"][aria-selected="true"]').focus();
    await keyboard.press("ArrowLeft");
    await page.getByRole("heading", { name: "Câu văn làm chứng" }).waitFor();
    await page.locator("blockquote").first().waitFor();
  });

  test("nothing holds the keyboard: Tab goes through every page and comes out again", async () => {
    const page = await visit(`${inject("sampleAddress")}/#/cypher?cypher=RETURN+1`);
    await page.locator(".cm-content").waitFor();
    const seen = new Set<string>();
    for (let step = 0; step < 60 && !seen.has("BODY"); step++) {
      await page.keyboard.press("Tab");
      seen.add(
        await page.evaluate(() => `${document.activeElement?.className ?? ""}${document.activeElement?.tagName ?? ""}`),
      );
      if (await page.evaluate(() => document.activeElement === document.body)) seen.add("BODY");
    }
    expect([...seen].join(" ")).toContain("cm-content");
    expect(seen).toContain("BODY");
  });

  test("Cypher is written, completed and run", async () => {
    const page = await visit(`${inject("sampleAddress")}/#/cypher`);
    await page.getByRole("button", { name: "Cypher của bạn" }).click();
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("MATCH (m:Meet");
    const offered = page.locator(".cm-tooltip-autocomplete [aria-selected]");
    await offered.waitFor();
    // For a moment after it opened the list takes no Enter, so that nobody takes what they did not see.
    await expect
      .poll(async () => {
        if (await offered.isVisible()) await page.keyboard.press("Enter");
        return page.locator(".cm-content").innerText();
      })
      .toContain("Meeting");
    await page.keyboard.press("End");
    await page.keyboard.type(" RETURN m.name AS ten, m LIMIT 3");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("columnheader", { name: "ten" }).waitFor();
    expect(await page.locator("tbody tr").count()).toBe(3);
  });
});
