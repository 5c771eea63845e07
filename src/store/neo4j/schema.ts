import { readFile } from "node:fs/promises";
import type { Engine } from "./engine.ts";

const schemaFile = new URL("../../../cypher/schema.cypher", import.meta.url);

/** The statements of cypher/schema.cypher by the name of what each makes. */
export async function readSchema(): Promise<ReadonlyMap<string, string>> {
  const statements = (await readFile(schemaFile, "utf8"))
    .split("\n")
    .filter((line) => line.startsWith("CREATE "))
    .map((line) => line.replace(/;\s*$/, ""));
  return new Map(statements.map((statement) => [/(\w+) IF NOT EXISTS/.exec(statement)?.[1] ?? statement, statement]));
}

/** The key of the lock comes before the lock, or two builds could make one each. */
const lockKey = "lock_id";

/** Whether two builds can be kept apart; makes it so where they cannot. */
export async function createLockKey({ define }: Engine): Promise<void> {
  const statement = (await readSchema()).get(lockKey);
  if (statement) await define(statement);
}

/** Makes what the schema lacks and waits until all of it can be used. A second time it only looks. */
export async function createSchema({ read, define }: Engine): Promise<void> {
  const present = new Set(
    (await read<{ name: string }>("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")).map(
      ({ name }) => name,
    ),
  );
  const missing = [...(await readSchema())].filter(([name]) => !present.has(name));
  for (const [, statement] of missing) await define(statement);
  if (missing.length > 0) await define("CALL db.awaitIndexes(300)");
}
