import { RequestError } from "./request-error.ts";

/**
 * Lets so many work at a time and so many wait; whoever comes then is refused with api/too-many. A person's own Cypher
 * may take a process and a gigabyte.
 */
export function gate(atWork: number, waiting: number) {
  let working = 0;
  const queue: (() => void)[] = [];
  const leave = () => {
    const next = queue.shift();
    // Whoever is next takes the place over.
    if (next) next();
    else working--;
  };
  return async function through<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    if (working < atWork) working++;
    else {
      if (queue.length >= waiting)
        throw new RequestError("api/too-many", { hint: "Wait until another answer has come." });
      await turn(queue, signal);
    }
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

/** Resolves when it is one's turn; whoever goes away leaves the queue. */
function turn(queue: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      const at = queue.indexOf(onTurn);
      if (at !== -1) queue.splice(at, 1);
      reject(signal.reason);
    };
    const onTurn = () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    };
    queue.push(onTurn);
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
}
