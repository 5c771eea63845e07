import type { HttpBindings } from "@hono/node-server";
import { createRoute, type z } from "@hono/zod-openapi";
import { problem } from "./contract/problem.ts";

export type Env = { readonly Bindings: Partial<HttpBindings> };

/** Names the graph that an answer is of: `Summary.version`. */
export const versionHeader = "Lantoa-Graph-Version";

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** How every route may fail. */
export const failures = {
  description: "What went wrong, in words",
  content: { "application/problem+json": { schema: problem } },
} as const;

/** A question whose parameters stand in the address. */
export const getRoute = <Request extends z.ZodObject, Answer extends z.ZodType>(
  path: string,
  summary: string,
  query: Request,
  answer: Answer,
) =>
  createRoute({
    method: "get",
    path,
    summary,
    request: { query },
    responses: { 200: json(answer, "The answer"), default: failures },
  });

/** A question that comes as JSON. */
export const postRoute = <Request extends z.ZodType, Answer extends z.ZodType>(
  path: string,
  summary: string,
  body: Request,
  answer: Answer,
) =>
  createRoute({
    method: "post",
    path,
    summary,
    request: { body: { ...json(body, "The question"), required: true } },
    responses: { 200: json(answer, "The answer"), default: failures },
  });
