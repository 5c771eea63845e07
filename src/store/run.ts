import type { QueryResult } from "../pipeline/ports.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Runs one statement of ours. Nodes and relations come as maps, whole numbers as numbers. `R` is what the statement
 * returns; nobody checks it.
 */
export type Run = <R = Readonly<Record<string, unknown>>>(cypher: string, parameters?: Parameters) => Promise<R[]>;

/** Runs one statement for its table, its values plain; a failure is a `query/…`. */
export type Query = (cypher: string, parameters: Parameters) => Promise<QueryResult>;
