import type { ReadableStore, Store, WritableStore } from "../pipeline/ports.ts";
import { ask as askEmbedded } from "./embedded/ask.ts";
import * as embedded from "./embedded/connect.ts";
import { liveStore as keepEmbeddedOpen } from "./embedded/live.ts";
import type { LiveStore } from "./live.ts";
import { ask as askNeo4j } from "./neo4j/ask.ts";
import * as neo4j from "./neo4j/connect.ts";
import { liveStore as keepNeo4jOpen } from "./neo4j/live.ts";
import { settingsOf } from "./neo4j/settings.ts";
import type { Answer, Limits } from "./question.ts";
import type { Parameters } from "./run.ts";

/** A store that is not open yet. */
export type StoreAccess = {
  readonly name: Store["name"];
  openStore(): Promise<ReadableStore>;
  openForWriting(): Promise<WritableStore>;
  /** Answers a person's own Cypher. */
  ask(cypher: string, parameters: Parameters, limits?: Limits): Promise<Answer>;
  /** Opens it for a program that runs on; see `LiveStore`. Does not fail where there is no store yet. */
  keepOpen(): LiveStore;
};

export function embeddedStore(workspace: string): StoreAccess {
  return {
    name: "embedded",
    openStore: () => embedded.openStore(workspace),
    openForWriting: () => embedded.openForWriting(workspace),
    ask: (...question) => askEmbedded(workspace, ...question),
    keepOpen: () => keepEmbeddedOpen(workspace),
  };
}

/** Neo4j where NEO4J_URI is set (`neo4j/settings.ts`), otherwise the embedded store of the workspace. */
export function chooseStore(environment: Readonly<Record<string, string | undefined>>, workspace: string): StoreAccess {
  const settings = settingsOf(environment);
  if (!settings) return embeddedStore(workspace);
  return {
    name: "neo4j",
    openStore: () => neo4j.openStore(settings),
    openForWriting: () => neo4j.openForWriting(settings),
    ask: (...question) => askNeo4j(settings, ...question),
    // Who waits at a page is told soon that the server is away.
    keepOpen: () => keepNeo4jOpen({ ...settings, retrySeconds: 1 }),
  };
}
