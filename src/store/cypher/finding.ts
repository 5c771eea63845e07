import type { Operands } from "./operand.ts";
import type { Statement } from "./statement.ts";

/** A form that the embedded engine answers otherwise than Neo4j and without an error, and how to say the same. */
export type Finding = { readonly at: number; readonly form: string; readonly instead: string };

/** Looks for one group of forms. `at` of what it finds is the index of a token. */
export type Check = (statement: Statement, operands: Operands) => Iterable<Finding>;
