import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder } from "../../support/folder.ts";

type File = readonly [status: "passed" | "failed", ...tests: string[]];

/** What .ci/run prints last, and whether it calls that a success. */
function summary(files: readonly File[]): readonly [line: string, exit: number | null] {
  const testResults = files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((outcome) => ({ status: outcome })),
  }));
  const root = folder({ "report.json": JSON.stringify({ testResults }) });
  const { stdout, status } = spawnSync(process.execPath, [".ci/summary.mjs", join(root, "report.json")], {
    encoding: "utf8",
  });
  return [stdout.trim(), status];
}

test.each<[string, readonly File[], string, number]>([
  ["all well", [["passed", "passed", "passed"]], "2 passed, 0 failed, 0 skipped", 0],
  [
    "one failed",
    [
      ["failed", "passed", "failed"],
      ["passed", "passed"],
    ],
    "2 passed, 1 failed, 0 skipped",
    1,
  ],
  ["skipped and to do", [["passed", "passed", "skipped", "pending", "todo"]], "1 passed, 0 failed, 3 skipped", 0],
  ["a file that broke before its first test", [["passed", "passed"], ["failed"]], "1 passed, 1 failed, 0 skipped", 1],
  ["a file that broke after its tests", [["failed", "passed"]], "1 passed, 1 failed, 0 skipped", 1],
  ["no tests", [], "0 passed, 0 failed, 0 skipped", 1],
])("%s", (_, files, line, exit) => {
  expect(summary(files)).toEqual([line, exit]);
});
