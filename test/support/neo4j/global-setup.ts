import type { TestProject } from "vitest/node";
import type { Settings } from "../../../src/store/neo4j/settings.ts";
import { findServer } from "./find.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly neo4j: { readonly name: string; readonly settings: Settings } | { readonly missing: string };
  }
}

/** One Neo4j for all tests of a run, started before them and stopped after them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const found = await findServer();
  if ("missing" in found) {
    console.warn(`\n*** The tests on Neo4j are SKIPPED: ${found.missing}.`);
    console.warn("*** Start a Docker engine, or install Java 17 or later and Maven. See CONTRIBUTING.md.\n");
    provide("neo4j", { missing: found.missing });
    return async () => {};
  }
  const { name, settings, stop } = found.server;
  console.info(`\nThe tests of the stores run on ${name}.\n`);
  provide("neo4j", { name, settings });
  return stop;
}
