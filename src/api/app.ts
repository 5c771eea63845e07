import type { HttpBindings } from "@hono/node-server";
import { createRoute, OpenAPIHono, type z } from "@hono/zod-openapi";
import type { ErrorHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { LantoaError } from "../error.ts";
import type { LiveStore } from "../store/live.ts";
import type { NamedQuery } from "../store/named-query.ts";
import type { Limits } from "../store/question.ts";
import { describeQueries, namedQuery } from "./answer/queries.ts";
import { emptySummary } from "./answer/summary.ts";
import { withGraph } from "./answer/table.ts";
import { problem } from "./contract/problem.ts";
import { cypherRequest, queriesAnswer, queryAnswer, queryRequest } from "./contract/query.ts";
import { type Health, health } from "./contract/summary.ts";
import { type Endpoint, endpoints } from "./endpoint.ts";
import { exportFile, exportRoute } from "./export-file.ts";
import { gate } from "./gate.ts";
import type { Graph } from "./graph.ts";
import { versionedMemo } from "./memo.ts";
import { problemOf } from "./problem.ts";
import { RequestError } from "./request-error.ts";

export type AppOptions = {
  readonly store: LiveStore;
  readonly queries: readonly NamedQuery[];
  /** Of a person's own Cypher. */
  readonly limits?: Limits;
  /** Told of each failure that is a fault of ours. */
  readonly onFault?: (failure: unknown) => void;
};

export type Env = { readonly Bindings: Partial<HttpBindings> };
const versionHeader = "Lantoa-Graph-Version";

const cypherLimits: Limits = { seconds: 20, rows: 1000, bytes: 2 ** 30 };
/** The ids of all nodes on a full canvas. */
const largestBody = 4 * 2 ** 20;

const json = <Schema extends z.ZodType>(schema: Schema, description = "The answer") => ({
  description,
  content: { "application/json": { schema } },
});
const failures = {
  description: "What went wrong, in words",
  content: { "application/problem+json": { schema: problem } },
} as const;

/** Tells the client of a failure as a problem, and us of a fault. */
export const tell =
  (onFault: AppOptions["onFault"]): ErrorHandler<Env> =>
  (failure, c) => {
    const said = problemOf(failure);
    if (said.code === "api/fault" && !c.req.raw.signal.aborted) onFault?.(failure);
    return c.body(JSON.stringify(said), said.status as 500, { "Content-Type": "application/problem+json" });
  };

/** The API over a store: requests are checked, failures are told as problems. Who may ask is decided before it. */
export function createApi({ store, queries, limits = cypherLimits, onFault }: AppOptions): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw badRequest(result.error);
    },
  });
  const memo = versionedMemo();
  const through = gate(2, 8);

  app.onError(tell(onFault));
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new RequestError("api/too-large");
      },
    }),
  );

  /** Asks the graph; the answer says of which version it is. */
  const ask = <Result>(
    work: (graph: Graph & { reader: Parameters<Parameters<LiveStore["use"]>[0]>[0] }) => Promise<Result>,
  ) =>
    store.use(async (reader, version) => ({
      version,
      result: await work({
        store: store.name,
        reader,
        version,
        memo: (name, make) => memo(version, name, make),
      }),
    }));

  for (const endpoint of endpoints) {
    app.openapi(routeOf(endpoint), async (c) => {
      const request = c.req.valid((endpoint.method === "get" ? "query" : "json") as never);
      const { version, result } = await ask((graph) => endpoint.answerFrom(graph, request)).catch((failure) => {
        if (endpoint.path === "/api/summary" && isMissing(failure))
          return { version: "", result: emptySummary(store.name) };
        throw failure;
      });
      return c.json(result as object, 200, { [versionHeader]: version });
    });
  }

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/health",
      summary: "Does the store answer?",
      responses: { 200: json(health), default: failures },
    }),
    async (c) => {
      const version = await store
        .use(async (_, version) => version)
        .catch((failure) => {
          // Nothing was built yet, and all is well.
          if (isMissing(failure)) return null;
          throw failure;
        });
      return c.json({ ok: true, store: store.name, version } satisfies Health, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/queries",
      summary: "Which questions are ready to be asked?",
      responses: { 200: json(queriesAnswer), default: failures },
    }),
    (c) => c.json(describeQueries(queries), 200),
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/query",
      summary: "What answers this named question?",
      request: { body: { ...json(queryRequest), required: true } },
      responses: { 200: json(queryAnswer), default: failures },
    }),
    async (c) => {
      const request = c.req.valid("json");
      const { version, result } = await ask((graph) => namedQuery(graph, queries, request));
      return c.json(result, 200, { [versionHeader]: version });
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/cypher",
      summary: "What answers this Cypher? It may only read.",
      request: { body: { ...json(cypherRequest), required: true } },
      responses: { 200: json(queryAnswer), default: failures },
    }),
    async (c) => {
      const { cypher, parameters } = c.req.valid("json");
      const { signal } = c.req.raw;
      const answer = await through(signal, () => store.ask(cypher, parameters, limits, signal));
      const rows = answer.rows.map((row) => [...row]);
      const { version, result } = await ask((graph) =>
        withGraph(graph, { ...answer, columns: [...answer.columns], rows }),
      );
      return c.json(result, 200, { [versionHeader]: version });
    },
  );

  app.openapi(exportRoute(failures), async (c) => {
    const { version, result } = await ask((graph) => exportFile(graph, c.req.valid("json")));
    const { text, type, name } = result;
    const headers = {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      [versionHeader]: version,
    };
    return c.body(text, 200, headers);
  });

  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "lantoa", version: "1", description: "The graph of a workspace, to be read." },
  });
  app.all("/api/*", () => {
    throw new RequestError("api/not-found");
  });
  return app;
}

const routeOf = ({ method, path, asks, request, answer }: Endpoint) =>
  createRoute({
    method,
    path,
    summary: asks,
    request:
      method === "get"
        ? { query: request as z.ZodObject }
        : { body: { ...json(request, "The question"), required: true } },
    responses: { 200: json(answer), default: failures },
  });

const isMissing = (failure: unknown): boolean => failure instanceof LantoaError && failure.code === "store/missing";

function badRequest(error: z.ZodError): RequestError {
  const [issue] = error.issues;
  const detail = issue ? `${issue.path.join(".")}: ${issue.message}` : undefined;
  const hint = "What each question takes is described in /api/openapi.json.";
  return new RequestError("api/bad-request", { ...(detail && { detail }), hint });
}
