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
  if ("_id" in value) {
    const { _id, _labels, _source, _target, _type, ...properties } = value as Plain;
    if (_labels !== undefined) return { labels: _labels, properties: plainRow(properties) };
    if (_type !== undefined) return { type: _type, properties: plainRow(properties) };
  }
  const { nodes, edges } = value as Plain;
  const names = Object.keys(value);
  if (names.length === 2 && Array.isArray(nodes) && Array.isArray(edges)) {
    return { nodes: nodes.map(plainValue), relations: edges.map(plainValue) };
  }
  // A duration or a time of day: { $duration: "P1D" }.
  const [only] = names;
  if (only?.startsWith("$") && names.length === 1) return (value as Plain)[only];
  return plainRow(value as Plain);
}

/** Thousands of rows pass here, so it is a loop. */
export function plainRow(row: Plain): Plain {
  const plain: Record<string, unknown> = {};
  for (const name of Object.keys(row)) plain[name] = plainValue(row[name]);
  return plain;
}
