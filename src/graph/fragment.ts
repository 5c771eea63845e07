import { z } from "zod";
import { entityTypeNames } from "../ontology/entity-types.ts";
import { certainties, relationTypeNames } from "../ontology/relation-types.ts";

const offset = z.int().min(0).describe("UTF-16 units of the decoded text");
const span = { start: offset, end: offset.describe("excluded") };

/** A number, text, yes or no, or a sorted list of texts. */
const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

export const mentionSchema = z.object({ ...span, text: z.string() });

export const entitySchema = z.object({
  id: z.string().describe("Readable key of the thing itself; begins with its type in lower case and a slash"),
  type: z.enum(entityTypeNames),
  name: z.string().describe("Canonical full name"),
  aliases: z.array(z.string()).describe("Surfaces, sorted"),
  attributes,
  mentions: z.array(mentionSchema).min(1).describe("A node comes from its mentions, so there is at least one"),
});

export const evidenceSchema = z.object({
  ...span,
  quote: z.string(),
  rule: z.string().describe("Name of the rule that read it"),
  trigger: z.string().describe("The words that decided, as written; empty for a rule that needs none"),
});

export const relationSchema = z.object({
  type: z.enum(relationTypeNames),
  from: z.string().describe("Id of an entity of this fragment, as is `to`"),
  to: z.string(),
  attributes,
  certainty: z.enum(certainties),
  evidence: z.array(evidenceSchema).min(1),
});

export const refusalSchema = z.object({
  ...span,
  text: z.string(),
  reason: z.string(),
  layer: z.enum(["text", "mention", "fact", "entity"]),
});

export const passageSchema = z.object({
  id: z.string().describe("Unique among the passages of all documents"),
  ...span,
  text: z.string(),
});

/**
 * What one document contributes to the graph: the public contract of `lantoa extract`.
 * For every span, `text.slice(start, end)` is its text or quote; every mention and evidence lies in one passage.
 */
export const fragmentSchema = z.object({
  document: z.object({
    id: z.string().describe("SHA-256 of the bytes, hex"),
    path: z.string(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable().describe("ISO day or minute"),
  }),
  passages: z.array(passageSchema),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  refusals: z.array(refusalSchema),
});

export type Fragment = z.infer<typeof fragmentSchema>;
export type FragmentEntity = z.infer<typeof entitySchema>;
export type FragmentRelation = z.infer<typeof relationSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Refusal = z.infer<typeof refusalSchema>;
export type Attributes = z.infer<typeof attributes>;
