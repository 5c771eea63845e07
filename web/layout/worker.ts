import { arrange } from "./arrange.ts";
import type { Plan } from "./plan.ts";

/** Beside the page's own thread, so that the page goes on answering while a large graph settles. */
self.addEventListener("message", ({ data }: MessageEvent<{ readonly turn: number; readonly plan: Plan }>) => {
  self.postMessage({ turn: data.turn, placed: arrange(data.plan) });
});
