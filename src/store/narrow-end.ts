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

/** All relations of the type at a narrow end, whose id is given. */
export const fromNarrowEnd = (type: RelationTypeName, name: string, id: string): string =>
  `MATCH (near:Entity {id: ${id}})${narrowEnd[type] === "from" ? `-[${name}:${type}]->` : `<-[${name}:${type}]-`}()`;

/**
 * Looks up both ends of a relation, `from` and `to`, before it. Neo4j would drop a WITH that computes nothing, start at
 * one end and walk all relations of its type, as of a body to which thousands belong.
 */
export const bothEnds = (row: string): string =>
  `MATCH (from:Entity {id: ${row}.from}) MATCH (to:Entity {id: ${row}.to}) WITH ${row}, from, to, 1 AS bound`;

/** The same of a mention: its passage `p`, which has few, and its entity `e`. */
export const mentionEnds = (row: string): string =>
  `MATCH (p:Passage {id: ${row}.passage}) MATCH (e:Entity {id: ${row}.entity}) WITH ${row}, p, e, 1 AS bound`;
