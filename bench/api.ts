/*
 * `npm run bench:api [ENTITIES] [PAIRS]`: neighbours and ripples over HTTP on a generated graph, four relations an
 * entity, on both engines, and beside each the same statements sent by the bare driver, in turns. Prints a table of p50
 * and p95 in milliseconds, and the median of the ratios of each pair.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { neighbours } from "../src/api/answer/neighbours.ts";
import { ripple } from "../src/api/answer/ripple.ts";
import type { Graph } from "../src/api/graph.ts";
import { storeFile } from "../src/store/embedded/connect.ts";
import { openToRead } from "../src/store/embedded/engine.ts";
import { parameterValue } from "../src/store/neo4j/plain-value.ts";
import { chooseStore, type StoreAccess } from "../src/store/open.ts";
import { environmentOf } from "../test/support/neo4j/environment.ts";
import { findOwnServer } from "../test/support/neo4j/find.ts";
import { country, ids, inSteps } from "./country.ts";

const entityCount = Number(process.argv[2] ?? 100_000);
const pairCount = Number(process.argv[3] ?? 300);
const none = { documents: [], passages: [], entities: [], mentions: [], relations: [] };

const wards = Math.max(1, Math.round(entityCount / 20));
const districts = Math.ceil(wards / 20);
const provinces = Math.ceil(districts / 25);
/** The same choice in every run. */
const chosen = (number: number, from: number): number => (number * 7919 + 13) % from;
const of = (number: number, ...choices: readonly (() => string)[]): string =>
  choices[number % choices.length]?.() ?? "";

type Asking = {
  readonly name: string;
  readonly path: string;
  readonly id: (number: number) => string;
  readonly pairs: number;
};
const askings: readonly Asking[] = [
  {
    name: "neighbours of any entity",
    path: "neighbours",
    pairs: pairCount,
    id: (n) =>
      of(
        n,
        () => ids.meeting(chosen(n, wards), n % 6),
        () => `person/xã/${chosen(n, wards)}/${n % 4}`,
        () => ids.organisation("xã", chosen(n, wards)),
        () => `resolution/xã/${chosen(n, wards)}/${n % 4}`,
      ),
  },
  {
    name: "first page of a hub (100 of 140 to 5,000)",
    path: "neighbours",
    pairs: Math.ceil(pairCount / 3),
    id: (n) =>
      of(
        n,
        () => ids.organisation("huyện", chosen(n, districts)),
        () => ids.organisation("huyện", chosen(n + 7, districts)),
        () => ids.provinceResolution(chosen(n, provinces)),
        () => (n % 20 === 3 ? ids.centralResolution : ids.provinceResolution(chosen(n + 3, provinces))),
      ),
  },
  {
    name: "ripple of a district (240 steps)",
    path: "ripple",
    pairs: Math.ceil(pairCount / 2),
    id: (n) => ids.districtResolution(chosen(n, districts)),
  },
  {
    name: "ripple of a province (5,000 steps)",
    path: "ripple",
    pairs: Math.ceil(pairCount / 15),
    id: (n) => ids.provinceResolution(chosen(n, provinces)),
  },
];

type Statement = { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> };
type Bare = (statement: Statement) => Promise<readonly unknown[]>;

/** The statements that an answer takes, in waves: those of a wave are sent at once. */
async function statementsOf(asking: Asking, id: string, query: Graph["reader"]["query"]): Promise<Statement[][]> {
  const waves: Statement[][] = [];
  let inFlight = 0;
  const recorded: Graph["reader"]["query"] = async (cypher, parameters) => {
    if (inFlight++ === 0) waves.push([]);
    waves.at(-1)?.push({ cypher, parameters });
    return query(cypher, parameters).finally(() => {
      inFlight--;
    });
  };
  const graph: Graph = {
    store: "embedded",
    version: "",
    reader: { query: recorded } as Graph["reader"],
    // Looked up once for a version.
    memo: async () => undefined as never,
  };
  if (asking.path === "ripple") await ripple(graph, { id });
  else await neighbours(graph, { id, relation: [], direction: "both", limit: 100, cursor: undefined });
  return waves;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
/** The whole body, not parsed: nor are the records of the bare driver looked at. */
const fetched = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let bytes = 0;
      response.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on("end", () => (response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} ${bytes}`))));
    }).on("error", reject);
  });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
const at = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

async function measure(name: string, access: StoreAccess, address: string, bare: Bare): Promise<void> {
  const store = await access.openStore();
  for (const asking of askings) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let number = 0; number < asking.pairs + 10; number++) {
      const id = asking.id(number);
      const waves = await statementsOf(asking, id, store.reader.query);
      const replay = async () => {
        for (const wave of waves) await Promise.all(wave.map(bare));
      };
      const request = () => fetched(`${address}/api/${asking.path}?id=${encodeURIComponent(id)}`);
      const works = number % 2 === 0 ? [request, replay] : [replay, request];
      const times = [await timed(works[0] as typeof replay), await timed(works[1] as typeof replay)];
      // The first ten are for what is warm after them.
      if (number < 10) continue;
      ours.push(times[number % 2 === 0 ? 0 : 1] ?? 0);
      theirs.push(times[number % 2 === 0 ? 1 : 0] ?? 0);
    }
    const ratios = ours.map((time, index) => time / (theirs[index] ?? 1));
    const cells = [at(ours, 0.5), at(ours, 0.95), at(theirs, 0.5), at(theirs, 0.95)].map((time) => time.toFixed(1));
    const [ratio, median] = [at(ours, 0.95) / at(theirs, 0.95), at(ratios, 0.5)].map((value) => value.toFixed(2));
    console.log(`| ${[name, asking.name, ...cells, ratio, median].join(" | ")} |`);
  }
  await store.close();
}

async function serving(workspace: string, environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "api-server.ts"), workspace], {
    env: { ...process.env, NEO4J_URI: "", ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  for await (const piece of child.stdout) return { address: String(piece).trim(), stop: () => child.stdin.end() };
  throw new Error("the server did not start");
}

const workspace = mkdtempSync(join(tmpdir(), "lantoa-bench-"));
const found = await findOwnServer();
try {
  const environments = { embedded: {}, ...("server" in found && { neo4j: environmentOf(found.server.settings) }) };
  if ("missing" in found) console.log(`without Neo4j: ${found.missing}`);
  console.log("| engine | question | HTTP p50 | HTTP p95 | bare p50 | bare p95 | p95 ratio | median of ratios |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const [name, environment] of Object.entries(environments)) {
    const access = chooseStore(environment, workspace);
    const store = await access.openForWriting();
    for (const step of inSteps(country(entityCount), 2000)) {
      await store.writer.apply({ put: { ...none, ...step }, drop: none });
    }
    await store.commit();
    const { address, stop } = await serving(workspace, environment);
    if (name === "embedded") {
      const engine = openToRead(storeFile(workspace));
      await measure(name, access, address, ({ cypher, parameters }) => engine.run(cypher, parameters));
      engine.close();
    } else if ("server" in found) {
      const { uri, username, password = "", database } = found.server.settings;
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      await measure(name, access, address, async ({ cypher, parameters }) => {
        const config = { database, routing: neo4j.routing.READ };
        return (await driver.executeQuery(cypher, parameterValue(parameters) as object, config)).records;
      });
      await driver.close();
    }
    stop();
  }
} finally {
  if ("server" in found) await found.server.stop();
  rmSync(workspace, { recursive: true, force: true });
}
process.exit();
