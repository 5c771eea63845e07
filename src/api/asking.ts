import { LantoaError } from "../error.ts";
import type { Reader } from "../pipeline/ports.ts";
import type { LiveStore } from "../store/live.ts";
import type { Graph } from "./graph.ts";
import { versionedMemo } from "./memo.ts";

type WholeGraph = Graph & { readonly reader: Reader };
/** Asks the graph as it is now; the answer says of which version it is. */
export type Ask = <Result>(
  work: (graph: WholeGraph) => Promise<Result>,
) => Promise<{ readonly version: string; readonly result: Result }>;

export function asking(store: LiveStore): Ask {
  const memo = versionedMemo();
  return (work) =>
    store.use(async (reader, version) => {
      const graph = { store: store.name, reader, version, memo: memo.bind(undefined, version) as Graph["memo"] };
      return { version, result: await work(graph) };
    });
}

/** Nothing was built yet. */
export const isMissing = (failure: unknown): boolean =>
  failure instanceof LantoaError && failure.code === "store/missing";
