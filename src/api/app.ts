import { OpenAPIHono, type z } from "@hono/zod-openapi";
import type { ErrorHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { LiveStore } from "../store/live.ts";
import type { NamedQuery } from "../store/named-query.ts";
import type { Limits } from "../store/question.ts";
import { asking } from "./asking.ts";
import { addGraphRoutes } from "./graph-routes.ts";
import { problemOf } from "./problem.ts";
import { addQuestionRoutes } from "./question-routes.ts";
import { RequestError } from "./request-error.ts";
import type { Env } from "./route.ts";

export type AppOptions = {
  readonly store: LiveStore;
  readonly queries: readonly NamedQuery[];
  /** Of a person's own Cypher. */
  readonly limits?: Limits;
  /** Told of each failure that is a fault of ours. */
  readonly onFault?: (failure: unknown) => void;
};

const cypherLimits: Limits = { seconds: 20, rows: 1000, bytes: 2 ** 30 };
/** The ids of all nodes on a full canvas. */
const largestBody = 4 * 2 ** 20;

/** The API over a store: requests are checked, failures are told as problems. Who may ask is decided before it. */
export function createApi({ store, queries, limits = cypherLimits, onFault }: AppOptions): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw badRequest(result.error);
    },
  });
  app.onError(tell(onFault));
  // Before the answer is there: a header that is put on it afterwards makes a stream of it, which takes a millisecond.
  app.use("/api/*", (c, next) => {
    c.header("Cache-Control", "no-store");
    return next();
  });
  const tooLarge = () => {
    throw new RequestError("api/too-large");
  };
  app.post("/api/*", bodyLimit({ maxSize: largestBody, onError: tooLarge }));

  const ask = asking(store);
  addGraphRoutes(app, store, ask);
  addQuestionRoutes(app, ask, { store, queries, limits });
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "lantoa", version: "1", description: "The graph of a workspace, to be read." },
  });
  app.all("/api/*", () => {
    throw new RequestError("api/not-found");
  });
  return app;
}

/** Tells the client of a failure as a problem, and us of a fault. */
export const tell =
  (onFault: AppOptions["onFault"]): ErrorHandler<Env> =>
  (failure, c) => {
    const said = problemOf(failure);
    if (said.code === "api/fault" && !c.req.raw.signal.aborted) onFault?.(failure);
    return c.body(JSON.stringify(said), said.status as 500, { "Content-Type": "application/problem+json" });
  };

function badRequest(error: z.ZodError): RequestError {
  const [issue] = error.issues;
  const detail = issue ? `${issue.path.join(".")}: ${issue.message}` : undefined;
  const hint = "What each question takes is described in /api/openapi.json.";
  return new RequestError("api/bad-request", { ...(detail && { detail }), hint });
}
