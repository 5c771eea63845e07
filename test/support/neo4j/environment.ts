import type { Settings } from "../../../src/store/neo4j/settings.ts";

/** The environment in which lantoa keeps its graph in this database. */
export const environmentOf = ({ uri, username, password, database }: Settings): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_DATABASE: database,
  ...(password !== undefined && { NEO4J_PASSWORD: password }),
});
