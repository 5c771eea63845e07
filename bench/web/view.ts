/*
 * `npm run bench:web [PAIRS] [CASES]`: in a real browser that renders in software, our view and bare sigma with the same
 * graph in one page, in turn. Frames: median of the per-pair ratios of frame times while the camera moves over 1,000
 * nodes and 2,000 edges (aim ≤ 1.25). Additions: 100 neighbours to 2,000 nodes; the share of cases in which the longest
 * task of the main thread is more than 50 ms longer than that of bare sigma (aim ≤ 5 %), and how long the thread itself
 * worked in that task, which other processes on the machine do not change.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, preview } from "vite";
import { launch } from "../../test/support/browser/chromium.ts";
import { categories, longestWork } from "./task-time.ts";

const pairs = Number(process.argv[2] ?? 24);
const cases = Number(process.argv[3] ?? 24);
const root = import.meta.dirname;
const outDir = mkdtempSync(join(tmpdir(), "lantoa-bench-web-"));

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const shown = (value: number, digits = 2) => value.toFixed(digits);

const shared = { root, configFile: false as const, logLevel: "warn" as const, base: "./" };
await build({
  ...shared,
  plugins: [svelte({ configFile: false })],
  worker: { format: "es" },
  build: { outDir, emptyOutDir: true, target: "es2022" },
});
const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1420 } });
  page.on("pageerror", (fault) => console.error(fault));
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.waitForFunction("window.bench !== undefined");

  const rides = await page.evaluate((count) => window.bench.frames(1000, 2000, count), pairs);
  const ratios = rides.map(({ ours, bare }) => ours / bare);
  console.log(
    `frames, ${rides.length} pairs: ours ${shown(median(rides.map(({ ours }) => ours)))} ms, ` +
      `bare sigma ${shown(median(rides.map(({ bare }) => bare)))} ms, ratio ${shown(median(ratios))}`,
  );

  await browser.startTracing(page, { categories });
  const added = await page.evaluate((count) => window.bench.additions(2000, 4000, 100, count), cases);
  const trace = await browser.stopTracing();
  const [ours, bare] = (["ours", "bare"] as const).map((side) => longestWork(trace, side).slice(-cases));
  const slow = added.filter(({ ours, bare }) => ours - bare > 50).length;
  console.log(
    `additions, ${added.length} cases: longest task ours ${shown(median(added.map(({ ours }) => ours)), 0)} ms, ` +
      `bare sigma ${shown(median(added.map(({ bare }) => bare)), 0)} ms (0: under 50), ` +
      `more than 50 ms longer in ${shown((100 * slow) / added.length, 1)} %`,
  );
  for (const [side, worked = []] of [["ours", ours] as const, ["bare sigma", bare] as const]) {
    console.log(
      `  the thread worked in that task, ${side}: median ${shown(median(worked), 1)} ms, most ${shown(Math.max(...worked), 1)} ms`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}
