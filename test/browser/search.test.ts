import { expect, inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { visitor } from "../support/browser/visit.ts";

inBrowser("the search", () => {
  const visit = visitor();

  test("says how many more it found than it lists, of all types and of one", async () => {
    const address = inject("sampleAddress");
    const page = await visit(address);
    await page.getByRole("combobox").first().fill("hoi");
    await page.getByRole("option").first().waitFor();
    const listed = await page.getByRole("option").count();
    const { total, counts } = await (await fetch(`${address}/api/search?q=hoi`)).json();
    expect(total).toBeGreaterThan(listed);
    await page.getByText(`và ${total - listed} kết quả nữa`).waitFor();

    const [least] = counts.toSorted((a: { count: number }, b: { count: number }) => a.count - b.count);
    expect(least.count).toBeLessThan(listed);
    await page
      .getByRole("button", { name: new RegExp(` ${least.count}$`) })
      .first()
      .click();
    await expect.poll(() => page.getByText(/kết quả nữa/).count()).toBe(0);
  });
});
