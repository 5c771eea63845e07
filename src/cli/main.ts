#!/usr/bin/env node
import { run } from "./run.ts";

const { stdout, stderr, stdin, env } = process;

const exitCode = await run(process.argv.slice(2), { stdout, stderr, stdin, environment: env }, async () =>
  // Rules and tables are loaded by the commands that read reports; a query starts without them.
  (await import("./extractor.ts")).openExtractor(),
);
// Not left to the event loop: after an abort a pipe may still be waiting for its input.
process.exit(exitCode);
