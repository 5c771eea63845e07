import grafeo, { type GrafeoError } from "@grafeo-db/js";
import { LantoaError } from "../../error.ts";
import { textOr } from "../graph-value.ts";
import { askForLess } from "../question.ts";
import type { Parameters, Query, Run } from "../run.ts";
import { plainRow } from "./plain-value.ts";

type Row = Readonly<Record<string, unknown>>;
export type Table = { readonly columns: string[]; readonly rows: Row[]; readonly total: number };

/** The only file that knows the engine's own interface. */
export type Engine = {
  readonly run: Run;
  /** At most so many rows; `total` counts them all. */
  table(cypher: string, parameters?: Parameters, atMost?: number): Promise<Table>;
  /** Our id of the node that the engine calls by a number. */
  idOf(node: number): string | null;
  close(): void;
};

function wrap(database: grafeo.GrafeoDB): Engine {
  let open = true;
  const execute = (cypher: string, parameters: Parameters = {}) => {
    // A closed database would go on to answer, from a file that may be gone.
    if (!open) throw new Error("The store is closed.");
    return database.executeCypher(cypher, parameters);
  };
  return {
    run: async <R>(cypher: string, parameters?: Parameters) => (await execute(cypher, parameters)).toArray() as R[],
    async table(cypher, parameters, atMost = Number.POSITIVE_INFINITY) {
      const result = await execute(cypher, parameters);
      const { columns, length: total } = result;
      const rows = total <= atMost ? result.toArray() : Array.from({ length: atMost }, (_, index) => result.get(index));
      return { columns, rows, total };
    },
    idOf: (node) => textOr(database.getNode(node)?.get("id")),
    close() {
      if (open) database.close();
      open = false;
    },
  };
}

export const openEmpty = (): Engine => wrap(grafeo.GrafeoDB.create());
export const openToRead = (path: string): Engine => opening(path, () => grafeo.GrafeoDB.openReadOnly(path));
/** Opens the file, or makes it. */
export const openToWrite = (path: string): Engine => opening(path, () => grafeo.GrafeoDB.create(path));

function opening(path: string, open: () => grafeo.GrafeoDB): Engine {
  try {
    return wrap(open());
  } catch (cause) {
    const message = engineMessage(cause);
    if (/\block(ed)?\b/.test(message)) {
      throw new LantoaError("store/in-use", { path, hint: "Wait until the other process has ended." }, { cause });
    }
    const hint = "Delete the file and build again: everything in it comes from the fragments and texts beside it.";
    throw new LantoaError("store/damaged", { path, value: message, hint }, { cause });
  }
}

/** The whole answer of a statement of ours. */
export const queryOn =
  (table: Engine["table"]): Query =>
  async (cypher, parameters) => {
    const { columns, rows } = await table(cypher, parameters).catch((cause) => Promise.reject(queryFailure(cause)));
    return { columns, rows: rows.map(plainRow) };
  };

/** A statement that the engine did not run to its end. It has a time limit of its own, 30 s. */
export function queryFailure(cause: unknown): LantoaError {
  const value = engineMessage(cause);
  const isLate = value.startsWith("timeout error");
  const hint = isLate ? askForLess : undefined;
  return new LantoaError(isLate ? "query/too-long" : "query/failed", { value, hint }, { cause });
}

/** What the engine says, without its own codes: "Query error: GRAFEO-Q001: syntax error: …" → "syntax error: …". */
export function engineMessage(error: unknown): string {
  const { message } = error as GrafeoError;
  return message.replace(/^[\w ]+ error: GRAFEO-\w+: /, "").trim();
}
