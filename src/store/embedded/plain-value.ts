type Plain = Readonly<Record<string, unknown>>;

/**
 * A value of a result as anybody can print it: a node as `{ labels, properties }`, a relation as
 * `{ type, properties }`, a path as `{ nodes, relations }`, dates as ISO text; no ids of the engine's own.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  const { _id, _labels, _source, _target, _type, ...properties } = value as Plain;
  if (_id !== undefined && _labels !== undefined) return { labels: _labels, properties: plainRow(properties) };
  if (_id !== undefined && _type !== undefined) return { type: _type, properties: plainRow(properties) };
  const { nodes, edges, ...others } = value as Plain;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(others).length === 0) {
    return { nodes: nodes.map(plainValue), relations: edges.map(plainValue) };
  }
  const entries = Object.entries(value);
  // A duration or a time of day: { $duration: "P1D" }.
  const [only] = entries;
  if (only && entries.length === 1 && only[0].startsWith("$")) return only[1];
  return plainRow(value as Plain);
}

export function plainRow(row: Plain): Plain {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}
