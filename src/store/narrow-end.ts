import type { RelationTypeName } from "../ontology/relation-types.ts";

/**
 * The end of a relation that has few of its type: a meeting has a few organisers, while a committee organises
 * hundreds of meetings. A statement that looks for one relation starts there; from the other end the engine would
 * read all that hang on it, and a load would take a time that grows with the square of the graph.
 */
export const narrowEnd: Readonly<Record<RelationTypeName, "from" | "to">> = {
  ORGANISED: "to",
  CHAIRED: "to",
  ATTENDED: "to",
  SPOKE_AT: "to",
  PRESENTED_AT: "to",
  ABOUT: "from",
  IMPLEMENTS: "from",
  ISSUED: "to",
  ADOPTED_AT: "from",
  SETS_TARGET: "to",
  BELONGS_TO: "from",
  HOLDS_POSITION: "from",
  POSITION_AT: "from",
  HELD_AT: "from",
  LOCATED_IN: "from",
  IN_TERRITORY: "from",
  SUCCEEDS: "from",
};

/** "(from)-[r:TYPE]->(to)", written from the narrow end. The names of the two nodes are bound before. */
export function relationPattern(type: RelationTypeName, name = "r"): string {
  return narrowEnd[type] === "from" ? `(from)-[${name}:${type}]->(to)` : `(to)<-[${name}:${type}]-(from)`;
}
