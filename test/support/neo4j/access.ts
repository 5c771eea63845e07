import { describe, inject } from "vitest";
import type { Settings } from "../../../src/store/neo4j/settings.ts";
import { chooseStore, type StoreAccess } from "../../../src/store/open.ts";
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

/** The environment in which lantoa keeps its graph there. */
export const environmentOf = ({ uri, username, password, database }: Settings): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_DATABASE: database,
  ...(password !== undefined && { NEO4J_PASSWORD: password }),
});

/** The Neo4j of this run with nothing in it. */
export async function emptyNeo4j(): Promise<StoreAccess> {
  const settings = testSettings();
  await empty(settings);
  return chooseStore(environmentOf(settings), "");
}
