import { LantoaError } from "../error.ts";
import type { QueryResult } from "../pipeline/ports.ts";
import type { Statement } from "./cypher/statement.ts";
import type { GraphValue } from "./graph-value.ts";

export type Limits = {
  readonly seconds: number;
  /** Rows that are given back; `truncated` says that there were more. */
  readonly rows: number;
  /** Memory of what answers. Neo4j has a setting of its own for it: db.memory.transaction.max. */
  readonly bytes: number;
};

export const defaultLimits: Limits = { seconds: 30, rows: 10_000, bytes: 2 ** 30 };

export type Answer = QueryResult & { readonly truncated: boolean };

/** The same as a table of which each row is as long as `columns`, with nodes, relations and paths told apart. */
export type GraphAnswer = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GraphValue[])[];
  readonly truncated: boolean;
};

export const askForLess = "Ask for less: a label, a shorter path, a LIMIT.";

/** A missing parameter is null for one engine and an error for the other. */
export function requireParameters({ tokens, parameters }: Statement): void {
  const missing = tokens.find(({ kind, value }) => kind === "parameter" && parameters[value] === undefined);
  if (!missing) return;
  throw new LantoaError("query/bad-parameter", { value: missing.value, hint: `Give it: --param ${missing.value}=…` });
}
