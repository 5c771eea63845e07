import type { MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";

/**
 * Scripts, styles and workers come as files from here only; nothing inline, nothing evaluated. A style element that an
 * editor makes needs the nonce of the page (`viewer.ts`).
 */
export const headers = (): MiddlewareHandler =>
  secureHeaders({
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
