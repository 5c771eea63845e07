import { z } from "@hono/zod-openapi";
import { documentHead } from "./evidence.ts";
import { node } from "./graph.ts";
import { cursor, id, limitUpTo, next, span } from "./values.ts";

export const documentsRequest = z.object({ limit: limitUpTo(200, 50), cursor });
export const documentsAnswer = z.object({
  documents: z.array(documentHead.extend({ passages: z.int(), mentions: z.int() })).describe("the newest first"),
  total: z.int(),
  next,
});
export type DocumentsAnswer = z.infer<typeof documentsAnswer>;

export const documentRequest = z.object({ id });
/** A whole report with all that is named in it, by offset. Mentions may lie in one another. */
export const documentAnswer = z.object({
  document: documentHead.extend({ paths: z.array(z.string()), address: z.string().nullable(), text: z.string() }),
  passages: z.array(z.object({ id, ...span })),
  mentions: z.array(z.object({ entity: node, ...span })),
});
export type DocumentAnswer = z.infer<typeof documentAnswer>;
