import type { Record as Neo4jRecord, Plan, Session } from "neo4j-driver";
import { LantoaError } from "../../error.ts";
import { readOnly } from "../cypher/guard.ts";
import { type Answer, defaultLimits, type GraphAnswer, type Limits, requireParameters } from "../question.ts";
import type { Parameters } from "../run.ts";
import { shownRows, withheldStatement } from "../shown.ts";
import { requireOurs } from "./connect.ts";
import { connect, type Engine } from "./engine.ts";
import { queryFailure } from "./failure.ts";
import { endsIn, graphValue } from "./graph-value.ts";
import { parameterValue, plainRow } from "./plain-value.ts";
import type { Settings } from "./settings.ts";

/** Procedures that only read the graph; the guard knows no others. */
export const readingProcedures = ["db.index.fulltext.queryNodes"];

/**
 * Answers a person's own Cypher. It is looked at first (`cypher/guard.ts`), then planned by the server, which says what
 * it would do, and then run in a session that can only read, with limits on time and rows. Memory is limited by the
 * server's db.memory.transaction.max. Fails with a query/… code that says what to do.
 */
export async function ask(
  settings: Settings,
  cypher: string,
  parameters: Parameters,
  limits: Limits = defaultLimits,
): Promise<Answer> {
  requireParameters(readOnly(cypher, parameters, readingProcedures));
  const engine = await connect(settings);
  try {
    await requireOurs(engine, settings);
    const { columns, records, truncated } = await read(engine, settings, cypher, parameters, limits);
    const rows = records.map((record) => plainRow(record.toObject()));
    return { columns, rows: shownRows(rows, await engine.read(withheldStatement)), truncated };
  } finally {
    await engine.close();
  }
}

/** The same on a server that is connected, with nodes and relations told apart; ended when the signal says so. */
export async function askForGraph(
  engine: Engine,
  settings: Settings,
  cypher: string,
  parameters: Parameters,
  limits: Limits,
  signal: AbortSignal,
): Promise<GraphAnswer> {
  requireParameters(readOnly(cypher, parameters, readingProcedures));
  const { columns, records, truncated } = await read(engine, settings, cypher, parameters, limits, signal);
  const values = records.map((record) => columns.map((column) => record.get(column) as unknown));
  const found = await engine.read<{ end: string; id: string }>(
    "MATCH (n) WHERE elementId(n) IN $ends AND n.id IS NOT NULL RETURN elementId(n) AS end, n.id AS id",
    { ends: [...endsIn(values)] },
  );
  const ends = new Map(found.map(({ end, id }) => [end, id]));
  const rows = values.map((row) => row.map((value) => graphValue(value, ends)));
  return { columns, rows: shownRows(rows, await engine.read(withheldStatement)), truncated };
}

type Read = { readonly columns: string[]; readonly records: Neo4jRecord[]; readonly truncated: boolean };

async function read(
  engine: Engine,
  settings: Settings,
  cypher: string,
  parameters: Parameters,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Read> {
  const session = engine.readingSession();
  // The server ends what runs in a session that is closed.
  const onAbort = () => void session.close().catch(() => {});
  signal?.addEventListener("abort", onAbort);
  try {
    signal?.throwIfAborted();
    const values = parameterValue(parameters) as Record<string, unknown>;
    await requireReading(session, cypher, values);
    return await answer(session, cypher, values, limits);
  } catch (cause) {
    signal?.throwIfAborted();
    throw queryFailure(cause, settings);
  } finally {
    signal?.removeEventListener("abort", onAbort);
    await session.close();
  }
}

/** For the server these only read, and so they do: files, and other people's transactions. */
const notAllowed = ["LoadCSV", "TerminateTransactions"];

async function requireReading(session: Session, cypher: string, values: Parameters): Promise<void> {
  const { summary } = await session.run(`EXPLAIN ${cypher}`, values);
  const operators = summary.plan ? operatorsOf(summary.plan) : [];
  const operator = operators.find((name) => notAllowed.includes(name));
  if (summary.queryType === "r" && operator === undefined) return;
  const isWrite = summary.queryType === "w" || summary.queryType === "rw";
  const hint = isWrite ? "The graph is built from documents only." : "Ask for nodes and relations of the graph.";
  throw new LantoaError(isWrite ? "query/would-write" : "query/not-allowed", { value: operator ?? "", hint });
}

/** "LoadCSV@neo4j" → "LoadCSV". */
const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.split("@")[0] ?? "",
  ...children.flatMap(operatorsOf),
];

async function answer(session: Session, cypher: string, values: Parameters, limits: Limits): Promise<Read> {
  const result = session.run(cypher, values, { timeout: limits.seconds * 1000 });
  const columns = await result.keys();
  const records: Neo4jRecord[] = [];
  for await (const record of result) {
    // The rest is not fetched.
    if (records.length === limits.rows) return { columns, records, truncated: true };
    records.push(record);
  }
  return { columns, records, truncated: false };
}
