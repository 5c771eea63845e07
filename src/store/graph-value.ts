/**
 * A value of an answer of which each part says what it is, so that a map that looks like a node is none. Numbers,
 * texts, truth values and null stand for themselves; days and times are texts.
 */
export type GraphValue =
  | string
  | number
  | boolean
  | null
  | { kind: "node"; id: string | null; type: string | null; name: string | null; labels: string[]; properties: Plain }
  | { kind: "relation"; type: string; from: string | null; to: string | null; properties: Plain }
  | { kind: "path"; nodes: GraphValue[]; relations: GraphValue[] }
  | { kind: "list"; items: GraphValue[] }
  | { kind: "map"; entries: Record<string, GraphValue> };

type Plain = Record<string, unknown>;

/** A document carries its whole text and its fragment; beside others in a table they are too much. */
const longest = 2000;

export function nodeValue(labels: readonly string[], properties: Plain): GraphValue {
  const [id, name, title] = ["id", "name", "title"].map((key) => textOr(properties[key]));
  const type = labels.find((label) => label !== "Entity") ?? null;
  return {
    kind: "node",
    id: id ?? null,
    type,
    name: name ?? title ?? null,
    labels: labels.toSorted(),
    properties: shortened(properties),
  };
}

export function relationValue(type: string, from: string | null, to: string | null, properties: Plain): GraphValue {
  return { kind: "relation", type, from, to, properties: shortened(properties) };
}

export const textOr = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Sorted by name, which engines do not agree in. */
function shortened(properties: Plain): Plain {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, value]) => [name, cut(value)]));
}

const cut = (value: unknown): unknown =>
  typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value;
