import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../../support/folder.ts";

const main = join(import.meta.dirname, "../../../src/cli/main.ts");
const report = "Sáng ngày 12/01/2021, Đảng ủy phường Gia Thụy tổ chức hội nghị quán triệt nghị quyết.\n";

const start = (...words: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [main, ...words], { env: { ...process.env, NO_COLOR: "1" } });

async function ended(child: ChildProcessWithoutNullStreams): Promise<{ code: number; out: string; err: string }> {
  const pieces = { out: "", err: "" };
  child.stdout.on("data", (piece) => {
    pieces.out += piece;
  });
  child.stderr.on("data", (piece) => {
    pieces.err += piece;
  });
  const [code] = await once(child, "close");
  return { code, ...pieces };
}

/** A build that has taken in one report and waits for more on its standard input. */
async function waiting(workspace: string): Promise<ChildProcessWithoutNullStreams> {
  const child = start("build", "-", "--workspace", workspace);
  child.stdin.on("error", () => {});
  child.stdin.write(`${JSON.stringify({ path: "new", text: report.replace("Gia Thụy", "Thanh Nhàn") })}\n`);
  // The progress line of the first report.
  await once(child.stderr, "data");
  return child;
}

describe("a build that is stopped", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s ends with %i and leaves the graph as it was", async (signal, code) => {
    const root = folder({ "reports/a.txt": report });
    const workspace = join(root, ".lantoa");
    expect((await ended(start("build", join(root, "reports"), "--workspace", workspace))).code).toBe(0);
    const bytes = readFileSync(join(workspace, "graph.grafeo"));

    const child = await waiting(workspace);
    child.kill(signal);
    expect(await ended(child)).toMatchObject({ code, out: "", err: expect.stringContaining("as it was before") });
    expect(readFileSync(join(workspace, "graph.grafeo")).equals(bytes)).toBe(true);
    expect(readdirSync(workspace).sort()).toEqual(["fragments", "graph.grafeo"]);
  });

  test("by SIGKILL leaves the graph as it was, and the next build is not kept out", async () => {
    const root = folder({ "reports/a.txt": report });
    const workspace = join(root, ".lantoa");
    await ended(start("build", join(root, "reports"), "--workspace", workspace));
    const child = await waiting(workspace);
    child.kill("SIGKILL");
    await ended(child);
    const { code, out } = await ended(start("build", join(root, "reports"), "--workspace", workspace));
    expect({ code, out: out.split("\n")[0] }).toEqual({ code: 0, out: "Nothing changed: 1 report is as before." });
  });
});

test("output that nobody reads any more ends a command quietly", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`${index}.txt`, `${report}${index}\n`.repeat(40)]),
  );
  const child = start("extract", folder(files));
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
});

test("lantoa sample shows a ripple with days of lag, in 80 columns", async () => {
  const { code, out } = await ended(start("sample", "--workspace", folder({})));
  expect(code).toBe(0);
  const tree = out.slice(out.lastIndexOf("\nNghị quyết"));
  expect(tree).toMatch(/[├└]─ \+\d+ days · 202\d-\d\d-\d\d\n/);
  expect(tree.split("\n").filter((line) => line.length > 80 && /[├└│]/.test(line))).toEqual([]);
});
