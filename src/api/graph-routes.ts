import type { OpenAPIHono, z } from "@hono/zod-openapi";
import type { LiveStore } from "../store/live.ts";
import { type Ask, isMissing } from "./asking.ts";
import { type Health, health, summaryRequest } from "./contract/summary.ts";
import { endpoints } from "./endpoint.ts";
import { exportFile, exportRoute } from "./export-file.ts";
import { type Env, getRoute, postRoute, versionHeader } from "./route.ts";

/** What the graph alone answers, and whether it does. */
export function addGraphRoutes(app: OpenAPIHono<Env>, store: LiveStore, ask: Ask): void {
  for (const { method, path, asks, request, answer, answerFrom, next, whenMissing } of endpoints) {
    const isGet = method === "get";
    const route = isGet ? getRoute(path, asks, request as z.ZodObject, answer) : postRoute(path, asks, request, answer);
    app.openapi(route, async (c) => {
      const asked = c.req.valid((isGet ? "query" : "json") as never);
      const { version, result } = await ask((graph) => answerFrom(graph, asked)).catch((failure) => {
        if (!whenMissing || !isMissing(failure)) throw failure;
        return { version: "", result: whenMissing(store.name) };
      });
      // Nobody waits for it, and who needs what failed reads it again.
      if (next) void ask(next).catch(() => undefined);
      return c.json(result as object, 200, { [versionHeader]: version });
    });
  }

  app.openapi(getRoute("/api/health", "Does the store answer?", summaryRequest, health), async (c) => {
    const version = await ask(async () => undefined)
      .then((asked) => asked.version)
      .catch((failure) => {
        // All is well, there is only nothing yet.
        if (isMissing(failure)) return null;
        throw failure;
      });
    return c.json({ ok: true, store: store.name, version } satisfies Health, 200);
  });

  app.openapi(exportRoute, async (c) => {
    const { version, result } = await ask((graph) => exportFile(graph, c.req.valid("json")));
    const { text, type, name } = result;
    const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` };
    return c.body(text, 200, { ...headers, [versionHeader]: version });
  });
}
