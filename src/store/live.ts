import type { Reader, Store } from "../pipeline/ports.ts";
import type { GraphAnswer, Limits } from "./question.ts";
import type { Parameters } from "./run.ts";

/**
 * A store that is kept open to answer many questions while others build it. What it fails with is a `store/…`: it may
 * go away, and is there again for the question after it has come back.
 */
export type LiveStore = {
  readonly name: Store["name"];
  /**
   * Names the graph as it is now: another one when a build has changed it. The reader given with it shows that graph,
   * or in a store without whole builds a later one. Fails with store/missing while there is no graph yet.
   */
  use<Result>(work: (reader: Reader, version: string) => Promise<Result>): Promise<Result>;
  /** Answers a person's own Cypher; ends it when the signal says that nobody waits any more. */
  ask(cypher: string, parameters: Parameters, limits: Limits, signal: AbortSignal): Promise<GraphAnswer>;
  close(): Promise<void>;
};
