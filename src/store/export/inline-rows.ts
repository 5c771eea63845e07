import { compareText } from "../../graph/order.ts";
import type { PutRow } from "../statements.ts";

type Value = string | number | boolean | readonly string[] | null | undefined;
type Column = { readonly name: string; readonly values: readonly Value[] };

/** Signs that occur in no value: between the values of a row, before each item of a list, for no value. */
type Signs = { readonly between: string; readonly item: string; readonly none: string };

/**
 * The beginning of a statement that carries its rows with it, `UNWIND … AS row`, each row a line of text that the
 * statement takes apart again. Written out as maps the same rows took the server twenty times as long to read.
 * Every value is exact; a column holds values of one kind.
 */
export function inlineRows(rows: readonly PutRow[]): string {
  const keys = columnsOf(rows.map(({ properties: _, ...keys }) => keys));
  const properties = columnsOf(rows.map((row) => row.properties));
  // A key is mostly one of the properties.
  const same = (key: Column) => properties.find(({ name, values }) => name === key.name && equal(values, key.values));
  const columns = [...keys.filter((key) => !same(key)), ...properties];
  const signs = unusedSigns(columns);
  const lines = rows.map((_, row) =>
    quoted(columns.map(({ values }) => written(values[row], signs)).join(signs.between)),
  );
  const read = (column: Column) => `${column.name}: ${reading(column, columns.indexOf(column), signs)}`;
  const map = [...keys.map((key) => read(same(key) ?? key)), `properties: {${properties.map(read).join(", ")}}`];
  return `UNWIND [\n${lines.join(",\n")}\n] AS line
WITH split(line, ${quoted(signs.between)}) AS v
WITH {${map.join(", ")}} AS row`;
}

const equal = (a: readonly Value[], b: readonly Value[]): boolean => a.every((value, index) => value === b[index]);

function columnsOf(rows: readonly Readonly<Record<string, unknown>>[]): Column[] {
  const names = [...new Set(rows.flatMap(Object.keys))].sort(compareText);
  return names.map((name) => ({ name, values: rows.map((row) => row[name] as Value) }));
}

function unusedSigns(columns: readonly Column[]): Signs {
  const texts = columns.flatMap(({ values }) => values.filter((value) => typeof value === "string" || isList(value)));
  const used = new Set(texts.flat().join(""));
  const [between, item, none] = candidates().filter((sign) => !used.has(sign));
  if (between === undefined || item === undefined || none === undefined) throw new RangeError("every sign is used");
  return { between, item, none };
}

/** Signs that are easy on the eye, then those that no script uses. */
function* candidates(): Generator<string> {
  yield* "|¦;~^";
  for (let code = 0xe000; code < 0xf900; code++) yield String.fromCharCode(code);
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

function written(value: Value, { item, none }: Signs): string {
  if (value === null || value === undefined) return none;
  if (isList(value)) return value.map((each) => item + each).join("");
  if (typeof value === "number") return numeral(value);
  return String(value);
}

/** A whole number as an integer, as the stores write it; any other with the point that tells it apart. */
function numeral(value: number): string {
  const text = String(value).replace("e+", "e");
  return Number.isSafeInteger(value) || text.includes(".") ? text : text.replace(/(?=e|$)/, ".0");
}

/** The expression that gives the value back. */
function reading({ values }: Column, index: number, signs: Signs): string {
  const cell = `v[${index}]`;
  const given = values.filter((value) => value !== null && value !== undefined);
  const value = typed(given, cell, signs);
  return given.length === values.length ? value : `CASE ${cell} WHEN ${quoted(signs.none)} THEN null ELSE ${value} END`;
}

function typed(values: readonly Value[], cell: string, { item }: Signs): string {
  const [sample] = values;
  if (isList(sample)) return `split(${cell}, ${quoted(item)})[1..]`;
  if (typeof sample === "boolean") return `${cell} = 'true'`;
  if (typeof sample !== "number") return cell;
  if (values.every(Number.isSafeInteger)) return `toInteger(${cell})`;
  return `CASE WHEN ${cell} CONTAINS '.' THEN toFloat(${cell}) ELSE toInteger(${cell}) END`;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text as a literal of Cypher, on one line. */
export const quoted = (text: string): string =>
  `'${text.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (sign) => escapes[sign] ?? `\\u${hex(sign)}`)}'`;

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, "0");
