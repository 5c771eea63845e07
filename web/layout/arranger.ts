import { packPlan } from "./message.ts";
import type { Placed, Plan } from "./plan.ts";

/** Places nodes; a new plan makes the one before pointless, whose answer then never comes. */
export type Arranger = { arrange(plan: Plan, placed: (places: Placed) => void): void; stop(): void };

/** Works in a worker of its own, loaded as a file of the same origin. */
export function workerArranger(): Arranger {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let answer: ((places: Placed) => void) | undefined;
  worker.addEventListener("message", ({ data }: MessageEvent<{ readonly turn: number; readonly placed: Placed }>) => {
    if (data.turn === turn) answer?.(data.placed);
  });
  return {
    arrange: (plan, placed) => {
      turn += 1;
      answer = placed;
      // A task of its own: what asked for places has just drawn what has some.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const message = packPlan(plan);
        worker.postMessage({ turn, plan: message }, [message.spots.buffer, message.ties.buffer]);
      });
    },
    stop: () => {
      clearTimeout(waiting);
      worker.terminate();
    },
  };
}
