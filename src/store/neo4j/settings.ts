import { LantoaError } from "../../error.ts";

/** Which database, and as whom. Without a password the server is asked without a user. */
export type Settings = {
  readonly uri: string;
  readonly username: string;
  readonly password: string | undefined;
  readonly database: string;
  /** How long a server that does not answer is tried again; half a minute when left out. */
  readonly retrySeconds?: number;
};

const schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

/** The settings of NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE; none without the first. */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings | undefined {
  const uri = environment.NEO4J_URI?.trim();
  if (!uri) return undefined;
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (!url || !schemes.includes(url.protocol.slice(0, -1)) || url.hostname === "") {
    const hint = "NEO4J_URI is like bolt://localhost:7687 or neo4j+s://HOST. Unset it to work without a server.";
    throw new LantoaError("store/bad-address", { value: withoutUser(uri), hint });
  }
  if (url.username !== "" || url.password !== "") {
    const hint = "User and password go into NEO4J_USERNAME and NEO4J_PASSWORD, not into NEO4J_URI.";
    throw new LantoaError("store/bad-address", { value: withoutUser(uri), hint });
  }
  return {
    uri,
    username: environment.NEO4J_USERNAME || "neo4j",
    password: environment.NEO4J_PASSWORD || undefined,
    database: environment.NEO4J_DATABASE || "neo4j",
  };
}

/** An error is printed and kept: no password in it. */
const withoutUser = (uri: string): string => uri.replace(/\/\/.*@/, "//…@");
