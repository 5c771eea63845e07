import type { MiddlewareHandler } from "hono";
import { RequestError } from "../request-error.ts";

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);

/**
 * Refuses names that are not ours: a page elsewhere may have its own name lead to 127.0.0.1, and would then read the
 * answers (DNS rebinding). What another site has a browser ask is refused too.
 */
export function ownHost(named: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    const host = hostname.toLowerCase();
    if (!isLoopback(host) && !named.includes(host)) throw new RequestError("api/bad-host", { detail: host });
    await next();
  };
}

/** Whose page asks: a browser says so. Following a link from elsewhere is no harm. */
export const ownSite: MiddlewareHandler = async (c, next) => {
  const site = c.req.header("Sec-Fetch-Site");
  if (site === "cross-site" || site === "same-site") throw new RequestError("api/foreign-site");
  await next();
};
