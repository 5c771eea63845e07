import { Interrupted } from "./exit.ts";

export type Interruption = { readonly signal: AbortSignal; stopListening(): void };

/** Turns Ctrl-C into an abort, so that what is under way ends whole. A second Ctrl-C ends the process at once. */
export function listenForInterrupt(): Interruption {
  const controller = new AbortController();
  const onSignal = (signal: "SIGINT" | "SIGTERM"): void => {
    const interrupted = new Interrupted(signal);
    if (controller.signal.aborted) process.exit(interrupted.exitCode);
    controller.abort(interrupted);
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return {
    signal: controller.signal,
    stopListening: () => process.off("SIGINT", onSignal).off("SIGTERM", onSignal),
  };
}

/** The same items; an abort ends it even while it waits for the next one, as for a pipe that gives nothing. */
export async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  aborted.catch(() => {}); // it may come when nobody waits
  const onAbort = (): void => reject(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener("abort", onAbort);
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await Promise.race([iterator.next(), aborted]);
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    if (!signal.aborted) await iterator.return?.();
  }
}
