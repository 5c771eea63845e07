import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { extname } from "node:path";
import { type ErrorCode, type ErrorDetail, LantoaError } from "../../error.ts";
import { columnNames } from "../cypher/column-names.ts";
import { readOnly } from "../cypher/guard.ts";
import { hintFor } from "../cypher/hint.ts";
import { portable } from "../cypher/portable.ts";
import { withWholeSums } from "../cypher/sums.ts";
import {
  type Answer,
  askForLess,
  defaultLimits,
  type GraphAnswer,
  type Limits,
  requireParameters,
} from "../question.ts";
import type { Parameters } from "../run.ts";
import { storeFile } from "./connect.ts";
import { temporaryFilesIn, temporaryFolder } from "./temporary-folder.ts";

export type Question = {
  readonly file: string;
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly limits: Limits;
  readonly shape: "plain" | "graph";
};
export type Reply = Answer | GraphAnswer | { readonly code: ErrorCode; readonly detail: ErrorDetail };

/**
 * Answers a person's own Cypher. It is looked at first (`cypher/guard.ts`, `cypher/portable.ts`), then run in a
 * process of its own that has the store open to read only and is killed when the time is up.
 * Fails with a query/… code that says what to do.
 */
export async function ask(
  workspace: string,
  cypher: string,
  parameters: Parameters,
  limits: Limits = defaultLimits,
): Promise<Answer> {
  return (await look({ workspace, cypher, parameters, limits, shape: "plain" })) as Answer;
}

/** The same with nodes and relations told apart; ended when the signal says so. */
export async function askForGraph(
  workspace: string,
  cypher: string,
  parameters: Parameters,
  limits: Limits,
  signal: AbortSignal,
): Promise<GraphAnswer> {
  return (await look({ workspace, cypher, parameters, limits, shape: "graph" }, signal)) as GraphAnswer;
}

async function look(
  { workspace, ...question }: Omit<Question, "file"> & { readonly workspace: string },
  signal?: AbortSignal,
): Promise<Answer | GraphAnswer> {
  const statement = readOnly(question.cypher, question.parameters);
  requireParameters(statement);
  portable(statement);
  const file = storeFile(workspace);
  if (!existsSync(file)) {
    throw new LantoaError("store/missing", { path: workspace, hint: "Build it first: lantoa build FOLDER." });
  }
  const reply = await answerInChild({ file, ...question, cypher: withWholeSums(statement) }, signal);
  if (!("code" in reply)) return renamed(reply, columnNames(statement));
  const hint = reply.code === "query/failed" ? hintFor(statement) : undefined;
  throw new LantoaError(reply.code, { ...reply.detail, ...(hint && { hint }) });
}

/** The engine gives `toUpper('x')` for `toUpper("x")`, and NULL for null: the names are put back as they were written. */
function renamed<Found extends Answer | GraphAnswer>(answer: Found, names: readonly string[] | undefined): Found {
  const { columns } = answer;
  if (names?.length !== columns.length || new Set(names).size !== names.length) return answer;
  const rename = (row: Found["rows"][number]) =>
    Array.isArray(row)
      ? row
      : Object.fromEntries(columns.map((column, at) => [names[at], (row as Record<string, unknown>)[column]]));
  return { ...answer, columns: names, rows: answer.rows.map(rename) };
}

function answerInChild(question: Question, signal?: AbortSignal): Promise<Reply> {
  signal?.throwIfAborted();
  // Run from source it is a .ts file, compiled a .js file.
  const answerer = new URL(`./answerer${extname(import.meta.url)}`, import.meta.url);
  // Killed, it cannot take away what it has put down.
  const files = temporaryFolder();
  const child = fork(answerer, {
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...process.env, ...(files && temporaryFilesIn(files.path)) },
  });
  const { seconds } = question.limits;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      finish(() => reject(new LantoaError("query/too-long", { value: `${seconds} s`, hint: askForLess })));
    }, seconds * 1000);
    let said = "";
    child.stderr?.on("data", (piece) => {
      said = (said + piece).slice(-1000);
    });
    const onAbort = () => finish(() => reject(signal?.reason));
    signal?.addEventListener("abort", onAbort);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      child.removeAllListeners();
      const end = () => {
        files?.remove();
        settle();
      };
      const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
      if (isOver) end();
      else child.once("exit", end).kill("SIGKILL");
    };
    child.on("message", (reply: Reply) => finish(() => resolve(reply)));
    child.on("error", (cause) =>
      finish(() => reject(new LantoaError("query/failed", { value: cause.message }, { cause }))),
    );
    child.on("close", (code, signal) =>
      finish(() => reject(new LantoaError("query/failed", { value: said || `ended with ${signal ?? code}` }))),
    );
    child.send(question);
  });
}
