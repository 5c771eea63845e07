import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { counted } from "../support/browser/newcomer.ts";
import { visitor } from "../support/browser/visit.ts";

const script = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{@html 1}`;

/** The same answers with a script in every name, alias, title and sentence. */
async function poison(page: Page): Promise<void> {
  const names = new Set(["name", "alias", "title", "text", "path", "reason", "vi", "en"]);
  const poisoned = (value: unknown, key?: string): unknown => {
    if (typeof value === "string") return key !== undefined && names.has(key) ? `${script}${value}` : value;
    if (Array.isArray(value)) return value.map((item) => poisoned(item, key === "aliases" ? "alias" : undefined));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, name)]));
  };
  await page.route("**/api/**", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: poisoned(await response.json()) });
  });
}
const hacked = (page: Page) => page.evaluate(() => "hacked" in window);

inBrowser("hostile input", () => {
  const visit = visitor();

  test("a script in a name, title or sentence stays text on every page", async () => {
    const page = await visit("about:blank");
    await poison(page);
    await page.goto(inject("sampleAddress"));
    await page.locator("ol a").first().waitFor();
    expect(await page.locator("ol a").first().innerText()).toContain("<script>");
    await page.getByRole("combobox").fill("ha");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await counted(page);
    await page.locator("blockquote").first().waitFor();
    for (const name of ["Danh sách", "Bộ lọc"]) await page.getByRole("tab", { name }).click();
    for (const name of ["documents", "ripple", "posts", "cypher"]) {
      await page.goto(`${inject("sampleAddress")}/#/${name}`);
      await page.locator("main a, main button").first().waitFor();
    }
    await page.goto(`${inject("sampleAddress")}/#/documents`);
    await page.locator("main li a").first().click();
    await page.locator(".text").waitFor();
    expect(await hacked(page)).toBe(false);
    expect(await page.locator("main img, main script").count()).toBe(0);
  });

  test("a search of 10,000 characters ends with a plain word", async () => {
    const page = await visit(inject("sampleAddress"));
    await page.getByRole("combobox").fill("đ".repeat(10_000));
    await page.getByText(/Không tìm thấy/).waitFor();
    await page.getByRole("combobox").fill("' OR 1=1 //}) DETACH DELETE n <b>");
    await page.getByText(/Không tìm thấy “' OR 1=1/).waitFor();
  });

  test.each([
    ["writes", "CREATE (n:Ghost) RETURN n"],
    ["is no Cypher", "chọn tất cả"],
  ])("Cypher that %s is refused with a word, and the page goes on", async (_, cypher) => {
    const page = await visit(`${inject("sampleAddress")}/#/cypher?${new URLSearchParams({ cypher })}`);
    await page.getByRole("button", { name: "Chạy" }).click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect((await alert.innerText()).length).toBeGreaterThan(20);
    await page.getByRole("button", { name: "Đã đề ra những chỉ tiêu nào?" }).click();
    await page.getByRole("button", { name: "Chạy" }).click();
    await page.locator("tbody tr").first().waitFor();
  });

  test.each(["#/graph?v=bịa-đặt", "#/graph?id=person/kh%C3%B4ng-c%C3%B3"])(
    "%s does not keep the neighbourhood of before, which is one undo away",
    async (hash) => {
      const page = await visit(inject("sampleAddress"));
      await page.locator("ol a").first().click();
      const before = await counted(page);
      await page.waitForURL(/#\/graph\?v=/);
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.locator('.empty [role="alert"]').waitFor();
      expect(decodeURIComponent(page.url())).toContain(decodeURIComponent(hash));
      await page.getByRole("button", { name: "Hoàn tác" }).click();
      expect(await counted(page)).toEqual(before);
      await page.waitForURL(/#\/graph\?v=/);
    },
  );

  test("what was said of one page does not stay on the next", async () => {
    const page = await visit(inject("sampleAddress"));
    await page.locator("ol a").first().waitFor();
    await page.route("**/api/neighbours*", (route) => route.fulfill({ status: 418, body: "" }));
    await page.locator("ol a").first().click();
    await page.locator(".notice").waitFor();
    await page.getByRole("link", { name: "Báo cáo", exact: true }).click();
    await page.getByRole("heading", { name: "Báo cáo đã đọc" }).waitFor();
    expect(await page.locator(".notice.grave button").count()).toBe(0);
  });

  test.each([
    ["#/graph?id=person/kh%C3%B4ng-c%C3%B3", /Không|không/],
    ["#/graph?v=bịa-đặt", /Liên kết này đã hỏng/],
    ["#/nonsense", /Không có trang nào ở #\/nonsense/],
    ["#/document?id=0000", /Không|không/],
    ["#/ripple?id=resolution/x", /Không|không/],
    ["#/posts?id=%00%FF", /Không|không/],
  ])("%s says that there is nothing", async (hash, word) => {
    const page = await visit(`${inject("sampleAddress")}/${hash}`);
    await expect
      .poll(async () =>
        page
          .locator('[role="alert"], .notices')
          .allInnerTexts()
          .then((said) => said.join(" ")),
      )
      .toMatch(word);
    await page.getByRole("link", { name: "Mở đầu" }).first().click();
    await page.locator("ol a").first().waitFor();
  });
});
