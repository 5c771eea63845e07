import { LantoaError } from "../../error.ts";
import { askForLess } from "../question.ts";
import type { Settings } from "./settings.ts";

const codeOf = (cause: unknown): string => String((cause as { code?: unknown }).code ?? "");
/** The first line; of what the driver says of a lost connection, the cause. */
const messageOf = (cause: unknown): string =>
  String((cause as Error).message ?? cause)
    .replace(/^.*Caused by: /s, "")
    .split("\n")[0] ?? "";

/** What stands between us and the database, whatever is asked of it; nothing for any other failure. */
function accessFailure(cause: unknown, { uri, username, database }: Settings): LantoaError | undefined {
  const code = codeOf(cause);
  if (
    ["ServiceUnavailable", "SessionExpired"].includes(code) ||
    code.startsWith("Neo.TransientError.General.Database")
  ) {
    return unreachable(cause, uri);
  }
  if (code === "Neo.ClientError.Security.CredentialsExpired") {
    const hint = `Give ${username} a password of its own first: ALTER CURRENT USER SET PASSWORD FROM '…' TO '…'.`;
    return new LantoaError("store/unauthorized", { value: `${username} at ${uri}`, hint }, { cause });
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    const hint = "Set NEO4J_USERNAME and NEO4J_PASSWORD. After several wrong tries the server waits a few seconds.";
    return new LantoaError("store/unauthorized", { value: `${username} at ${uri}`, hint }, { cause });
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    const hint = "Set NEO4J_DATABASE; the Community edition has one, called neo4j.";
    return new LantoaError("store/unknown-database", { value: database, hint }, { cause });
  }
  return undefined;
}

function unreachable(cause: unknown, uri: string): LantoaError {
  const hint = "See that the server runs, that NEO4J_URI is right (bolt://HOST:7687), and whether it wants bolt+s://.";
  return new LantoaError("store/unreachable", { value: uri, reason: messageOf(cause), hint }, { cause });
}

/** A failure of the first words with a server; what speaks otherwise than the driver expects is none of ours. */
export function connectFailure(cause: unknown, settings: Settings): unknown {
  if (cause instanceof LantoaError) return cause;
  return accessFailure(cause, settings) ?? (codeOf(cause) === "" ? cause : unreachable(cause, settings.uri));
}

/** A failure of the driver while we open, read or lock the store. */
export function storeFailure(cause: unknown, settings: Settings): unknown {
  if (cause instanceof LantoaError) return cause;
  return accessFailure(cause, settings) ?? cause;
}

/** A failure while we write: the transaction is undone as a whole. */
export function writeFailure(cause: unknown, settings: Settings): unknown {
  if (cause instanceof LantoaError || !codeOf(cause).startsWith("Neo.")) return storeFailure(cause, settings);
  const hint = isTooLarge(cause)
    ? "Give the server more memory: server.memory.heap.max_size, db.memory.transaction.max. Then build again."
    : "Build again: what was written before this stays, and the next build goes on from there.";
  const value = messageOf(cause);
  return accessFailure(cause, settings) ?? new LantoaError("store/write-failed", { value, hint }, { cause });
}

/** A failure of a question. */
export function queryFailure(cause: unknown, settings: Settings): unknown {
  if (cause instanceof LantoaError) return cause;
  const value = messageOf(cause);
  const code = codeOf(cause);
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
    return new LantoaError("query/too-long", { value, hint: askForLess }, { cause });
  }
  if (isTooLarge(cause)) return new LantoaError("query/too-large", { value, hint: askForLess }, { cause });
  const access = accessFailure(cause, settings);
  if (access) return access;
  return code.startsWith("Neo.") ? new LantoaError("query/failed", { value }, { cause }) : cause;
}

const isTooLarge = (cause: unknown): boolean =>
  /MemoryPoolOutOfMemory|MemoryLimitExceeded|OutOfMemory/.test(codeOf(cause));
