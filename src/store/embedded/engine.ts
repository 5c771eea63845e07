import grafeo, { type GrafeoError } from "@grafeo-db/js";
import { LantoaError } from "../../error.ts";
import { textOr } from "../graph-value.ts";
import { askForLess } from "../question.ts";
import type { Parameters, Query, Run } from "../run.ts";
import { plainRow } from "./plain-value.ts";
import { temporaryFolder, withTemporaryFilesIn } from "./temporary-folder.ts";

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

function wrap(database: grafeo.GrafeoDB, onClose?: () => void): Engine {
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
      if (!open) return;
      open = false;
      try {
        database.close();
      } finally {
        onClose?.();
      }
    },
  };
}

export const openEmpty = (): Engine => wrap(grafeo.GrafeoDB.create());
/**
 * Opens the file to read only. What a large answer does not hold in memory goes to a folder that the engine makes among
 * the temporary files, and leaves there when it is closed: so it is made in one of ours.
 */
export function openToRead(path: string): Engine {
  const spill = temporaryFolder();
  const open = () => grafeo.GrafeoDB.openReadOnly(path);
  return opening(path, spill ? () => withTemporaryFilesIn(spill, open) : open, spill?.remove);
}
/** Opens the file, or makes it. */
export const openToWrite = (path: string): Engine => opening(path, () => grafeo.GrafeoDB.create(path));

function opening(path: string, open: () => grafeo.GrafeoDB, onClose?: () => void): Engine {
  try {
    return wrap(open(), onClose);
  } catch (cause) {
    onClose?.();
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
