import { arrange } from "./arrange.ts";
import { type PlanMessage, unpackPlan } from "./message.ts";

/** Beside the page's own thread, so that the page goes on answering while a large graph settles. */
self.addEventListener("message", ({ data }: MessageEvent<{ readonly turn: number; readonly plan: PlanMessage }>) => {
  self.postMessage({ turn: data.turn, placed: arrange(unpackPlan(data.plan)) });
});
