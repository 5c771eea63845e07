import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import { RequestError } from "../request-error.ts";

/** So many requests of one address in so many seconds. */
export type Rate = { readonly requests: number; readonly seconds: number };

export const rate = ({ requests, seconds }: Rate): MiddlewareHandler =>
  rateLimiter({
    windowMs: seconds * 1000,
    limit: requests,
    // Whoever is refused is told how long; nobody reads it on each answer.
    standardHeaders: false,
    keyGenerator: addressOf,
    handler: (c) => {
      c.header("Retry-After", String(seconds));
      throw new RequestError("api/too-many", { hint: `At most ${requests} in ${seconds} s: wait a little.` });
    },
  });

/** Without a connection, as in a test, all are one. */
function addressOf(c: Context): string {
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? "") : "";
}
