import { z } from "@hono/zod-openapi";
import { certainties } from "../../ontology/relation-types.ts";
import { edge, node, relationType } from "./graph.ts";
import { cursor, id, limitUpTo, next, span } from "./values.ts";

export const evidenceRequest = z.object({
  type: relationType,
  from: id,
  to: id,
  limit: limitUpTo(200, 50),
  cursor,
});
export const mentionsRequest = z.object({ id, limit: limitUpTo(200, 50), cursor });

export const highlightRoles = ["from", "to", "trigger", "quote", "mention"] as const;

/** A document as it is named beside a sentence. */
export const documentHead = z.object({
  id,
  title: z.string().nullable(),
  publishedAt: z.string().nullable().describe("ISO day or minute"),
  path: z.string(),
});

/** A sentence with what is to be marked in it. `rule` and `certainty` are null where a mention, no relation, is shown. */
export const shownPassage = z.object({
  document: documentHead,
  passage: z.object({ id, ...span, text: z.string() }),
  highlights: z
    .array(z.object({ ...span, role: z.enum(highlightRoles) }))
    .describe("offsets of the document: subtract passage.start; they may overlap, as a quote holds both its ends"),
  rule: z.string().nullable(),
  certainty: z.enum(certainties).nullable(),
});
export type ShownPassage = z.infer<typeof shownPassage>;
export type Highlight = ShownPassage["highlights"][number];

export const evidenceAnswer = z.object({
  edge,
  from: node,
  to: node,
  passages: z.array(shownPassage),
  total: z.int(),
  next,
});
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>;

export const mentionsAnswer = z.object({ node, passages: z.array(shownPassage), total: z.int(), next });
export type MentionsAnswer = z.infer<typeof mentionsAnswer>;
