import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

type Extra = TestProjectInlineConfiguration["test"];
const project = (name: string, extra: Extra = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], ...extra },
});

/**
 * One Neo4j for all of its files, and one database in it: a file at a time, and only after the others, which run abreast.
 * A server that is stopped and started takes a minute on a busy machine.
 */
const stores: Extra = {
  testTimeout: 240_000,
  hookTimeout: 240_000,
  globalSetup: "test/support/neo4j/global-setup.ts",
  fileParallelism: false,
  sequence: { groupOrder: 1 },
};

/** The viewer over the served sample in a real browser, alone on the machine: a drawing takes all of it. */
const browser: Extra = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  globalSetup: "test/support/browser/global-setup.ts",
  fileParallelism: false,
  expect: { poll: { timeout: 10_000 } },
  sequence: { groupOrder: 2 },
};

/** Set by .ci/run: where the report goes that its last line is counted from. */
const report = process.env.LANTOA_TEST_REPORT;

export default defineConfig({
  test: {
    projects: [
      project("unit"),
      project("web"),
      project("gold"),
      project("package"),
      project("store", stores),
      project("browser", browser),
      project("compose"),
    ],
    // Tests start processes, and a busy machine takes its time: a limit only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A person's own database is nothing for tests.
    env: { NEO4J_URI: "" },
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    // A test left on .only would silence the others; in CI vitest refuses it, here too.
    allowOnly: false,
  },
});
