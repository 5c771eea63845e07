/*
 * `npm run bench:load [ENTITIES]`: loads a generated graph, four relations an entity, into a Neo4j of its own, by the
 * plainest UNWIND … MERGE and by the store's writer, step by step in turn, so that both meet the same machine and a graph
 * of the same size; then by the writer again. Prints rows a second, the ratio of the writer to the plain statement (aim
 * ≥ 0.8), of the second load's time to the first's (aim ≤ 0.3), and peak memory.
 */
import neo4j from "neo4j-driver";
import type { Diff } from "../src/graph/diff.ts";
import type { EntityRow, RelationRow } from "../src/graph/graph.ts";
import { openForWriting } from "../src/store/neo4j/connect.ts";
import { parameterValue } from "../src/store/neo4j/plain-value.ts";
import { entityProperties, relationProperties } from "../src/store/properties.ts";
import { findOwnServer } from "../test/support/neo4j/find.ts";

const entityCount = Number(process.argv[2] ?? 100_000);
const perStep = 2_000;
const noDrop = { documents: [], passages: [], entities: [], mentions: [], relations: [] };

const entity = (index: number, prefix: string): EntityRow => {
  const name = `Hội nghị quán triệt nghị quyết lần thứ ${index}`;
  const attributes = { kind: "hội nghị", heldOn: ["2020-10-27"], ordinal: index };
  return {
    id: `${prefix}/${index}`,
    type: "Meeting",
    name,
    searchName: `hoi nghi ${index}`,
    aliases: [name, "hội nghị"],
    attributes,
  };
};
/** To entities that came before, so that each step finds both ends. */
const relation = (index: number, number: number, prefix: string): RelationRow => ({
  type: "BELONGS_TO",
  from: `${prefix}/${index}`,
  to: `${prefix}/${Math.floor(index / (number + 2))}`,
  attributes: { kind: "session-of" },
  certainty: "stated",
  evidence: [`passage/${index}`],
  evidenceSpans: ["0-10"],
  evidenceRules: ["fact/bench"],
});

type Step = { readonly entities: EntityRow[]; readonly relations: RelationRow[] };

/** Each way of loading has a prefix of its own, and so a graph of its own. */
function* steps(prefix: string): Generator<Step> {
  for (let start = 0; start < entityCount; start += perStep) {
    const numbers = Array.from({ length: Math.min(perStep, entityCount - start) }, (_, index) => start + index);
    const pairs = numbers.flatMap((index) => [0, 1, 2, 3].map((number) => relation(index, number, prefix)));
    const distinct = new Map(pairs.map((row) => [`${row.from} ${row.to}`, row]));
    yield { entities: numbers.map((index) => entity(index, prefix)), relations: [...distinct.values()] };
  }
}

let peak = 0;
type Tally = { rows: number; seconds: number };
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const remember = (): void => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

const found = await findOwnServer();
if ("missing" in found) throw new Error(found.missing);
const { server } = found;
try {
  const { settings } = server;
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password ?? ""));
  const run = (cypher: string, parameters: object = {}) =>
    driver.executeQuery(cypher, parameterValue(parameters) as object, { database: settings.database });
  const clear = async () => {
    const session = driver.session({ database: settings.database });
    await session.run("MATCH (n:Entity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    await session.close();
  };

  const plain = async ({ entities, relations }: Step): Promise<number> => {
    for (let at = 0; at < entities.length; at += 1000) {
      const batch = entities.slice(at, at + 1000).map(entityProperties);
      await run("UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Meeting, n += row", { rows: batch });
    }
    for (let at = 0; at < relations.length; at += 1000) {
      const batch = relations
        .slice(at, at + 1000)
        .map((row) => ({ from: row.from, to: row.to, properties: relationProperties(row) }));
      await run(
        "UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:BELONGS_TO]->(b) SET r += row.properties",
        { rows: batch },
      );
    }
    return entities.length + relations.length;
  };
  const store = await openForWriting(settings); // makes the schema, for both
  const ours = async (rows: Step): Promise<number> => {
    const diff: Diff = { put: { ...noDrop, ...rows }, drop: noDrop };
    const { entities, relations } = await store.writer.apply(diff);
    remember();
    return entities.put + relations.put;
  };
  const load = async (way: (step: Step) => Promise<number>, step: Step, tally: Tally): Promise<void> => {
    const start = performance.now();
    tally.rows += await way(step);
    tally.seconds += (performance.now() - start) / 1000;
  };

  for (const step of steps("warm").take(10)) await plain(step);
  await clear();
  const first: Tally = { rows: 0, seconds: 0 };
  const second: Tally = { rows: 0, seconds: 0 };
  const again: Tally = { rows: 0, seconds: 0 };
  const others = steps("plain");
  const ratios: number[] = [];
  for (const [number, step] of steps("meeting").map((step, index) => [index, step] as const)) {
    const turns = [() => load(plain, others.next().value ?? step, first), () => load(ours, step, second)];
    const before = [first.seconds, second.seconds] as const;
    for (const turn of number % 2 === 0 ? turns : turns.reverse()) await turn();
    ratios.push((first.seconds - before[0]) / (second.seconds - before[1]));
  }
  for (const step of steps("meeting")) await load(ours, step, again);
  await store.commit();
  const rate = ({ rows, seconds }: Tally) => Math.round(rows / seconds);
  console.log(`${server.name}, ${first.rows} rows each, ${perStep} entities with their relations a transaction`);
  console.log(`plain statement    ${rate(first)} rows/s`);
  console.log(
    `writer, first      ${rate(second)} rows/s, ${(rate(second) / rate(first)).toFixed(2)} of the plain statement, median of the steps ${median(ratios).toFixed(2)}`,
  );
  console.log(
    `writer, again      ${again.rows} rows written, ${(again.seconds / second.seconds).toFixed(2)} of the time of the first`,
  );
  console.log(`peak memory        ${Math.round(peak / 2 ** 20)} MiB`);
  await driver.close();
} finally {
  await server.stop();
}
