export const exitCodeHelp = `
Exit codes:
  0    all well
  1    some reports could not be read; the others were
  2    the command line, a parameter or the file of judgements is wrong
  3    the store is missing, in use, damaged, not to be reached or could not be written
  4    the query was refused or failed
  70   a fault of lantoa itself
  73   what --out names could not be written
  130  stopped by Ctrl-C (143 by SIGTERM); the graph is as it was, in Neo4j as far as the build came
`;
export const environmentHelp = `
Environment:
  NEO4J_URI       keep the graph in this Neo4j (bolt://HOST:7687), not in the workspace
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE   as whom, and in which database (neo4j)
  LANTOA_TOKEN    the token that lantoa serve demands
  NO_COLOR        print without colours
`;

/** The end of a help text. */
export const example = (...lines: string[]): string =>
  `\nExample${lines.length > 1 ? "s" : ""}:\n  ${lines.join("\n  ")}\n`;
