import { defineConfig } from "vitest/config";

const project = (name: string) => ({ extends: true as const, test: { name, include: [`test/${name}/**/*.test.ts`] } });

/** Set by .ci/run: where the report goes that its last line is counted from. */
const report = process.env.LANTOA_TEST_REPORT;

export default defineConfig({
  test: {
    projects: [project("unit"), project("gold"), project("store")],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    // A test left on .only would silence the others; in CI vitest refuses it, here too.
    allowOnly: false,
  },
});
