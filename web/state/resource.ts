import { type Readable, readable } from "svelte/store";
import { RequestFailed } from "../api/problem.ts";

/** An answer that is asked for. The last value stays while a newer one is on its way, or when that does not come. */
export type Loaded<Value> = {
  readonly value: Value | undefined;
  readonly failure: RequestFailed | undefined;
  readonly loading: boolean;
};

/** Asks while somebody looks, and again whenever `again` changes: the store came back, or the graph was built anew. */
export function resource<Value>(
  ask: (signal: AbortSignal) => Promise<Value>,
  again: Readable<unknown>,
): Readable<Loaded<Value>> {
  const first: Loaded<Value> = { value: undefined, failure: undefined, loading: true };
  return readable(first, (_, update) => {
    let under = new AbortController();
    const run = async () => {
      under.abort();
      under = new AbortController();
      const { signal } = under;
      update((now) => ({ ...now, loading: true }));
      try {
        const value = await ask(signal);
        if (!signal.aborted) update(() => ({ value, failure: undefined, loading: false }));
      } catch (reason) {
        if (signal.aborted) return;
        const failure = reason instanceof RequestFailed ? reason : new RequestFailed(null, { cause: reason });
        update((now) => ({ ...now, failure, loading: false }));
      }
    };
    const stop = again.subscribe(() => void run());
    return () => {
      stop();
      under.abort();
    };
  });
}
