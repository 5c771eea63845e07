import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { counted } from "../support/browser/newcomer.ts";
import { type Served, served } from "../support/browser/served.ts";
import { visitor } from "../support/browser/visit.ts";

inBrowser("the server goes away while the page is open", () => {
  const visit = visitor();
  let workspace: string;
  let server: Served;
  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), "lantoa-away-"));
    server = await served(["--sample", "--workspace", workspace]);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(workspace, { recursive: true });
  });

  test("nothing is lost, a plain word says so, and it recovers by itself", async () => {
    const page = await visit(server.address);
    await page.locator("ol a").first().click();
    const before = await counted(page);
    await server.stop();
    await page.getByRole("combobox").fill("thanh uy");
    await page.getByText("Máy chủ không trả lời.").first().waitFor();
    expect(await counted(page)).toEqual(before);

    server = await served(["--sample", "--workspace", workspace], {}, Number(new URL(server.address).port));
    await expect.poll(() => page.getByText("Trang sẽ tự nối lại").count(), { timeout: 15_000 }).toBe(0);
    expect(await counted(page)).toEqual(before);
    await page.getByRole("combobox").fill("thanh uy ha");
    await page.getByRole("option").first().waitFor();
  });

  test("a page that could not load its answer shows it once the server is back", async () => {
    const page = await visit("about:blank");
    let away = true;
    const title = "Kho tạm vắng.";
    const problem = {
      type: "urn:lantoa:store/unreachable",
      status: 503,
      code: "store/unreachable",
      title,
      vi: { title },
    };
    await page.route("**/api/**", (route) =>
      away ? route.fulfill({ status: 503, contentType: "application/problem+json", json: problem }) : route.continue(),
    );
    await page.goto(server.address);
    await page.getByRole("alert").getByText(title).waitFor();
    away = false;
    await page.locator("ol a").first().waitFor();
  });
});
