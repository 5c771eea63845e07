#!/usr/bin/env node
import { exitCodes } from "./exit.ts";
import { isOlder, requiredNode } from "./manifest.ts";

const { stdout, stderr, stdin, env, versions } = process;

// Before anything is loaded that an older Node would stumble over.
if (isOlder(versions.node, requiredNode)) {
  stderr.write(`lantoa: Node ${requiredNode} or later is needed; this is ${versions.node}.\n`);
  process.exit(exitCodes.fault);
}

const { run } = await import("./run.ts");
const exitCode = await run(process.argv.slice(2), { stdout, stderr, stdin, environment: env }, async (gazetteer) =>
  // Rules and tables are loaded by the commands that read reports; a query starts without them.
  (await import("./extractor.ts")).openExtractor(gazetteer),
);
// Not left to the event loop: after an abort a pipe may still be waiting for its input.
process.exit(exitCode);
