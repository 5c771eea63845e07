import { administer, empty, NoServer, type TestServer } from "./server.ts";

/**
 * The server of LANTOA_TEST_NEO4J_URI, with LANTOA_TEST_NEO4J_USERNAME, _PASSWORD and _DATABASE. It has to be empty
 * and is emptied afterwards. NEO4J_URI is never looked at: it may name somebody's real graph.
 */
export async function givenServer(): Promise<TestServer> {
  const { env } = process;
  const uri = env.LANTOA_TEST_NEO4J_URI;
  if (!uri) throw new NoServer("LANTOA_TEST_NEO4J_URI is not set");
  const settings = {
    uri,
    username: env.LANTOA_TEST_NEO4J_USERNAME || "neo4j",
    password: env.LANTOA_TEST_NEO4J_PASSWORD || undefined,
    database: env.LANTOA_TEST_NEO4J_DATABASE || "neo4j",
  };
  const [found] = await administer(settings, "MATCH (n) RETURN count(n) AS nodes");
  if (found?.nodes !== 0) throw new Error(`${uri} is not empty (${found?.nodes} nodes): the tests would empty it.`);
  return { name: `the Neo4j at ${uri}`, settings, stop: async () => void (await empty(settings)) };
}
