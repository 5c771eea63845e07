// Prints "N passed, N failed, N skipped" from the report of the test runner; fails when it shows no test that passed.
import { readFileSync } from "node:fs";

const { testResults } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const outcomes = testResults.flatMap(({ status, assertionResults }) => {
  const tests = assertionResults.map((test) => test.status);
  // A file that broke before its first test, or outside of its tests, is a failure too.
  return status === "failed" && !tests.includes("failed") ? [...tests, "failed"] : tests;
});
const count = (...statuses) => outcomes.filter((status) => statuses.includes(status)).length;
const passed = count("passed");
const failed = count("failed");
console.log(`${passed} passed, ${failed} failed, ${outcomes.length - passed - failed} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
