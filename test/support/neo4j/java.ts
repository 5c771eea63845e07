import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { jarsOf } from "./jars.ts";
import { NoServer, type OwnServer, patiently, withDriver } from "./server.ts";

/** The long-term release, for Java 17 and 21, and a newer one for later Java; where each begins. */
const longTerm = { version: "5.26.30", main: "org.neo4j.server.CommunityEntryPoint" };
const newest = { version: "2026.08.1", main: "org.neo4j.server.Neo4jCommunity" };

/** Starts Neo4j Community from its jars: on loopback, at a port of its own, with its data in a folder that goes with it. */
export async function startWithJava(): Promise<OwnServer> {
  const java = await findJava();
  const { version, main } = java.isNamed || java.major > 21 ? newest : longTerm;
  const jars = await jarsOf(version);
  const home = mkdtempSync(join(tmpdir(), "lantoa-neo4j-"));
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const password = randomUUID();
  mkdirSync(join(home, "conf"));
  writeFileSync(join(home, "conf", "neo4j.conf"), configuration(port));

  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  let running = await launch(java.path, main, jars, home, uri).catch((cause) => {
    removeHome();
    throw cause;
  });
  const kill = async (): Promise<void> => {
    await end(running.watch);
    await end(running.server);
  };
  const stop = async (): Promise<void> => {
    await kill();
    removeHome();
  };
  try {
    // The first password has to be changed before anything else.
    const cypher = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await withDriver(uri, "neo4j", "neo4j", (driver) =>
      patiently(() => driver.executeQuery(cypher, { password }, { database: "system" }), 30),
    );
  } catch (cause) {
    await stop();
    throw cause;
  }
  return {
    name: `Neo4j ${version} on Java ${java.major}`,
    settings: { uri, username: "neo4j", password, database: "neo4j" },
    kill,
    async revive() {
      running = await launch(java.path, main, jars, home, uri);
    },
    stop,
  };
}

async function findJava(): Promise<{ path: string; major: number; isNamed: boolean }> {
  const named = process.env.LANTOA_TEST_JAVA_HOME;
  const home = named || process.env.JAVA_HOME;
  const path = home ? join(home, "bin", "java") : "java";
  const said = await promisify(execFile)(path, ["-version"]).catch((cause) => {
    throw new NoServer(`${path} does not run`, { cause });
  });
  const major = Number(/version "(\d+)/.exec(said.stderr)?.[1]);
  const least = named ? 21 : 17;
  if (!(major >= least)) throw new NoServer(`${path} is Java ${major}; it must be ${least} or later`);
  return { path, major, isNamed: Boolean(named) };
}

const configuration = (port: number): string => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=keep_none
dbms.usage_report.enabled=false
`;

const options = [
  ...["-Xms128m", "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"],
  ...["java.nio", "java.io", "sun.nio.ch"].map((module) => `--add-opens=java.base/${module}=ALL-UNNAMED`),
];

async function launch(java: string, main: string, jars: string, home: string, uri: string) {
  const words = [main, `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  const server = spawn(java, [...options, "-cp", join(jars, "*"), ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (piece) => {
      said = (said + piece).slice(-2000);
    });
  }
  // Whatever becomes of this process, the server does not outlive it: the pipe closes.
  const watch = spawn("sh", ["-c", `cat > /dev/null; kill -9 ${server.pid}`], { stdio: ["pipe", "ignore", "ignore"] });
  const ended = () => (server.exitCode !== null || server.signalCode !== null ? `Java ended: ${said}` : undefined);
  const answers = () => withDriver(uri, "neo4j", "neo4j", (driver) => driver.getServerInfo().catch(unauthorized));
  try {
    await patiently(answers, 90, ended);
  } catch (cause) {
    await end(watch);
    await end(server);
    throw cause;
  }
  return { server, watch };
}

/** Who is told that the password is wrong has been answered. */
function unauthorized(cause: Error & { readonly code?: string }): void {
  if (!cause.code?.startsWith("Neo.ClientError.Security.")) throw cause;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a port was expected");
  return address.port;
}
