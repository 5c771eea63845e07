import { HTTPException } from "hono/http-exception";
import { LantoaError } from "../error.ts";
import { type Problem, type ProblemCode, requestErrors } from "./contract/problem.ts";
import { otherwise, vietnamese } from "./problem-text.ts";
import { RequestError } from "./request-error.ts";

const statuses: Readonly<Partial<Record<ProblemCode, number>>> = {
  "api/bad-host": 421,
  "api/bad-request": 400,
  "api/foreign-site": 403,
  "api/not-found": 404,
  "api/too-large": 413,
  "api/too-many": 429,
  "api/unauthorized": 401,
  "api/unknown-entity": 404,
  "api/unknown-relation": 404,
  "query/bad-parameter": 400,
  "query/not-allowed": 403,
  "query/unknown": 404,
  "query/would-write": 403,
  "store/unknown-document": 404,
};

/** What went wrong as the client is told. Of a fault of our own only that it was one. */
export function problemOf(failure: unknown): Problem {
  if (failure instanceof RequestError) return describe(failure.code, failure.message, failure.detail, failure.hint);
  if (failure instanceof HTTPException && failure.status < 500) {
    return describe("api/bad-request", requestErrors["api/bad-request"], failure.message);
  }
  if (!(failure instanceof LantoaError)) {
    return describe("api/fault", requestErrors["api/fault"], undefined, "The terminal of lantoa says more.");
  }
  const { hint, path: _, ...rest } = failure.detail;
  const detail = Object.entries(rest)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => (name === "value" ? String(value) : `${name} ${value}`))
    .join(", ");
  return describe(failure.code, failure.message, detail || undefined, hint === undefined ? undefined : String(hint));
}

function describe(code: ProblemCode, title: string, detail?: string, hint?: string): Problem {
  const [text, advice] = vietnamese[code] ?? otherwise;
  return {
    type: `urn:lantoa:${code}`,
    status: statuses[code] ?? statusOfFamily(code),
    code,
    title,
    ...(detail !== undefined && { detail: detail.slice(0, 2000) }),
    ...(hint !== undefined && { hint }),
    vi: { title: text, ...(advice !== undefined && { hint: advice }) },
  };
}

function statusOfFamily(code: ProblemCode): number {
  if (code.startsWith("store/")) return 503;
  return code.startsWith("query/") ? 422 : 500;
}
