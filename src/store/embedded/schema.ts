import type { Run } from "../run.ts";

/**
 * The keys and what is looked up by them. The engine does not look up by a constraint alone, so each has its index
 * beside it.
 */
const statements = ["Entity", "Passage", "Document"].flatMap((label) => {
  const name = label.toLowerCase();
  return [
    `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    `CREATE INDEX ${name}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
  ];
});

export async function createSchema(run: Run): Promise<void> {
  for (const statement of statements) await run(statement);
}
