import { describe, inject } from "vitest";
import type { Settings } from "../../../src/store/neo4j/settings.ts";
import { chooseStore, type StoreAccess } from "../../../src/store/open.ts";
import { environmentOf } from "./environment.ts";
import { empty } from "./server.ts";

const found = inject("neo4j");

/** Skipped where there is no Neo4j; the reason stands in the name. */
export function onNeo4j(name: string, block: () => void): void {
  if ("missing" in found) describe.skip(`${name} (${found.missing})`, block);
  else describe(name, block);
}

/** The Neo4j of this run. */
export function testSettings(): Settings {
  if ("missing" in found) throw new Error(found.missing);
  return found.settings;
}

export { environmentOf };

/** The Neo4j of this run with nothing in it. */
export async function emptyNeo4j(): Promise<StoreAccess> {
  const settings = testSettings();
  await empty(settings);
  return chooseStore(environmentOf(settings), "");
}
