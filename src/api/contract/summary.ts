import { z } from "@hono/zod-openapi";
import { entityTypeNames } from "../../ontology/entity-types.ts";
import { relationTypeNames } from "../../ontology/relation-types.ts";
import { node } from "./graph.ts";
import { bilingual } from "./values.ts";

const countOf = <Name extends string>(names: readonly [Name, ...Name[]] | readonly Name[]) =>
  z.record(z.enum(names as readonly [Name, ...Name[]]), z.int());

/** What is in the graph, and where to begin. */
export const summary = z.object({
  store: z.enum(["embedded", "neo4j"]),
  version: z
    .string()
    .nullable()
    .describe("another one when the graph was built anew; null where there is no store yet"),
  empty: z.boolean(),
  advice: bilingual.nullable().describe("what to do when the graph is empty"),
  entities: countOf(entityTypeNames),
  relations: countOf(relationTypeNames),
  documents: z.int(),
  passages: z.int(),
  meetingsByYear: z
    .array(z.object({ year: z.int(), meetings: z.int() }))
    .describe("of the meetings with a day, by year"),
  territories: z
    .array(z.object({ place: node, meetings: z.int() }))
    .describe("where bodies organised the most meetings, the most first"),
  starts: z.array(z.object({ node, reason: bilingual })).describe("ten good places to begin"),
});
export type Summary = z.infer<typeof summary>;

/** Whether the store answers. Without one the status is 503. */
export const health = z.object({
  ok: z.boolean(),
  store: z.enum(["embedded", "neo4j"]),
  version: z.string().nullable(),
});
export type Health = z.infer<typeof health>;

export const summaryRequest = z.object({});
