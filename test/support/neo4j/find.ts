import { startWithDocker } from "./docker.ts";
import { givenServer } from "./given.ts";
import { startWithJava } from "./java.ts";
import { NoServer, type OwnServer, type TestServer } from "./server.ts";

/** Where none is to be had, why not. */
export type Found<Server> = { readonly server: Server } | { readonly missing: string };

/** A Neo4j for a whole run: one that is given, else from Docker, else from Java and Maven. */
export async function findServer(): Promise<Found<TestServer>> {
  // A later Java is named to try a later Neo4j, which the image is not.
  const docker = process.env.LANTOA_TEST_JAVA_HOME ? [] : [startWithDocker];
  return first(process.env.LANTOA_TEST_NEO4J_URI ? [givenServer] : [...docker, startWithJava]);
}

/** A Neo4j that a test may break: the first way is the quicker one here. */
export const findOwnServer = (): Promise<Found<OwnServer>> => first([startWithJava, startWithDocker]);

async function first<Server extends TestServer>(ways: readonly (() => Promise<Server>)[]): Promise<Found<Server>> {
  const reasons: string[] = [];
  for (const start of ways) {
    try {
      return { server: await start() };
    } catch (cause) {
      if (!(cause instanceof NoServer)) throw cause;
      reasons.push(cause.message);
    }
  }
  const missing = reasons.join("; ");
  if (process.env.LANTOA_TEST_REQUIRE_NEO4J) throw new Error(`LANTOA_TEST_REQUIRE_NEO4J is set, but ${missing}`);
  return { missing };
}
