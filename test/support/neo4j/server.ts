import neo4j, { type Driver } from "neo4j-driver";
import type { Settings } from "../../../src/store/neo4j/settings.ts";

/** A Neo4j that the tests may fill and empty. */
export type TestServer = {
  readonly settings: Settings;
  /** "Neo4j 5.26.30 on Java 17" */
  readonly name: string;
  stop(): Promise<void>;
};

/** One that belongs to one test and may be broken. */
export type OwnServer = TestServer & {
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same data, at the same address. */
  revive(): Promise<void>;
};

/** Why there is none in this way. */
export class NoServer extends Error {}

/** Runs one statement as an administrator would. */
export async function administer(
  { uri, username, password, database }: Settings,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  return withDriver(uri, username, password, async (driver) => {
    const { records } = await driver.executeQuery(cypher, parameters, { database });
    return records.map((record) => record.toObject());
  });
}

export async function withDriver<Result>(
  uri: string,
  username: string,
  password: string | undefined,
  work: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** Takes all nodes away; the schema stays. */
export const empty = (settings: Settings): Promise<unknown> => administer(settings, "MATCH (n) DETACH DELETE n");

/** Waits until `attempt` succeeds. Ends early when `gaveUp` says why it never will. */
export async function patiently<Result>(
  attempt: () => Promise<Result>,
  seconds: number,
  gaveUp: () => string | undefined = () => undefined,
): Promise<Result> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      const reason = gaveUp() ?? (Date.now() > end ? `no answer in ${seconds} s: ${String(cause)}` : undefined);
      if (reason !== undefined) throw new NoServer(reason, { cause });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
