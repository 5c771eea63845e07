import neo4j, { type Path, type Relationship } from "neo4j-driver";
import { type GraphValue, nodeValue, relationValue } from "../graph-value.ts";
import { plainValue } from "./plain-value.ts";

type Plain = Record<string, unknown>;
/** The driver's own ids of nodes → ours. A relation names its ends by the driver's. */
export type Ends = ReadonlyMap<string, string>;

export function graphValue(value: unknown, ends: Ends): GraphValue {
  const inner = (part: unknown): GraphValue => graphValue(part, ends);
  if (Array.isArray(value)) return { kind: "list", items: value.map(inner) };
  if (neo4j.isNode(value)) return nodeValue(value.labels, plainProperties(value));
  if (neo4j.isRelationship(value)) {
    const [from, to] = [value.startNodeElementId, value.endNodeElementId].map((id) => ends.get(id) ?? null);
    return relationValue(value.type, from ?? null, to ?? null, plainProperties(value));
  }
  if (neo4j.isPath(value)) {
    return { kind: "path", nodes: nodesOf(value).map(inner), relations: relationsOf(value).map(inner) };
  }
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return {
      kind: "map",
      entries: Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part)])),
    };
  }
  return plainValue(value) as GraphValue;
}

const plainProperties = (value: unknown): Plain => (plainValue(value) as { properties: Plain }).properties;
const nodesOf = ({ start, segments }: Path) => [start, ...segments.map(({ end }) => end)];
const relationsOf = ({ segments }: Path): Relationship[] => segments.map(({ relationship }) => relationship);

/** The driver's ids of all ends of relations in these values. */
export function endsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const part of value) endsIn(part, found);
  else if (neo4j.isRelationship(value)) found.add(value.startNodeElementId).add(value.endNodeElementId);
  else if (neo4j.isPath(value)) for (const part of relationsOf(value)) endsIn(part, found);
  else if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    for (const part of Object.values(value)) endsIn(part, found);
  }
  return found;
}
