import { z } from "@hono/zod-openapi";
import { edge, entityType, node } from "./graph.ts";
import { bilingual } from "./values.ts";

/** The named questions of cypher/queries, with what a form needs to know of their parameters. */
export const queriesAnswer = z.object({
  queries: z.array(
    z.object({
      name: z.string(),
      title: bilingual,
      cypher: z.string(),
      parameters: z.array(
        z.object({
          name: z.string(),
          kind: z.enum(["id", "text", "folded text", "integer"]),
          types: z.array(entityType).describe("of an id: what it may be the id of"),
          optional: z.boolean(),
          fallback: z.string().nullable().describe("what it is when left out"),
        }),
      ),
    }),
  ),
});
export type QueriesAnswer = z.infer<typeof queriesAnswer>;
export type NamedQuestion = QueriesAnswer["queries"][number];

const parameters = z.record(z.string().max(100), z.unknown());
/** A named query; a parameter that is an id may also be given as a name. */
export const queryRequest = z.object({
  name: z.string().max(100),
  parameters: z.record(z.string().max(100), z.union([z.string().max(4000), z.number()])).default({}),
});
/** A person's own Cypher. */
export const cypherRequest = z.object({ cypher: z.string().min(1).max(20_000), parameters: parameters.default({}) });

type Scalar = string | number | boolean | null;
/** A value of an answer. All that is no scalar says what it is, so that a map is never taken for a node. */
export type Cell =
  | Scalar
  | { kind: "node"; id: string | null; type: string | null; name: string | null; labels: string[]; properties: Plain }
  | { kind: "relation"; type: string; from: string | null; to: string | null; properties: Plain }
  | { kind: "path"; nodes: Cell[]; relations: Cell[] }
  | { kind: "list"; items: Cell[] }
  | { kind: "map"; entries: Record<string, Cell> };
type Plain = Record<string, unknown>;

const plain = z.record(z.string(), z.unknown());
export const cell: z.ZodType<Cell> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.object({
        kind: z.literal("node"),
        id: z.string().nullable(),
        type: z.string().nullable().describe("Entity types, Passage or Document"),
        name: z.string().nullable(),
        labels: z.array(z.string()),
        properties: plain,
      }),
      z.object({
        kind: z.literal("relation"),
        type: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        properties: plain,
      }),
      z.object({ kind: z.literal("path"), nodes: z.array(cell), relations: z.array(cell) }),
      z.object({ kind: z.literal("list"), items: z.array(cell) }),
      z.object({ kind: z.literal("map"), entries: z.record(z.string(), cell) }),
    ]),
  )
  .openapi("Cell");

/** A table, and of the entities and relations in it a graph. Columns may be called alike in no answer. */
export const queryAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)).describe("each row as long as columns"),
  nodes: z.array(node).describe("entities in the cells, also those that a column of ids names"),
  edges: z.array(edge).describe("relations between entities in the cells"),
  truncated: z.boolean().describe("there are more rows than are shown"),
});
export type QueryAnswer = z.infer<typeof queryAnswer>;
