import { type ErrorCode, LantoaError } from "../error.ts";

/** What the command leaves behind for a script that called it. */
export const exitCodes = {
  /** All went well. */
  ok: 0,
  /** Some reports could not be read; the others were. */
  someFailed: 1,
  /** The command line, a parameter or the file of judgements is wrong. */
  usage: 2,
  /** The store is missing, in use by another process, damaged, not to be reached, or could not be written. */
  store: 3,
  /** The query was refused, failed, or took too long. */
  query: 4,
  /** A fault of lantoa itself, or a table of data/ that cannot be read. */
  fault: 70,
  /** What --out names could not be written; what was there before is as it was. */
  cannotWrite: 73,
  /** Ended by Ctrl-C; the store is as it was before, Neo4j as far as the build came. */
  interrupted: 130,
  /** Ended by SIGTERM; likewise. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Thrown where a signal ends the work. */
export class Interrupted extends Error {
  readonly signal: "SIGINT" | "SIGTERM";
  readonly exitCode: ExitCode;
  /** What was written before it stays: the store has no whole builds. */
  readonly midway: boolean;

  constructor(signal: "SIGINT" | "SIGTERM", midway = false) {
    super(signal);
    this.name = "Interrupted";
    this.signal = signal;
    this.midway = midway;
    this.exitCode = signal === "SIGINT" ? exitCodes.interrupted : exitCodes.terminated;
  }
}

const asUsage: readonly ErrorCode[] = [
  "data/bad-gazetteer",
  "evaluate/bad-gold",
  "graph/bad-judgement",
  "query/bad-parameter",
  "query/unknown",
  "store/unknown-document",
];

/** The exit code of a failure that ended the command. */
export function exitCodeOf(failure: unknown): ExitCode {
  if (failure instanceof Interrupted) return failure.exitCode;
  if (!(failure instanceof LantoaError)) return exitCodes.fault;
  if (asUsage.includes(failure.code)) return exitCodes.usage;
  const [family] = failure.code.split("/");
  if (family === "cli" || family === "source" || family === "serve") return exitCodes.usage;
  if (family === "store") return exitCodes.store;
  if (family === "query") return exitCodes.query;
  if (family === "export") return exitCodes.cannotWrite;
  return exitCodes.fault;
}
