import type { Plan, Session } from "neo4j-driver";
import { LantoaError } from "../../error.ts";
import { readOnly } from "../cypher/guard.ts";
import { type Answer, defaultLimits, type Limits, requireParameters } from "../question.ts";
import type { Parameters } from "../run.ts";
import { shownRows, withheldStatement } from "../shown.ts";
import { requireOurs } from "./connect.ts";
import { connect } from "./engine.ts";
import { queryFailure } from "./failure.ts";
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
    const session = engine.readingSession();
    try {
      const values = parameterValue(parameters) as Record<string, unknown>;
      await requireReading(session, cypher, values);
      const found = await answer(session, cypher, values, limits);
      const withheld = await session.run<{ id: string }>(withheldStatement);
      return {
        ...found,
        rows: shownRows(
          found.rows,
          withheld.records.map((record) => record.toObject()),
        ),
      };
    } catch (cause) {
      throw queryFailure(cause, settings);
    } finally {
      await session.close();
    }
  } finally {
    await engine.close();
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

async function answer(session: Session, cypher: string, values: Parameters, limits: Limits): Promise<Answer> {
  const result = session.run(cypher, values, { timeout: limits.seconds * 1000 });
  const columns = await result.keys();
  const rows: Record<string, unknown>[] = [];
  for await (const record of result) {
    // The rest is not fetched.
    if (rows.length === limits.rows) return { columns, rows, truncated: true };
    rows.push(plainRow(record.toObject()));
  }
  return { columns, rows, truncated: false };
}
