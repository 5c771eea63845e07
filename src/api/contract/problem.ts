import { z } from "@hono/zod-openapi";
import { type ErrorCode, errors } from "../../error.ts";

/** Failures of the API itself, beside those of `src/error.ts`. */
export const requestErrors = {
  "api/bad-request": "The request could not be understood.",
  "api/bad-host": "The server is not meant to be reached under this name.",
  "api/fault": "Something broke in lantoa itself.",
  "api/foreign-site": "The request comes from the page of another site.",
  "api/not-found": "There is nothing at this address.",
  "api/too-large": "The request is larger than is accepted.",
  "api/too-many": "Too many requests at once.",
  "api/unauthorized": "A token is needed.",
  "api/unknown-entity": "The graph has no entity of this id.",
  "api/unknown-relation": "The graph has no such relation.",
} as const;
export type ProblemCode = keyof typeof requestErrors | ErrorCode;

const codes = Object.keys({ ...requestErrors, ...errors }) as [ProblemCode, ...ProblemCode[]];

/** Every failure, as application/problem+json (RFC 9457). `title` and `hint` are English; `vi` says the same in Vietnamese. */
export const problem = z.object({
  type: z.string().describe("urn:lantoa:CODE"),
  status: z.int(),
  code: z.enum(codes),
  title: z.string(),
  detail: z.string().optional().describe("what exactly: the value, the line"),
  hint: z.string().optional().describe("what to do"),
  vi: z.object({ title: z.string(), hint: z.string().optional() }),
});
export type Problem = z.infer<typeof problem>;
