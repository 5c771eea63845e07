import neo4j from "neo4j-driver";

/**
 * A value of a result as anybody can print it: a node as `{ labels, properties }`, a relation as
 * `{ type, properties }`, a path as `{ nodes, relations }`, dates as ISO text; no ids of the engine's own.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  // Most of what is no scalar is a map of our own statements.
  if (Object.getPrototypeOf(value) === Object.prototype) return plainRow(value as Readonly<Record<string, unknown>>);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (neo4j.isNode(value)) {
    return { labels: value.labels.toSorted(), properties: withoutHash(plainRow(value.properties)) };
  }
  if (neo4j.isRelationship(value)) return { type: value.type, properties: withoutHash(plainRow(value.properties)) };
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)].map(plainValue);
    return { nodes, relations: value.segments.map(({ relationship }) => plainValue(relationship)) };
  }
  // Dates, times, durations and points write themselves.
  return String(value);
}

/** Thousands of rows pass here, so it is a loop. */
export function plainRow(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const name of Object.keys(row)) plain[name] = plainValue(row[name]);
  return plain;
}

/** The guard of the loader (`write.ts`) is nobody's attribute. */
function withoutHash({ hash: _, ...properties }: Record<string, unknown>): Record<string, unknown> {
  return properties;
}

/** A parameter as the driver wants it: whole numbers as integers, which a plain number of JavaScript is not. */
export function parameterValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(parameterValue);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, parameterValue(held)]));
}
