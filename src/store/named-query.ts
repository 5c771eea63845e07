import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LantoaError } from "../error.ts";
import type { Reader } from "../pipeline/ports.ts";
import { foldForSearch } from "../text/fold.ts";
import { entityId } from "./entity-name.ts";
import { type Parameter, type QueryHead, readHead } from "./query-head.ts";
import type { Answer } from "./question.ts";
import { shownRows, withheldStatement } from "./shown.ts";

/** A question that is a file of `cypher/queries`. */
export type NamedQuery = QueryHead & { readonly name: string; readonly cypher: string };

export const queriesFolder = fileURLToPath(new URL("../../cypher/queries/", import.meta.url));

/** All named queries, by name. */
export async function readNamedQueries(folder: string = queriesFolder): Promise<readonly NamedQuery[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".cypher")).sort();
  return Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const cypher = await readFile(path, "utf8");
      return { name: basename(file, ".cypher"), cypher, ...readHead(cypher, path) };
    }),
  );
}

/** Fails with query/unknown, which lists the names. */
export function findNamedQuery(queries: readonly NamedQuery[], name: string): NamedQuery {
  const query = queries.find((each) => each.name === name);
  if (query) return query;
  const names = queries.map((each) => each.name).join(", ");
  throw new LantoaError("query/unknown", { value: name, hint: `There are: ${names}.` });
}

/** Runs a named query with its parameters as a person gives them: an entity by its id or its name. */
export async function runNamedQuery(
  reader: Pick<Reader, "query">,
  query: NamedQuery,
  given: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return answerBound(reader, query, await bindParameters(reader, query, given));
}

/**
 * The same with the values of `bindParameters`. Titles of documents are shown without the names of who is withheld. A
 * query that has a parameter `limit` is asked for one row more, which says whether it is truncated.
 */
export async function answerBound(
  reader: Pick<Reader, "query">,
  { cypher, parameters }: NamedQuery,
  bound: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const limit = parameters.some(({ name }) => name === limitParameter) ? Number(bound[limitParameter]) : undefined;
  const asked = limit === undefined ? bound : { ...bound, [limitParameter]: limit + 1 };
  const { columns, rows } = await reader.query(cypher, asked);
  const withheld = (await reader.query(withheldStatement, {})).rows as readonly { id: string }[];
  return { columns, rows: shownRows(rows.slice(0, limit), withheld), truncated: rows.length > (limit ?? rows.length) };
}

/** Rows that are given back, where a query takes it. */
export const limitParameter = "limit";

/** The values that the statement is run with. Fails with query/bad-parameter. */
export async function bindParameters(
  reader: Pick<Reader, "query">,
  { name, parameters }: NamedQuery,
  given: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const stray = Object.keys(given).find((key) => !parameters.some((parameter) => parameter.name === key));
  const known = parameters.map((parameter) => parameter.name).join(", ") || "none";
  if (stray !== undefined) {
    throw new LantoaError("query/bad-parameter", { value: stray, hint: `The parameters of ${name} are: ${known}.` });
  }
  const bound: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = given[parameter.name] ?? parameter.fallback;
    if (value === undefined && !parameter.optional) {
      const hint = `Give it: --param ${parameter.name}=… (${described(parameter)}).`;
      throw new LantoaError("query/bad-parameter", { value: parameter.name, hint });
    }
    bound[parameter.name] = value === undefined ? null : await read(reader, parameter, String(value));
  }
  return bound;
}

async function read(reader: Pick<Reader, "query">, { name, kind, types }: Parameter, value: string): Promise<unknown> {
  if (value.trim() === "" || (kind === "folded text" && foldForSearch(value).trim() === "")) {
    throw new LantoaError("query/bad-parameter", { value: `${name}=`, hint: "It is empty: give it a value." });
  }
  if (kind === "id") return entityId(reader, types, value);
  if (kind === "folded text") return foldForSearch(value).trim();
  if (kind === "text") return value;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  throw new LantoaError("query/bad-parameter", { value: `${name}=${value}`, hint: "Give a whole number." });
}

const described = ({ kind, types }: Parameter): string =>
  kind !== "id" ? kind : `id or name of ${types.length > 4 ? "an entity" : types.join(" or ")}`;
