import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryConfig,
  type ServerInfo,
  type Session,
} from "neo4j-driver";
import { LantoaError } from "../../error.ts";
import type { Query, Run } from "../run.ts";
import { connectFailure, queryFailure, storeFailure } from "./failure.ts";
import { parameterValue, plainRow } from "./plain-value.ts";
import type { Settings } from "./settings.ts";

/** The only file that knows the driver's own interface, beside those that translate its values and failures. */
export type Engine = {
  /** Reads; tried again when the server was not to be had for a moment. */
  readonly read: Run;
  /** Runs one statement that changes the schema. */
  readonly define: Run;
  readonly query: Query;
  /** All that `work` does, or nothing. It is called again when the server asks for that, as after a deadlock. */
  write<Result>(work: (run: Run) => Promise<Result>, seconds?: number): Promise<Result>;
  /** A session that can only read, for a question of which nothing is known. */
  readingSession(): Session;
  close(): Promise<void>;
};

/** Fails with a store/… that says what to do: no server, not this user, no such database, too old a server. */
export async function connect(settings: Settings): Promise<Engine> {
  const { uri, username, password, database, retrySeconds = 30 } = settings;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  const driver = neo4j.driver(uri, auth, {
    userAgent: "lantoa",
    connectionAcquisitionTimeout: 20_000,
    connectionTimeout: 10_000,
    maxTransactionRetryTime: retrySeconds * 1000,
  });
  try {
    requireVersion(await driver.getServerInfo({ database }), settings);
    await driver.executeQuery("RETURN 1 AS one", {}, { database, routing: "READ" });
  } catch (cause) {
    await driver.close();
    throw connectFailure(cause, settings);
  }
  return engineOf(driver, settings);
}

const oldest = [5, 23] as const;

function requireVersion({ agent = "" }: ServerInfo, { uri }: Settings): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined) {
    const hint = "Only Neo4j is known to answer rightly.";
    throw new LantoaError("store/too-old", { path: uri, value: agent || "unknown server", hint });
  }
  if (Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1])) return;
  const hint = `It must be ${oldest.join(".")} or later; 5.26 is the long-term release.`;
  throw new LantoaError("store/too-old", { path: uri, value: agent, hint });
}

function engineOf(driver: Driver, settings: Settings): Engine {
  const { database } = settings;
  const execute = async (cypher: string, parameters: unknown, config: QueryConfig) => {
    const { keys, records } = await driver.executeQuery(cypher, parameterValue(parameters), { database, ...config });
    return { columns: keys as string[], rows: records.map((record) => plainRow(record.toObject())) };
  };
  const running =
    (config: QueryConfig): Run =>
    async <R>(cypher: string, parameters = {}) => {
      try {
        return (await execute(cypher, parameters, config)).rows as R[];
      } catch (cause) {
        throw storeFailure(cause, settings);
      }
    };
  return {
    read: running({ routing: "READ" }),
    define: running({ routing: "WRITE" }),
    async query(cypher, parameters) {
      try {
        return await execute(cypher, parameters, { routing: "READ" });
      } catch (cause) {
        throw queryFailure(cause, settings);
      }
    },
    async write(work, seconds) {
      const session = driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager });
      const config = seconds === undefined ? {} : { timeout: seconds * 1000 };
      try {
        return await session.executeWrite((transaction) => work(runIn(transaction)), config);
      } finally {
        await session.close();
      }
    },
    readingSession: () => driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 1000 }),
    close: () => driver.close(),
  };
}

const runIn =
  (transaction: ManagedTransaction): Run =>
  async <R>(cypher: string, parameters = {}) => {
    const { records } = await transaction.run(cypher, parameterValue(parameters) as Record<string, unknown>);
    return records.map((record) => plainRow(record.toObject())) as R[];
  };
