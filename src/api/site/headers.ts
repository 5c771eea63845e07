import type { MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";

/**
 * Of a page: scripts, styles and workers come as files from here only; nothing inline, nothing evaluated. A style element
 * that an editor makes needs the nonce of the page (`viewer.ts`).
 */
const ofPages: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", NONCE],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    // A picture of the canvas that is kept as a file.
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
  // Served over plain HTTP on one machine.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** Of an answer, which is data: opened as a page it can load and run nothing. */
const ofAnswers = Object.entries({
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
});

/** What a browser is told besides; on an answer before it is there (`app.ts`). */
export const headers = (): MiddlewareHandler => (c, next) => {
  if (!c.req.path.startsWith("/api/")) return ofPages(c, next);
  for (const [name, value] of ofAnswers) c.header(name, value);
  return next();
};
