import type { z } from "@hono/zod-openapi";
import { LantoaError } from "../../error.ts";
import { answerBound, bindParameters, findNamedQuery, type NamedQuery } from "../../store/named-query.ts";
import type { Cell, QueriesAnswer, QueryAnswer, queryRequest } from "../contract/query.ts";
import type { Graph } from "../graph.ts";
import { withGraph } from "./table.ts";

/** Rows of a named question that are given; more nobody reads. */
const mostRows = 5000;

export const describeQueries = (queries: readonly NamedQuery[]): QueriesAnswer => ({
  queries: queries.map(({ name, title, cypher, parameters }) => ({
    name,
    title,
    cypher,
    parameters: parameters.map(({ name, kind, types, optional, fallback }) => ({
      name,
      kind,
      types: [...types],
      optional,
      fallback: fallback ?? null,
    })),
  })),
});

/** Answers a named question. A parameter that is left empty counts as not given. */
export async function namedQuery(
  graph: Graph,
  queries: readonly NamedQuery[],
  { name, parameters }: z.output<typeof queryRequest>,
): Promise<QueryAnswer> {
  const query = findNamedQuery(queries, name);
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ""));
  const bound = await bindParameters(graph.reader, query, given).catch((failure) => {
    throw withoutCommandLine(failure);
  });
  const { columns, rows, truncated } = await answerBound(graph.reader, query, bound);
  const cells = rows.slice(0, mostRows).map((row) => columns.map((column) => cellOf(row[column])));
  return withGraph(graph, { columns: [...columns], rows: cells, truncated: truncated || rows.length > mostRows });
}

/** What a terminal is told to type means nothing to a page. */
function withoutCommandLine(failure: unknown): unknown {
  if (!(failure instanceof LantoaError) || !String(failure.detail.hint).includes("--param")) return failure;
  return new LantoaError(failure.code, { ...failure.detail, hint: "Fill in this parameter." }, { cause: failure });
}

/** A plain value, which holds no nodes: named questions give their names and ids. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return { kind: "list", items: value.map(cellOf) };
  if (typeof value !== "object") return value as Cell;
  return {
    kind: "map",
    entries: Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cellOf(part)])),
  };
}
