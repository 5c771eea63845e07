import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { SecureHeadersVariables } from "hono/secure-headers";
import { RequestError } from "../request-error.ts";

/**
 * The built viewer of a folder. Its page is read anew each time, so that a viewer that is built while this runs is
 * there at once; without one, a page says how it is built.
 */
export function viewer(folder: string): Hono {
  const app = new Hono();
  app.use(compress());
  const page = async (c: Context) => {
    const nonce = (c.get("secureHeadersNonce") as SecureHeadersVariables["secureHeadersNonce"]) ?? "";
    const html = await readFile(join(folder, "index.html"), "utf8").catch(() => undefined);
    c.header("Cache-Control", "no-cache");
    if (html === undefined) return c.html(notBuilt, 503);
    // As Vite does it: a style that is made in the page takes its nonce from here.
    return c.html(html.replace("</head>", `<meta property="csp-nonce" nonce="${nonce}"></head>`));
  };
  app.get("/", page);
  app.get("/index.html", page);
  app.get("/assets/*", async (c, next) => {
    // Their names hold the hash of what they are.
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    await next();
  });
  app.get("*", (c, next) => files(folder)(c, next));
  app.all("*", (c) => {
    c.header("Cache-Control", "no-cache");
    throw new RequestError("api/not-found");
  });
  return app;
}

/** Looked for each time: the folder may be built while this runs. */
const files = (folder: string): ReturnType<typeof serveStatic> =>
  existsSync(folder) ? serveStatic({ root: folder }) : (_, next) => next();

const notBuilt = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>lantoa</title></head><body>
<h1>Giao diện chưa được dựng</h1>
<p>Hãy chạy <code>npm run build:web</code> trong thư mục của lantoa rồi tải lại trang này. API đã sẵn sàng: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p lang="en">The viewer is not built yet: run <code>npm run build:web</code> in the folder of lantoa and load this page again.</p>
</body></html>
`;
