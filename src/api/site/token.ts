import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { RequestError } from "../request-error.ts";

const cookie = "lantoa-token";

/**
 * Lets in who shows the token: in the header `Authorization: Bearer …`, or once as `?token=…` in the address of the page,
 * which then keeps it in a cookie and drops it from the address.
 */
export function token(secret: string): MiddlewareHandler {
  return async (c, next) => {
    const inAddress = c.req.query("token");
    if (inAddress !== undefined && same(inAddress, secret) && c.req.method === "GET") {
      setCookie(c, cookie, secret, { httpOnly: true, sameSite: "Lax", path: "/" });
      return c.redirect(withoutToken(c));
    }
    const shown = /^Bearer (.+)$/i.exec(c.req.header("Authorization") ?? "")?.[1] ?? getCookie(c, cookie);
    if (shown === undefined || !same(shown, secret)) {
      const hint = "Open the address with ?token=… that lantoa serve printed, or send Authorization: Bearer TOKEN.";
      throw new RequestError("api/unauthorized", { hint });
    }
    return next();
  };
}

/** Takes the same time whatever was guessed. */
function same(shown: string, secret: string): boolean {
  const [a, b] = [shown, secret].map((text) => createHash("sha256").update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(a, b);
}

function withoutToken(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete("token");
  const rest = searchParams.toString();
  // "//elsewhere" would lead away.
  return `/${pathname.replace(/^\/+/, "")}${rest ? `?${rest}` : ""}`;
}
