import grafeo from "@grafeo-db/js";

/** The statements of a script: a semicolon at the end of a line ends one. */
export const statementsOf = (script: string): string[] => {
  const statements = script.split(";\n");
  if (statements.pop() !== "") throw new Error("the last statement has no end");
  return statements;
};

/** Runs a script on the embedded engine itself and leaves the database in this file. Full text is Neo4j's alone. */
export async function runOnEngine(file: string, script: string): Promise<void> {
  const database = grafeo.GrafeoDB.create(file);
  for (const statement of statementsOf(script)) {
    if (!/^CREATE (FULLTEXT|TEXT) INDEX/u.test(statement)) await database.executeCypher(statement);
  }
  database.close();
}
