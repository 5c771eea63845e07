import { type GraphValue, nodeValue, relationValue } from "../graph-value.ts";
import { plainRow, plainValue } from "./plain-value.ts";

type Plain = Readonly<Record<string, unknown>>;

/** The same as Neo4j's (`neo4j/graph-value.ts`); `idOf` gives our id of the engine's. */
export function graphValue(value: unknown, idOf: (engineId: number) => string | null): GraphValue {
  const inner = (part: unknown): GraphValue => graphValue(part, idOf);
  if (Array.isArray(value)) return { kind: "list", items: value.map(inner) };
  if (value === null || typeof value !== "object" || value instanceof Date) return plainValue(value) as GraphValue;
  const { _id, _labels, _source, _target, _type, ...properties } = value as Plain;
  if (_id !== undefined && _labels !== undefined) return nodeValue(_labels as string[], plainRow(properties));
  if (_id !== undefined && _type !== undefined) {
    return relationValue(String(_type), idOf(Number(_source)), idOf(Number(_target)), plainRow(properties));
  }
  const { nodes, edges, ...others } = value as Plain;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(others).length === 0) {
    return { kind: "path", nodes: nodes.map(inner), relations: edges.map(inner) };
  }
  const plain = plainValue(value);
  // A duration or a time of day is no map.
  if (plain === null || typeof plain !== "object") return plain as GraphValue;
  return { kind: "map", entries: Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part)])) };
}
