import { type RowKind, type Rows, rowKinds } from "../../graph/graph.ts";
import type { Reader } from "../../pipeline/ports.ts";
import { readSchema } from "../neo4j/schema.ts";
import { partsOf } from "../statements.ts";
import { inlineRows } from "./inline-rows.ts";
import { grouped, rowsOf, wholeDocuments } from "./rows.ts";

const head = `// A graph of lantoa. Load it into an empty Neo4j 5.23 or later: cypher-shell -f FILE
// Lines may be long; each statement ends with a semicolon at the end of a line, and may be run again.
`;

const nothing: Rows = { documents: [], passages: [], entities: [], mentions: [], relations: [] };
const noDrop = { documents: [], passages: [], entities: [], mentions: [], relations: [] };

/**
 * A script that makes the same graph in an empty database, with the statements that the store itself is written with,
 * so that lantoa can go on from there. Keys first, then nodes, then edges; what is only looked up by comes last.
 */
export async function* cypher(reader: Reader): AsyncGenerator<string> {
  yield head;
  const schema = [...(await readSchema()).values()];
  const isKey = (statement: string) => statement.startsWith("CREATE CONSTRAINT");
  yield* schema.filter(isKey).map(ended);
  yield ended("MERGE (:Lock {id: 'build'})");
  for (const kind of rowKinds) {
    for await (const rows of groupsOf(reader)[kind]()) {
      for (const part of partsOf({ put: { ...nothing, [kind]: rows }, drop: noDrop })) {
        if (part.does !== "put" || part.rows.length === 0) continue;
        const label = part.label ? `x:${part.label}, ` : "";
        yield ended(`${inlineRows(part.rows)}\n${part.find}\nSET ${label}x = row.properties`);
      }
    }
  }
  // Who is withheld is not named by the script that leaves them out either.
  const judgements = (await reader.judgements())
    .filter(({ verdict }) => verdict !== "withhold")
    .map((judgement, position) => ({ properties: { ...judgement, position } }));
  if (judgements.length > 0) {
    yield ended("MATCH (j:Judgement) DELETE j");
    yield ended(`${inlineRows(judgements)}\nCREATE (j:Judgement) SET j = row.properties`);
  }
  yield* schema.filter((statement) => !isKey(statement)).map(ended);
}

const ended = (statement: string): string => `${statement};\n`;

/** Rows a statement: each statement costs the server some 30 ms, but a document carries its text and fragment. */
const groupsOf = (reader: Reader): Readonly<Record<RowKind, () => AsyncIterable<readonly unknown[]>>> => ({
  documents: () => grouped(wholeDocuments(reader), 300_000, ({ text }) => 5_000 + text.length),
  passages: () => grouped(rowsOf(reader, "passage"), 1000),
  entities: () => grouped(rowsOf(reader, "entity"), 1000),
  mentions: () => grouped(rowsOf(reader, "mention"), 1000),
  relations: () => grouped(rowsOf(reader, "relation"), 1000),
});
