import { type EntityType, entityTypes } from "../../src/ontology/entity-types.ts";

/**
 * The schema for Neo4j: ids are unique, names are found by their folded form, days by their number. It uses nothing
 * of the Enterprise edition and may be run again. (The embedded engine has a dialect of its own.)
 */
export function cypherSchema(): string {
  const statements = [
    ...["Entity", "Passage", "Document", "Lock"].map(
      (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
    ),
    index("Entity", "name"),
    index("Entity", "searchName"),
    // A part of a name (CONTAINS) is found by an index of its own kind.
    "CREATE TEXT INDEX entity_search_name_part IF NOT EXISTS FOR (n:Entity) ON (n.searchName);",
    ...Object.keys(entityTypes).map((label) => index(label, "searchName")),
    ...Object.entries<EntityType>(entityTypes).flatMap(([label, type]) =>
      dayProperties(type).map((name) => index(label, name)),
    ),
    "CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.searchName, n.aliases];",
    "CREATE FULLTEXT INDEX passage_search IF NOT EXISTS FOR (n:Passage) ON EACH [n.text];",
  ];
  return `// Generated from src/ontology by \`npm run generate\`; do not edit. Neo4j 5.26 and later.\n${statements.join("\n")}\n`;
}

function index(label: string, property: string): string {
  const name = `${label}_${property}`.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property});`;
}

/** Beside each date a store keeps its day number, so that a lag is a subtraction. */
function dayProperties({ attributes }: EntityType): readonly string[] {
  return Object.entries(attributes)
    .filter(([, { kind }]) => kind === "date" || kind === "dates")
    .map(([name]) => `${name}Day`);
}
